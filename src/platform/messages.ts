import type { ReadyCitation } from "../facts/cite/cite-in-every-format.ts";
import type { CardFacts, WantedFacts } from "../facts/card-facts.ts";
import type { SetInfo } from "../facts/set-info.ts";
import type { PageFindings, PageReport, Verdict } from "../mentions/findings.ts";
import type { DecidedPage, LookedAt, PageQuestion, ScannedFlows } from "../mentions/page-question.ts";
import type { Flow } from "../mentions/types.ts";
import type { SettingsChange } from "../settings/change.ts";
import type { PageSettings } from "../settings/page-settings.ts";
import type { SiteState } from "../settings/site-state.ts";
import type { ChangedSettings, RestoredSettings, SettingsReport, Stored } from "../settings/store-report.ts";

/**
 * Every message between the parts: one map for each direction, parameters and result typed. All of it is JSON, since
 * that is what crosses in Chromium.
 */

/** How every message is answered. */
export type Reply<Result> = { ok: true; result: Result } | { ok: false; error: string };

/** Gate, reader and card to the background. */
export interface PageToBackground {
  gateFoundCoverage: { params: Verdict; result: void };
  /** The page came back from the back/forward cache, where it heard of no change of the settings. */
  pageReturned: { params: null; result: void };
  /**
   * A part of the text of a page, for which nobody reads yet. Where a name is in it, the reader is brought before this is
   * answered. `complete`: no other part waits. Null where the site or all sets are switched off.
   */
  lookAtText: { params: { text: string; complete: boolean }; result: LookedAt | null };
  /** An error of ours came between: for the extension's console. */
  lookFailed: { params: { failure: string }; result: void };
  /** Null where the site is switched off. */
  readerStarts: { params: null; result: { settings: PageSettings } | null };
  /** Flows of a page so long that its question would be too large. Null where the site is switched off by now. */
  scanFlows: { params: { flows: Flow[] }; result: ScannedFlows | null };
  /** Null where the site is switched off by now. */
  decidePage: { params: PageQuestion & { version?: string | undefined }; result: DecidedPage | null };
  /**
   * `first`: something was marked for the first time, so the marks' style is wanted. `failure`: what an
   * error of ours was, for the extension's console.
   */
  readerFound: {
    params: { entities: string[]; complete: boolean; first: boolean; failure?: string | undefined };
    result: void;
  };
  /** What was found no longer stands: the site was switched off, or the address became another page's. */
  readerEnds: { params: null; result: void };
  /** Something was marked for the first time in the document of a frame: it wants the marks' style too. */
  frameMarked: { params: null; result: void };
  /** A pointer or a finger came near a mark. */
  cardWanted: { params: null; result: void };
  /** What is said of so many mentions, in the person's language. */
  mentionsCounted: { params: { count: number }; result: string };
  getFacts: { params: WantedFacts; result: CardFacts };
  getCitations: { params: { set: string; fact: string }; result: ReadyCitation[] };
  /** Hides an entity of our sets on the sender's site, or everywhere, or shows it again. */
  hideEntity: { params: { entity: string; everywhere: boolean; hidden: boolean }; result: Stored };
  /**
   * Opens the side panel at an entity. To be sent in a click, and only where the browser lets a background open it: it
   * tells whether it did.
   */
  openPanel: { params: { entity: string }; result: boolean };
}

/** Pages of ours show cards too. */
type CardMessages = Pick<PageToBackground, "readerStarts" | "scanFlows" | "decidePage" | "getFacts" | "getCitations">;

/** Popup, side panel and the other pages of ours to the background. */
export interface OwnPageToBackground extends CardMessages {
  /** `toEnd`: answer only when everything was read. */
  reportPage: { params: { tabId: number; toEnd: boolean }; result: PageReport };
  readPageNow: { params: { tabId: number }; result: "done" | "unreachable" | "no-answer" };
  getSettings: { params: null; result: SettingsReport };
  changeSettings: { params: SettingsChange; result: ChangedSettings };
  /** All settings as the text of a file. */
  backUpSettings: { params: null; result: string };
  /** Puts the settings of such a file in the place of all. */
  restoreSettings: { params: { text: string }; result: RestoredSettings };
  listFactSets: { params: null; result: SetInfo[] };
  forgetSetAside: { params: null; result: void };
  /**
   * Switches a host, from beside a tab: in a private window that is for its session only. `incognito`: whether the tab is
   * in one, for where it is closed by now.
   */
  switchSite: {
    params: { tabId: number; host: string; to: SiteState; incognito?: boolean | undefined };
    result: ChangedSettings;
  };
  /** Marks a name again that was hidden on a host, or without one everywhere; from beside a tab, as above. */
  markAgain: {
    params: { tabId: number; entity: string; host?: string | undefined; incognito?: boolean | undefined };
    result: ChangedSettings;
  };
  /** `gone`: it is no longer on the page. `no-answer`: a held page shows it once it is free. */
  showMention: { params: { tabId: number; id: number }; result: "done" | "gone" | "no-answer" };
  /** A side panel looks on from now: what tells it of the view is put beside the reader of a tab. */
  panelLooksOn: { params: { tabId: number }; result: void };
}

export interface ToBackground extends PageToBackground, OwnPageToBackground {}

/**
 * Background to the reader of a tab, or to what looks at its page before there is one: that answers with nothing where a
 * reader is to be brought and asked instead.
 */
export interface BackgroundToReader {
  /** `toEnd`: answer only when everything was read, also in a hidden tab. */
  reportFindings: { params: { toEnd: boolean }; result: PageFindings };
  /**
   * Null: the reader ends, and the page is as it was found. It tells whether it goes on; where its fact sets are others
   * now it has ended too.
   */
  settingsChanged: { params: PageSettings | null; result: boolean };
  /** `no-card`: the card's script is not there to show it. `gone`: it is no longer on the page. */
  goToMention: { params: { id: number }; result: "done" | "no-card" | "gone" };
  /** A key of the person for what is on the page. `no-card`: the card's script is not there to do it. */
  runCommand: { params: { name: "next-mention" | "previous-mention" | "open-card" }; result: "done" | "no-card" };
}

/** Side panel to the page script that looks on for it, over a port that ends with either of them. */
export interface PanelToPage {
  /** Marks what was withheld under an id, for as long as the document lives; it is answered. */
  markAnyway: { id: number };
}

/** That page script to the side panel, over the same port. */
export interface PageToPanel {
  /** Ids of the mentions and figures that are in view now, in the order of the page. */
  inView: { ids: number[] };
  /** What was found may be another now. */
  foundChanged: null;
  /** The answer to `markAnyway`: whether what was withheld under the id was still on the page. */
  markedAnyway: { id: number; found: boolean };
}

/** Background to every page of ours that is open. Nothing is answered, and nothing is lost where none is. */
export interface BackgroundToOwnPages {
  /** What is known of the page in a tab may be another now: ask again. */
  pageChanged: { tabId: number };
}
