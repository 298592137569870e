import type { Cue } from "./scanned-flow.ts";
import type { Flow, Outcome, PageHead } from "./types.ts";

/**
 * The questions of a page about its text, and the answers, as JSON. The background keeps nothing: the scans of flows go
 * out with an answer and come back with the next question.
 */

/** A flow with the scan from an earlier answer, which the page does not read. */
export interface KeptFlow extends Flow {
  scan?: unknown;
}

export interface PageQuestion {
  head: PageHead;
  /** In page order. Null or without text: it was scanned and is empty. */
  flows: (KeptFlow | null)[];
  /** Hidden texts, to be checked for names. */
  hidden: string[];
  /** Names are wanted at once: figures that were not read yet come when the page asks again. */
  namesFirst?: boolean | undefined;
}

/** An empty flow: only its place, and null if that separates no segments. */
export function emptied({ place, item, breaks }: Flow): Flow | null {
  if (place === "text" && item === undefined && !breaks) return null;
  return { text: "", place, ...(item !== undefined && { item }), ...(breaks && { breaks }) };
}

/** The decisions. Flows are given by their index in the question. */
export interface PageAnswer {
  outcome: Outcome<number>;
  /** New and changed scans. */
  scans: [flow: number, scan: unknown][];
  /** The cues in each flow with a mention or a figure. */
  cues: [flow: number, cues: Cue[]][];
  /** Indices of the hidden texts with a name. */
  hidden: number[];
  /** The page holds more than is decided about: its end is missing. */
  cut: boolean;
  /** Figures are missing: names were wanted first. */
  more: boolean;
}

/** A part of every answer. */
interface Paced {
  /** How long the page must rest before it asks again, in ms, since its budget is used up. */
  rest: number;
}

/** Identifies the sets of scans. Scans of another version are invalid. */
interface Versioned {
  version: string;
}

/** What was found in a part of a page's text. */
export interface PrefilterAnswer extends Paced {
  hasName: boolean;
  /** The fact sets that are off, as a string. If it changes, the page is checked again. */
  setsOff: string;
}

export type ScannedFlows = Versioned & Paced & { scans: unknown[] };

/** `stale`: the scans in the question have another version, so nothing was decided. */
export type DecidedPage = Versioned & Paced & ({ stale: true } | ({ stale: false } & PageAnswer));

/** Asks the matcher. Null: reading has ended here. Undefined: there was no answer. */
export interface AskMatcher {
  scan(flows: Flow[]): Promise<ScannedFlows | null | undefined>;
  /** `held`: how many flows came before those of the question. */
  decide(question: PageQuestion & { version?: string; held?: number }): Promise<DecidedPage | null | undefined>;
  /**
   * Sends flows of a long question ahead, the first of which is at `from`; in one message they would hold the page up. True:
   * they are there. Without it all is sent at once.
   */
  hold?(flows: PageQuestion["flows"], from: number): Promise<boolean | undefined>;
}
