import type { Report, ReportedFact, ReportedPage } from "../report/report-shape.ts";
import type { NotebookItem, Subject } from "./item.ts";

/** Texts of a fact for reference managers and annotation tools, as they were made when it was collected. */
export type CitedTexts = Extract<Subject, { kind: "fact" }>["cited"];

/** A report of what somebody collected, and the citations of its facts, by their sets and ids. */
export interface ListReport {
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
