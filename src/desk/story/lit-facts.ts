import type { Fact, FactSet } from "../../facts/schema.ts";
import type { PageFindings } from "../../mentions/findings.ts";

/** What of the story the open page speaks of; nothing of it where no page is open. */
export type OnPage = Pick<PageFindings, "mentions" | "figures">;

/** A fact, by its id and that of its set. */
export interface FactRef {
  set: string;
  fact: string;
}

/** All facts of the sets, each with whether the page speaks of it: it prints a figure of it, or names what it is first of all about. */
export function litFacts(sets: FactSet[], page: OnPage | undefined): { set: FactSet; fact: Fact; lit: boolean }[] {
  const named = new Set(page?.mentions.map(({ entity }) => entity));
  const printed = new Set(page?.figures.map(({ fact }) => fact));
  return sets.flatMap((set) =>
    set.facts.map((fact) => ({ set, fact, lit: printed.has(fact.id) || named.has(fact.about[0]!) })),
  );
}
