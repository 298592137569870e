import type { Fact, FactSet, Source, Entity } from "./schema.ts";

/** The context of facts on a card: replies, sources, and the set that they are from. */
export interface FactContext {
  /** BCP 47: the language in which the facts are written. */
  language: string;
  asOf: string;
  /** The facts that `contestedBy` of the facts names, by id. */
  answers: Record<string, Fact>;
  /** The sources of facts and answers. */
  sources: Source[];
  set: Pick<FactSet, "id" | "version" | "title" | "licence">;
  /** More than one set is on, so the card names the set. */
  isOneOfSeveral?: boolean;
}

/** The context of these facts of a set. */
export function factContext(set: FactSet, facts: Fact[]): FactContext {
  const contesting = new Set(facts.flatMap((fact) => fact.contestedBy ?? []));
  const answers = set.facts.filter((fact) => contesting.has(fact.id));
  const used = new Set([...facts, ...answers].map((fact) => fact.locator.source));
  return {
    language: set.language,
    asOf: set.asOf,
    answers: Object.fromEntries(answers.map((fact) => [fact.id, withoutTerms(fact)])),
    sources: set.sources.filter((source) => used.has(source.id)),
    set: { id: set.id, version: set.version, title: set.title, licence: set.licence },
  };
}

/** A fact without the terms of its figures: no card shows them, and they are most of its bytes. */
export function withoutTerms(fact: Fact): Fact {
  if (!fact.figures) return fact;
  const figures = fact.figures.map((figure) => {
    const bare = { ...figure };
    delete bare.terms;
    return bare;
  });
  return { ...fact, figures };
}

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

/** What a card needs of one entity. Plain JSON: it crosses to a page script. */
export interface EntityFacts extends FactContext, Pick<Entity, "id" | "name" | "kind" | "summary"> {
  /** The most telling first. */
  facts: Fact[];
  /** What other sets say of the same, in the person's order. */
  also?: EntityFacts[];
  /** The ids under which all of these sets know it. */
  same?: string[];
}

/**
 * Gathers what cards need for the given entities, in their order; no two sets share an id (`checkTogether`).
 * Ids that no set knows are passed over. Throws nothing.
 */
export function entityFacts(sets: FactSet[], entityIds: string[]): EntityFacts[] {
  return [...new Set(entityIds)].flatMap((id) =>
    sets.flatMap((set) => {
      const entity = set.entities.find((one) => one.id === id);
      return entity === undefined ? [] : [gather(set, entity)];
    }),
  );
}

function gather(set: FactSet, { id, name, kind, summary }: Entity): EntityFacts {
  const about = set.facts.filter((fact) => fact.about.includes(id));
  // Facts whose first entity is another one come last. Otherwise the editor's order holds.
  const facts = [...about.filter((fact) => fact.about[0] === id), ...about.filter((fact) => fact.about[0] !== id)];
  return { id, name, kind, summary, ...factContext(set, facts), facts: facts.map(withoutTerms) };
}

/** What the card of a figure needs: the fact that it stands in. */
export interface FigureFacts extends FactContext {
  fact: Fact;
}

/** Gathers what the cards of these facts' figures need. Ids that no set knows are passed over. Throws nothing. */
function figureFacts(sets: FactSet[], factIds: string[]): FigureFacts[] {
  return [...new Set(factIds)].flatMap((id) =>
    sets.flatMap((set) => {
      const fact = set.facts.find((one) => one.id === id);
      return fact === undefined ? [] : [{ ...factContext(set, [fact]), fact: withoutTerms(fact) }];
    }),
  );
}
