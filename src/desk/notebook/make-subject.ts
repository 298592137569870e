import { citeFact } from "../../facts/cite/cite-fact.ts";
import type { Fact, FactSet } from "../../facts/schema.ts";
import { makeReport, type PageToReport, reportedFact, type ReportOptions, setHead } from "../report/make-report.ts";
import type { Subject } from "./item.ts";

/** A fact as it is collected: with its set and its citations, so that it can be exported when the set is gone. */
export function factSubject(sets: FactSet[], setId: string, factId: string): Subject | undefined {
  const found = statementOf(sets, (fact, set) => set.id === setId && fact.id === factId);
  return found && { kind: "fact", ...found };
}

/** A mention or figure as it is collected: with its page, its place in the text, and of a figure the fact that it was compared with. */
export function rowSubject(page: PageToReport, id: number, options: ReportOptions): Subject | undefined {
  const { mentions, figures } = page.found;
  const { notes: _, ...bare } = page;
  const [told] = makeReport([bare], options).pages;
  const { mentions: reported, withheld: __, figures: ___, ...head } = told!;
  const mention = reported[mentions.findIndex((row) => row.id === id)];
  if (mention) return { kind: "mention", page: head, mention };
  const row = figures.find((one) => one.id === id);
  if (!row) return undefined;
  // Alone: figures of facts that no set has any more are passed over.
  const [figure] = makeReport([{ ...bare, found: { ...page.found, figures: [row] } }], options).pages[0]!.figures;
  const statement = figure && statementOf(options.sets, (fact) => fact.id === figure.fact);
  return statement && { kind: "figure", page: head, figure, ...statement };
}

function statementOf(sets: FactSet[], isWanted: (fact: Fact, set: FactSet) => boolean) {
  const set = sets.find((one) => one.facts.some((fact) => isWanted(fact, one)));
  const fact = set?.facts.find((one) => isWanted(one, set));
  if (!set || !fact) return undefined;
  const cited = {
    "csl-json": citeFact(set, fact, "csl-json"),
    ris: citeFact(set, fact, "ris"),
    bibtex: citeFact(set, fact, "bibtex"),
    annotation: citeFact(set, fact, "annotation"),
  };
  return { set: setHead(set), fact: reportedFact(set, fact), cited };
}
