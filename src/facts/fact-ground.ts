import type { Fact, FactSet, Source } from "./schema.ts";

/** What stands behind facts on a card: answers, sources, and the set that they are from. */
export interface FactGround {
  /** BCP 47: the language in which the facts are written. */
  language: string;
  asOf: string;
  /** The facts that `contestedBy` of the facts names, by id. */
  answers: Record<string, Fact>;
  /** The sources of facts and answers. */
  sources: Source[];
  set: Pick<FactSet, "id" | "version" | "title" | "licence">;
  /** More than one set is on, so it is said which one speaks. */
  isOneOfSeveral?: boolean;
}

/** What stands behind these facts of a set. */
export function factGround(set: FactSet, facts: Fact[]): FactGround {
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

/** A fact without the words by which its figures are found: no card shows them, and they are most of its bytes. */
export function withoutTerms(fact: Fact): Fact {
  if (!fact.figures) return fact;
  const figures = fact.figures.map((figure) => {
    const bare = { ...figure };
    delete bare.terms;
    return bare;
  });
  return { ...fact, figures };
}
