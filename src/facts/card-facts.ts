import { entityFacts, type EntityFacts } from "./entity-facts.ts";
import { figureFacts, type FigureFacts } from "./figure-facts.ts";
import type { FactSet } from "./schema.ts";

/** What cards are wanted for: ids of entities, and of facts whose figures are on the page. */
export interface WantedFacts {
  entities: string[];
  figures: string[];
}

/** What the cards of one page show. Plain JSON: it crosses to a page script. */
export interface CardFacts {
  entities: EntityFacts[];
  figures: FigureFacts[];
}

/** Gathers what cards show. Throws nothing. */
export function cardFacts(sets: FactSet[], { entities, figures }: WantedFacts): CardFacts {
  return { entities: entityFacts(sets, entities), figures: figureFacts(sets, figures) };
}
