import type { EntityFacts } from "../../facts/entity-facts.ts";
import type { FigureFacts } from "../../facts/figure-facts.ts";
import type { FoundEntity, FoundFigure, FoundMention } from "../marks/found-mention.ts";
import type { FactStore } from "./fact-store.ts";

/** What a card is shown for, with its facts. */
export type CardSubject =
  | { type: "entity"; mention: FoundEntity; facts: EntityFacts }
  | { type: "figure"; mention: FoundFigure; facts: FigureFacts };

/** The facts for a mention; nothing while they are on their way. */
export function cardSubject(mention: FoundMention, store: FactStore): CardSubject | undefined {
  if (mention.type === "entity") {
    const facts = store.entity(mention.entity);
    return facts && { type: "entity", mention, facts };
  }
  const facts = store.figure(mention.fact);
  return facts && { type: "figure", mention, facts };
}
