import { citeFact } from "../../facts/cite/cite-fact.ts";
import type { Fact, FactSet } from "../../facts/schema.ts";
import { type PageToReport, type ReportOptions, makeReport, reportedFact, setHead } from "../report/make-report.ts";
import type { Report, ReportedFact, ReportedPage } from "../report/report-shape.ts";
import type { NotebookItem, Subject } from "./item.ts";

/** Texts of a fact for reference managers and annotation tools, as they were made when it was collected. */
type CitedTexts = Extract<Subject, { kind: "fact" }>["cited"];

/** A report of what somebody collected, and the citations of its facts, by their sets and ids. */
interface ListReport {
  report: Report;
  cited: Map<string, CitedTexts>;
}

export const citedKey = ({ set, id }: Pick<ReportedFact, "set" | "id">): string => `${set}\n${id}`;

/** Gathers items by their pages, in the order in which they were collected, with their notes and the facts behind them. */
export function listReport(items: NotebookItem[], made: Date): ListReport {
  const pages = new Map<string, ReportedPage>();
  const facts = new Map<string, ReportedFact>();
  const sets = new Map<string, Report["sets"][number]>();
  const cited = new Map<string, CitedTexts>();
  for (const { subject, note } of items) {
    const noted = note ? { note: note.text } : {};
    if (subject.kind !== "mention") {
      const id = citedKey(subject.fact);
      // The note at a figure is that figure's, and not the fact's.
      const own = subject.kind === "fact" ? noted : {};
      facts.set(id, { ...facts.get(id), ...subject.fact, ...own });
      cited.set(id, subject.cited);
      sets.set(`${subject.set.id} ${subject.set.version}`, subject.set);
    }
    if (subject.kind === "fact") continue;
    const page = pageOf(pages, subject.page);
    if (subject.kind === "mention") page.mentions.push({ ...subject.mention, ...noted });
    else page.figures.push({ ...subject.figure, ...noted });
  }
  const report: Report = {
    format: "sidelight-report",
    version: 1,
    made: made.toISOString(),
    chosen: true,
    sets: [...sets.values()],
    pages: [...pages.values()].map(inPageOrder),
    failed: [],
    facts: [...facts.values()],
  };
  return { report, cited };
}

/** The page as it was when it was last read. */
function pageOf(pages: Map<string, ReportedPage>, head: Omit<ReportedPage, "mentions" | "withheld" | "figures">) {
  const known = pages.get(head.address) ?? { ...head, mentions: [], withheld: [], figures: [] };
  if (head.read > known.read) Object.assign(known, head);
  pages.set(head.address, known);
  return known;
}

const at = ({ place }: { place?: { start: number } | undefined }): number => place?.start ?? Number.MAX_SAFE_INTEGER;

function inPageOrder(page: ReportedPage): ReportedPage {
  return {
    ...page,
    mentions: page.mentions.toSorted((one, other) => at(one) - at(other)),
    figures: page.figures.toSorted((one, other) => at(one) - at(other)),
  };
}

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
