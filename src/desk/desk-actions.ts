import type { FactSet } from "../facts/schema.ts";
import type { FigureRow, PageDate, PageReport } from "../mentions/findings.ts";
import type { Reason } from "../mentions/types.ts";
import type { ComparedFigure } from "./report/compare-figures.ts";
import { type NotebookItem, type Subject, factKey, rowKeys } from "./notebook/item.ts";
import type { Desk, ShownAnswer } from "./open-desk.ts";
import type { PageToReport } from "./report/make-report.ts";
import type { ReportFormat, WrittenReport } from "./report/report-formats.ts";
import type { ReportWords } from "./report/report-words.ts";
import type { BodyText } from "./report/text-places.ts";
import type { Story } from "./story/story.ts";

/** What is read of a page for a report, beside what was found on it. */
interface ReadDetails {
  title: string;
  canonical: string;
  language: string;
  published?: PageDate;
  body: BodyText;
  /** Of the page that was read. */
  address: string;
}

/** What the desk needs of the page that opens it. */
interface DeskSource {
  /** Asks for the enabled sets. `known` is the stamp of the last answer: if it still holds, no sets come. */
  sets: (known: string) => Promise<{ stamp: string; sets?: FactSet[] }>;
  /** Reads the page of a tab; nothing where the browser lets no extension read it. */
  readPage: (tabId: number) => Promise<ReadDetails | undefined>;
  /** The person's own notes, as they are for a page in this tab. */
  notes: (tabId: number) => Promise<NotebookItem[]>;
  /** Puts a reason into a sentence. */
  reasonText: (reason: Reason) => string;
  /** Gives the words of reports. */
  reportWords: () => ReportWords;
}

/** What can be done at the desk. */
export interface DeskActions {
  lookUp: (selection: string) => Promise<ShownAnswer>;
  /** Puts figures of the page in a tab beside those of the sets. */
  compare: (tabId: number, rows: FigureRow[]) => Promise<ComparedFigure[]>;
  /** The story of the sets, with what the page in a tab speaks of lit and its date; without a page nothing is. */
  story: (tabId: number, page: PageReport | undefined) => Promise<Story>;
  /**
   * Writes what was found on the page in a tab, with the person's notes; nothing where the page can no longer be read.
   */
  report: (tabId: number, found: PageReport, format: ReportFormat) => Promise<WrittenReport | undefined>;
  /** What to keep of a mention or figure that a person collects; undefined if the tab shows another page now. */
  rowSubject: (tabId: number, found: PageReport, id: number) => Promise<Subject | undefined>;
  factSubject: (set: string, fact: string) => Promise<Subject | undefined>;
  writeList: (items: NotebookItem[], format: ReportFormat) => Promise<WrittenReport>;
  /** Name what a note or a place on the list belongs to. */
  rowKeys: (found: PageReport) => Map<number, string>;
  factKey: (set: string, fact: string) => string;
}

/**
 * The desk is loaded when it is first used: most people open the popup or the panel and look nothing up. It is opened
 * again when the enabled sets or their versions change.
 */
export function deskActions({ sets, readPage, notes, ...words }: DeskSource): DeskActions {
  let last: { stamp: string; desk: Desk } | undefined;
  const desk = async () => {
    const [{ openDesk }, { stamp, sets: changed }] = await Promise.all([
      import("./open-desk.ts"),
      sets(last?.stamp ?? ""),
    ]);
    if (changed) last = { stamp, desk: openDesk(changed) };
    return last!.desk;
  };
  const pageOf = async (tabId: number, found: PageReport): Promise<PageToReport | undefined> => {
    const page = await readPage(tabId);
    if (!page) return undefined;
    const { canonical: _, ...details } = page;
    return { ...details, read: new Date(), found };
  };
  return {
    lookUp: async (selection) => (await desk()).lookUp(selection),
    async compare(tabId, rows) {
      const [page, opened] = await Promise.all([readPage(tabId), desk()]);
      return opened.compare(rows, page?.body);
    },
    async story(tabId, found) {
      const [page, opened] = await Promise.all([found && readPage(tabId), desk()]);
      return opened.story(found, page?.published);
    },
    async report(tabId, found, format) {
      // Without the notes the report is still what was found.
      const noted = notes(tabId).catch(() => []);
      const [page, opened] = await Promise.all([pageOf(tabId, found), desk()]);
      if (!page) return undefined;
      const { byRow, byFact } = notesOf(found, await noted);
      return opened.report({ ...page, notes: byRow }, format, words, byFact);
    },
    async rowSubject(tabId, found, id) {
      const [page, opened] = await Promise.all([pageOf(tabId, found), desk()]);
      return page?.address === found.address ? opened.rowSubject(page, id, words) : undefined;
    },
    factSubject: async (set, fact) => (await desk()).factSubject(set, fact),
    writeList: async (items, format) => (await import("./open-desk.ts")).writeList(items, format, words.reportWords()),
    rowKeys,
    factKey,
  };
}

/** Which of the notes are about what was found on a page, and which about facts. */
function notesOf(found: PageReport, items: NotebookItem[]) {
  const texts = new Map(items.flatMap(({ key, note }) => (note ? [[key, note.text] as const] : [])));
  const byRow = new Map([...rowKeys(found)].flatMap(([id, key]) => entry(id, texts.get(key))));
  const facts = items.flatMap(({ subject, note }) =>
    subject.kind === "fact" ? entry(subject.fact.id, note?.text) : [],
  );
  return { byRow, byFact: new Map(facts) };
}

const entry = <Id>(id: Id, text: string | undefined): [Id, string][] => (text === undefined ? [] : [[id, text]]);
