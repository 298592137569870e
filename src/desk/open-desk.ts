import { type FactContext, factContext } from "../facts/card-facts.ts";
import type { FactSet } from "../facts/schema.ts";
import type { Reason } from "../mentions/types.ts";
import type { FigureRow, PageDate } from "../mentions/findings.ts";
import { type ComparedFigure, compareFigures } from "./report/compare-figures.ts";
import { type BodyText, sentenceFinder } from "./report/text-places.ts";
import { type LookUpAnswer, createLookUp } from "./look-up/look-up.ts";
import type { NotebookItem, Subject } from "./notebook/item.ts";
import { citedKey, listReport, factSubject, rowSubject } from "./notebook/reported-items.ts";
import { type PageToReport, makeReport } from "./report/make-report.ts";
import {
  type ReportFormat,
  type WrittenReport,
  reportFormats,
  writeCitedReport,
  writeReport,
} from "./report/report-formats.ts";
import type { ReportWords } from "./report/report-words.ts";
import type { OnPage } from "./story/voices.ts";
import { type Story, tellStory } from "./story/story.ts";

/** An answer with the sources of its facts, ready to be shown. Plain JSON. */
export interface ShownAnswer extends LookUpAnswer {
  /** For each set in the answer, by its id. */
  contexts: Record<string, FactContext>;
  /** How many sets were looked in. */
  sets: number;
}

/** In which words a report is written. */
interface WordOptions {
  reportWords: () => ReportWords;
  reasonText: (reason: Reason) => string;
}

/** The fact-checker's desk over the sets that are switched on. */
export interface Desk {
  lookUp(selection: string): ShownAnswer;
  /** @param body of the page, for its whole sentences */
  compare(rows: FigureRow[], body: BodyText | undefined): ComparedFigure[];
  story(page: OnPage | undefined, pageDate: PageDate | undefined): Story;
  /** @param factNotes the person's own, by the ids of facts */
  report(
    page: PageToReport,
    format: ReportFormat,
    words: WordOptions,
    factNotes?: ReadonlyMap<string, string>,
  ): WrittenReport;
  /** What is kept of a fact that is collected; nothing where no set has it. */
  factSubject(set: string, fact: string): Subject | undefined;
  /** What is kept of a mention or figure of a page that is collected. */
  rowSubject(page: PageToReport, id: number, words: WordOptions): Subject | undefined;
}

/** Opens the desk; the index of the look-up is built with the first sentence. */
export function openDesk(sets: FactSet[]): Desk {
  let index: ReturnType<typeof createLookUp> | undefined;
  return {
    lookUp(selection) {
      index ??= createLookUp(sets);
      const answer = index.find(selection);
      const bySet = Map.groupBy(answer.results, ({ set }) => set);
      const contexts = sets
        .filter(({ id }) => bySet.has(id))
        .map(
          (set) =>
            [
              set.id,
              factContext(
                set,
                bySet.get(set.id)!.map(({ fact }) => fact),
              ),
            ] as const,
        );
      return { ...answer, contexts: Object.fromEntries(contexts), sets: sets.length };
    },
    compare: (rows, body) => compareFigures(sets, rows, sentenceFinder(body, rows)),
    story: (page, pageDate) => tellStory(sets, page, pageDate),
    factSubject: (set, fact) => factSubject(sets, set, fact),
    rowSubject: (page, id, { reasonText }) => rowSubject(page, id, { sets, made: page.read, reasonText }),
    report(page, format, { reportWords, reasonText }, factNotes) {
      const report = makeReport([page], { sets, made: page.read, reasonText, ...(factNotes && { factNotes }) });
      const { mediaType, extension } = reportFormats[format];
      return {
        text: writeReport(report, format, sets, reportWords()),
        name: `${fileName(page)}.${extension}`,
        mediaType,
      };
    },
  };
}

/** A report of what was collected: it needs no set. */
export function writeList(items: NotebookItem[], format: ReportFormat, words: ReportWords): WrittenReport {
  const made = new Date();
  const { report, cited } = listReport(items, made);
  const { mediaType, extension } = reportFormats[format];
  const text = writeCitedReport(report, format, (fact, as) => cited.get(citedKey(fact))?.[as], words);
  return { text, name: `sidelight-list-${made.toISOString().slice(0, 10)}.${extension}`, mediaType };
}

/** "sidelight-example.org-2026-11-26": letters and digits that every file system takes. */
function fileName({ address, read }: PageToReport): string {
  const host = URL.parse(address)?.hostname.replaceAll(/[^\p{L}\p{N}.-]/gu, "-") ?? "";
  return ["sidelight", host, read.toISOString().slice(0, 10)].filter(Boolean).join("-");
}
