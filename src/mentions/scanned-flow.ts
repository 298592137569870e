import type { BoundFigure } from "./figures/bind-figures.ts";
import type { Flow } from "./types.ts";

/** An entity that an occurrence may stand for. */
export interface Option {
  /** Index of the entity in the matcher. */
  entity: number;
  needs: "" | "topic" | "full-name";
  /** The form is a common noun ("leaked list"). */
  general: boolean;
  /** It has so many words that hardly anything else is called so, though it does not stand alone. */
  isLong?: true;
  /** It prints a word of its own with a capital, not only common nouns. */
  isProper?: true;
}

/** An occurrence of a name, before its sense is known. Offsets are UTF-16 units of the flow's text. */
export interface Candidate {
  start: number;
  end: number;
  options: Option[];
  /** The other name that the words around seem to print ("Pegasus Airlines"); empty for none. */
  otherName: string;
  /** The other name begins its sentence, so its first word may be no part of a name: later surnames keep their owner. */
  isDoubtful?: true;
  /** It stands in a heading without capitals, so that its own letters say nothing. */
  isLower?: true;
  /** A comma follows, and maybe what it is: "Pegasus, the Turkish airline". */
  isApposed?: true;
  /** Which sentence of the flow it stands in, and which clause. */
  sentence: number;
  clause: number;
}

/**
 * A word that speaks for a story (`of` is a set), against a sense (`of` is an entity), or of a general class of other
 * things (`of` is the class).
 */
export interface Cue {
  of: number;
  text: string;
  strength: number;
  start: number;
  end: number;
  /** Which sentence of the flow it stands in, and which clause; 0 throughout where the flow holds no name. */
  sentence: number;
  clause: number;
}

/** What one flow holds, all that is needed to decide about it again and again. */
export interface ScannedFlow {
  flow: Flow;
  candidates: Candidate[];
  cues: Cue[];
  against: Cue[];
  /** Words of general classes of other things: flights, orchestras, ships. */
  classes: Cue[];
  /** It begins as a brief among others does: "ISTANBUL — …". */
  opensBrief: boolean;
  /** Some word counts what a figure of a set counts. */
  hasUnits: boolean;
  /** What its numbers say, once that was asked for. */
  figures?: BoundFigure[];
}

/** What scanning a flow gave, without the flow: whoever holds the flow keeps this beside it, and looks at none of it. */
export type Scan = Omit<ScannedFlow, "flow">;

/** Nothing that a decision could rest on. */
const nothing: Scan = {
  candidates: [],
  cues: [],
  against: [],
  classes: [],
  opensBrief: false,
  hasUnits: false,
};

/** The scan of a flow, to be kept elsewhere; null where it holds nothing, so that its text is never asked for again. */
export function scanOf({ flow: _flow, ...scan }: ScannedFlow): Scan | null {
  const { candidates, cues, against, classes, opensBrief, hasUnits } = scan;
  const isEmpty = candidates.length + cues.length + against.length + classes.length === 0;
  return isEmpty && !opensBrief && !hasUnits ? null : scan;
}

/** A flow with the scan that was kept beside it. */
export const withScan = (flow: Flow, scan: Scan = nothing): ScannedFlow => ({ ...scan, flow });

/** How many items of a kind a flow holds at most in UTF-16 units: each is a letter at least. */
const isListIn = (length: number) => (list: unknown) =>
  Array.isArray(list) &&
  list.length <= length * 4 &&
  list.every((item: Partial<Cue> | null) => {
    const { start = -1, end = -1 } = item ?? {};
    return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
  });

/** Whether a value that was kept elsewhere can be the scan of a text of so many UTF-16 units. */
export function isScan(value: unknown, length: number): value is Scan {
  const { candidates, cues, against, classes, opensBrief, hasUnits, figures = [] } = (value ?? {}) as Partial<Scan>;
  const isList = isListIn(length);
  return (
    isList(candidates) &&
    isList(cues) &&
    isList(against) &&
    isList(classes) &&
    typeof opensBrief === "boolean" &&
    typeof hasUnits === "boolean" &&
    Array.isArray(figures) &&
    candidates!.every(({ options, otherName }) => Array.isArray(options) && typeof otherName === "string")
  );
}

/** The first of items in the order of the text that starts at `offset` or after it. */
export function firstIndexFrom(items: { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
