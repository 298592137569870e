import type { Cue } from "./scanned-flow.ts";
import type { Flow, Outcome, PageHead } from "./types.ts";

/**
 * What a page asks about its text, and what it is answered. All of it is JSON. Whoever answers keeps nothing: the scans of
 * flows go out with an answer, and come back with the next question.
 */

/** A flow with the scan that an answer gave of it, as it came: not looked at by whoever kept it. */
export interface KeptFlow extends Flow {
  scan?: unknown;
}

export interface PageQuestion {
  head: PageHead;
  /** In the order of the page. Null, or without its text: it was scanned, and nothing is in it. */
  flows: (KeptFlow | null)[];
  /** Texts that are not shown now, for each of which it is to be told whether a name is in it. */
  hidden: string[];
}

/** A flow in which nothing is: only where it stands is told, if that parts the page. */
export function emptied({ place, item, breaks }: Flow): Flow | null {
  if (place === "text" && item === undefined && !breaks) return null;
  return { text: "", place, ...(item !== undefined && { item }), ...(breaks && { breaks }) };
}

/** What was decided; flows go by their index in the question. */
export interface PageAnswer {
  outcome: Outcome<number>;
  /** Of each flow that had none, or has another now. */
  scans: [flow: number, scan: unknown][];
  /** The words of evidence in each flow with a mention or a figure. */
  cues: [flow: number, cues: Cue[]][];
  /** Indices of the hidden texts that hold a name. */
  hidden: number[];
}

/** What every answer says beside. */
interface Paced {
  /** How long the page is to rest before it asks again, in ms: it has used up what it may have of the background's time. */
  rest: number;
}

/** How scans were made. Those of another version are no longer good. */
interface Versioned {
  version: string;
}

/** What a part of a page's text holds. */
export interface LookedAt extends Paced {
  hasName: boolean;
  /** Ids of the fact sets that are switched off, as a string: with others the page is looked at anew. */
  setsOff: string;
}

export type ScannedFlows = Versioned & Paced & { scans: unknown[] };

/** `stale`: the scans that came with the question are of another version, so nothing was decided. */
export type DecidedPage = Versioned & Paced & ({ stale: true } | ({ stale: false } & PageAnswer));

/** Puts questions to whoever decides. Null: nothing is to be read here any more. Undefined: no answer came. */
export interface AskMatcher {
  scan(flows: Flow[]): Promise<ScannedFlows | null | undefined>;
  decide(question: PageQuestion & { version?: string }): Promise<DecidedPage | null | undefined>;
}
