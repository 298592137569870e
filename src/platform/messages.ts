import type { ReadyCitation } from "../facts/cite/cite-fact.ts";
import type { CardFacts, WantedFacts } from "../facts/card-facts.ts";
import type { ChangedNotebook, NotebookChange, NotebookItem, Unmerge } from "../desk/notebook/item.ts";
import type { FactSet } from "../facts/schema.ts";
import type { ListedSets, StoredSet } from "../facts/set-info.ts";
import type { PageFindings, PageReport, Verdict } from "../mentions/findings.ts";
import type { DecidedPage, PrefilterAnswer, PageQuestion, ScannedFlows } from "../mentions/page-question.ts";
import type { Flow } from "../mentions/types.ts";
import type { SettingsChange } from "../settings/change.ts";
import type { PageSettings, SiteState } from "../settings/sites.ts";
import type { ChangedSettings, RestoredSettings, SetAside, SettingsReport, Stored } from "../settings/report.ts";

/**
 * All messages: one map for each direction, with typed parameters and results. Everything is JSON, as Chromium
 * requires.
 */

/** The answer to a message. */
export type Reply<Result> = { ok: true; result: Result } | { ok: false; error: string };

/**
 * Reads what may be a message. A message without a name gets the empty one, which no message has: a name that is no
 * string could throw where it is looked up.
 */
export function readMessage(message: unknown): { name: string; params: unknown } {
  const { name, params } = Object(message) as { name?: unknown; params?: unknown };
  return { name: typeof name === "string" ? name : "", params };
}

/** Under which name a reader has registered the highlight of each style. */
export type HighlightNames = Record<string, string>;

/** From gate, reader and card to the background. */
export interface PageToBackground {
  gateFoundCoverage: { params: Verdict; result: void };
  /** The page returned from the back/forward cache, where it missed changes of the settings. */
  pageReturned: { params: null; result: void };
  /**
   * A part of the text of a page that has no reader yet. If it holds a name, the reader is injected right after the
   * answer, which has the settings for it. `complete`: this is the last part. Null if the site or all sets are off.
   */
  prefilterText: {
    params: { text: string; complete: boolean };
    result: (PrefilterAnswer & { settings?: PageSettings }) | null;
  };
  /** An error of ours, for the extension's console. */
  prefilterFailed: { params: { failure: string }; result: void };
  /** Null if the site is off. */
  readerStarts: { params: null; result: { settings: PageSettings } | null };
  /** Scans flows of a long page in advance, so that `decidePage` does not get too large. Null if the site is off. */
  scanFlows: { params: { flows: Flow[] }; result: ScannedFlows | null };
  /**
   * The flows of a long question from one on. They are held for the next part, or for `decidePage`. False if those
   * before are not there: the background was stopped.
   */
  holdFlows: { params: { flows: PageQuestion["flows"]; from: number }; result: boolean };
  /** `held`: so many flows came before. Null if the site is off; undefined if they are not there. */
  decidePage: {
    params: PageQuestion & { version?: string | undefined; held?: number | undefined };
    result: DecidedPage | null | undefined;
  };
  /** `failure`: an error of ours, for the extension's console. */
  readerFound: { params: { entities: string[]; complete: boolean; failure?: string | undefined }; result: void };
  /** The findings no longer hold: the site was switched off, or the page navigated. */
  readerEnds: { params: { names: HighlightNames }; result: void };
  /** Highlights that are painted for the first time in the page, or in one of its frames, and need their style. */
  marksPainted: { params: { names: HighlightNames; inFrame: boolean }; result: void };
  /** A pointer or finger came near a mark. */
  cardWanted: { params: null; result: void };
  /** Gives the announcement of so many mentions, in the person's language. */
  mentionsCounted: { params: { count: number }; result: string };
  getFacts: { params: WantedFacts; result: CardFacts };
  getCitations: { params: { set: string; fact: string }; result: ReadyCitation[] };
  /** Hides an entity of our sets on the sender's site, or everywhere, or shows it again. */
  hideEntity: { params: { entity: string; everywhere: boolean; hidden: boolean }; result: Stored };
  /**
   * Opens the side panel at an entity and returns whether that worked. Send it in a click, in browsers that allow it.
   */
  openPanel: { params: { entity: string }; result: boolean };
}

/** Our own pages show cards too. */
type CardMessages = Pick<
  PageToBackground,
  "readerStarts" | "scanFlows" | "holdFlows" | "decidePage" | "getFacts" | "getCitations"
>;

