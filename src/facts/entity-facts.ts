import type { Entity, Fact, FactSet, Source } from "./schema.ts";

/** What a card needs of one entity. Plain JSON: it crosses to a page script. */
export interface EntityFacts extends Pick<Entity, "id" | "name" | "kind" | "summary"> {
  /** BCP 47: the language in which the facts are written. */
  language: string;
  asOf: string;
  /** The most telling first. */
  facts: Fact[];
  /** The facts that `contestedBy` of `facts` names, by id. */
  answers: Record<string, Fact>;
  /** The sources of `facts` and `answers`. */
  sources: Source[];
  set: Pick<FactSet, "id" | "version" | "title">;
}

/**
 * Gathers what cards need for the given entities, in their order; an entity that several sets know comes once for each.
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
  // A fact that is first of all about something else says less about this; the rest is the editor's order.
  const facts = [...about.filter((fact) => fact.about[0] === id), ...about.filter((fact) => fact.about[0] !== id)];
  const contesting = new Set(facts.flatMap((fact) => fact.contestedBy ?? []));
  const answers = set.facts.filter((fact) => contesting.has(fact.id));
  const used = new Set([...facts, ...answers].map((fact) => fact.locator.source));
  return {
    id,
    name,
    kind,
    summary,
    language: set.language,
    asOf: set.asOf,
    facts,
    answers: Object.fromEntries(answers.map((fact) => [fact.id, fact])),
    sources: set.sources.filter((source) => used.has(source.id)),
    set: { id: set.id, version: set.version, title: set.title },
  };
}