/** From our own pages to the background. */
export interface OwnPageToBackground extends CardMessages {
  /** `toEnd`: waits until everything was read. */
  reportPage: { params: { tabId: number; toEnd: boolean }; result: PageReport };
  readPageNow: { params: { tabId: number }; result: "done" | "unreachable" | "no-answer" };
  /** Opens the authoring page with a new fact from the selection in the tab. */
  writeFact: { params: { tabId: number }; result: "done" | "no-selection" | "unreachable" };
  getSettings: { params: null; result: SettingsReport };
  changeSettings: { params: SettingsChange; result: ChangedSettings };
  /** Gives all settings as the text of a file. */
  backUpSettings: { params: null; result: string };
  /** Replaces all settings by those of such a file. */
  restoreSettings: { params: { text: string }; result: RestoredBackup };
  /** Takes an import of a backup back, with the notes that came with it. */
  undoRestore: { params: { settings: SettingsChange; notes: Unmerge["items"] }; result: ChangedSettings };
  listFactSets: { params: null; result: ListedSets };
  prepareImport: { params: null; result: ImportContext };
  /** Adds a set that this page has staged, with what was compiled for the sets that are on then. */
  addFactSet: { params: { digest: string; compiled?: { key: string; table: string } | undefined }; result: StoredSet };
  /** Removes a set of the person's own, or takes that back. */
  removeFactSet: { params: { id: string; removed: boolean }; result: StoredSet };
  forgetSetAside: { params: null; result: void };
  /**
   * Switches a host. In a private window only for its session. `incognito`: whether the tab was private, in case it is
   * closed.
   */
  switchSite: {
    params: { tabId: number; host: string; to: SiteState; incognito?: boolean | undefined };
    result: ChangedSettings;
  };
  /** Shows a hidden name again, on a host or, without one, everywhere. `incognito`: as above. */
  markAgain: {
    params: { tabId: number; entity: string; host?: string | undefined; incognito?: boolean | undefined };
    result: ChangedSettings;
  };
  /** `gone`: it is no longer on the page. `no-answer`: the page is held and shows it when it is free. */
  showMention: { params: { tabId: number; id: number }; result: "done" | "gone" | "no-answer" };
  /** Injects the script that serves a side panel beside the reader of a tab. */
  panelOpened: { params: { tabId: number }; result: void };
  /** The person's notes and list; in a private window those of its session. `incognito`: as above. */
  getNotebook: { params: { tabId: number; incognito?: boolean | undefined }; result: NotebookReport };
  changeNotebook: {
    params: { tabId: number; incognito?: boolean | undefined; change: NotebookChange };
    result: ChangedNotebook;
  };
  forgetNotebookAside: { params: { tabId: number; incognito?: boolean | undefined }; result: void };
  /**
   * The enabled fact sets, whole: the desk looks sentences up in them and writes reports. Without `sets` they are those
   * that `known` names.
   */
  getEnabledSets: { params: { known: string }; result: { stamp: string; sets?: FactSet[] } };
}

/** `notes`: what takes back those that came with the backup. */
export type RestoredBackup = RestoredSettings & { notes?: Unmerge["items"] };

/** The notes and the list of a person. */
interface NotebookReport {
  /** In the order in which they came. */
  items: NotebookItem[];
  /** What was stored and could not be read. */
  setAside: SetAside[];
  /** They are those of private windows. */
  isPrivate: boolean;
}

/** What an import has to know of the sets that are there. */
export interface ImportContext {
  /** How sets are compiled. */
  build: string;
  order: string[];
  bundled: string[];
  /** Those of an organisation's policy. */
  policy: string[];
  /** The enabled sets in their order. `digest`: of the file, for the person's own. */
  on: { id: string; key: string; digest?: string }[];
  /** The person's own. */
  own: { id: string; version: string; digest: string }[];
}

export interface ToBackground extends PageToBackground, OwnPageToBackground {}

/**
 * From the background to a tab's reader, or to `prefilter.js` before there is one. That answers undefined if a reader
 * is needed.
 */
export interface BackgroundToReader {
  /** `toEnd`: waits until everything was read, also in a hidden tab. */
  reportFindings: { params: { toEnd: boolean }; result: PageFindings };
  /** Null ends the reader. Returns whether it continues: with other fact sets it ends too. */
  settingsChanged: { params: PageSettings | null; result: boolean };
  /** `no-card`: the card's script is missing. `gone`: it is no longer on the page. */
  goToMention: { params: { id: number }; result: "done" | "no-card" | "gone" };
  /** A keyboard command for the page. `no-card`: the card's script is missing. */
  runCommand: { params: { name: "next-mention" | "previous-mention" | "open-card" }; result: "done" | "no-card" };
}

/** From the side panel to the page, over a port. */
export interface PanelToPage {
  /** Marks a withheld mention for as long as the document lives. Answered by `markedAnyway`. */
  markAnyway: { id: number };
}

/** From the page to the side panel, over the same port. */
export interface PageToPanel {
  /** The mentions and figures in view, in page order. */
  inView: { ids: number[] };
  /** The findings may have changed. */
  foundChanged: null;
  /** Whether the withheld mention was still on the page. */
  markedAnyway: { id: number; found: boolean };
}

/** From the background to all of our own pages that are open. Never answered. */
export interface BackgroundToOwnPages {
  /** The report of a tab may have changed: ask again. */
  pageChanged: { tabId: number };
  /** Other notes or another list are stored: ask again. */
  notebookChanged: null;
}
