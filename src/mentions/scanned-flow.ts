import type { FigureMention, Flow } from "./types.ts";

/** An entity that an occurrence may stand for. */
export interface Option {
  /** Index of the entity in the matcher. */
  entity: number;
  needs: "" | "topic" | "full-name";
  /** The form is a common noun ("leaked list"). */
  general: boolean;
  /** It has so many words that hardly anything else has this name. */
  isLong?: true;
  /** It is an acronym printed like a word ("Deca"), which is no evidence for other names. */
  isWord?: true;
  /** It is a place's name too: "Wassenaar". */
  isPlace?: true;
  /** It has a capitalised word that is not a common noun. */
  isProper?: true;
}

/** An occurrence of a name, before its sense is known. Offsets are UTF-16 units of the flow's text. */
export interface Candidate {
  start: number;
  end: number;
  options: Option[];
  /** The other name that it is part of ("Pegasus Airlines"); empty for none. */
  otherName: string;
  /** The other name begins its sentence, so its first word may not belong to it: later surnames keep their owner. */
  isDoubtful?: true;
  /** It is in a heading without capitals, so its own case means nothing. */
  isLower?: true;
  /** A comma follows, maybe with an apposition: "Pegasus, the Turkish airline". */
  isApposed?: true;
  /** Its sentence tells what was done with it: "hacked with Pegasus". */
  isMeans?: true;
  /** It is called a firm that everybody knows: "NSO, the company that …". */
  isKnownFirm?: true;
  /** It is called a program: "the software Pegasus". */
  isProgram?: true;
  /** A frame says outright that it is a program, or a firm that people work for: "used Pegasus to follow him". */
  isOutright?: true;
  /** Its sentence tells of a deed and of phones. */
  isDeed?: true;
  /** It stands where means, finds, purchases and affairs are named: "with Pegasus", "the Pegasus affair". */
  isFramed?: true;
  /** It is so framed by an affair or a mere "with" only: police and courts deal with any affair. */
  isWeaklyFramed?: true;
  /** A noun beside it says what kind of thing has this name: "Hockeyclub Pegasus". */
  isLabelled?: true;
  /** It is a common noun with a name in it ("the Amnesty petition"), or that name: one of the two is marked. */
  holdsName?: true;
  isInNoun?: true;
  /** What the words around it tell; absent for nothing. */
  scene?: Scene;
  /** The words around it tell a firm's business, or a scene. */
  isOfBusiness?: true;
  /** The home of its story in its sentence or the one before, as printed: "Israeli". */
  home?: string;
  /** The home stands in the name's own phrase: "the Israeli company NSO". */
  isHomePhrase?: true;
  /** The index of its sentence in the flow, and of its clause. */
  sentence: number;
  clause: number;
}

/**
 * A word of evidence: for a story (`of` is a set), against an entity (`of` is the entity), or for a class of other
 * senses (`of` is the class).
 */
export interface Cue {
  of: number;
  text: string;
  strength: number;
  start: number;
  end: number;
  /** The index of its sentence in the flow, and of its clause; 0 if the flow has no name. */
  sentence: number;
  clause: number;
  /** The entities of the names that it stands beside, if it tells of nothing else: "the Pegasus foundation". */
  only?: number[];
  /** The start of the one name of which it tells something: "an NSO, …". */
  ofName?: number;
}

/** Whether a word speaks of a name: some speak of one alone, beside which they stand. */
export const speaksOf = ({ ofName }: Cue, { start }: Pick<Cue, "start">): boolean =>
  ofName === undefined || ofName === start;

/** The strength of a word of evidence, before its place is weighed. Set by hand; the weights of places are fitted. */
export const cueStrengths = {
  /** A cue that a full name of the story contains ("spyware" of "Pegasus spyware"), one of several words, any other. */
  strong: 2,
  long: 1.5,
  plain: 1,
  /** A word that a set lists against an entity. */
  against: 2,
  /** A word that tells a class of other things ("orchestra"), and one that only hints at it ("season"). */
  telling: 2,
  hint: 0.5,
  /** A word that many stories use, and which tells a class only right beside a name: "le vol Pegasus", "equipo Pegasus". */
  beside: 0.25,
} as const;

/** What a word of a story's home says, in the place of a strength: the home itself, or who is told of beside its firms. */
export const homeStrengths = { home: 0, opponent: 1 } as const;

/**
 * The kinds of words that tell a scene, as bits: a deed, phones, organs of a state, people, an affair, a firm's business, police
 * and courts.
 */
export const sceneKinds = { D: 1, P: 2, S: 4, J: 8, F: 16, B: 32, L: 64 } as const;

/** Organs of a state. */
export const ORGANS = sceneKinds.S | sceneKinds.L;

/** What any affair has, and any firm: these kinds alone tell of no spying. */
export const COMMON_KINDS = sceneKinds.B | sceneKinds.L;

/** The kinds of words around a name, as a sum of `sceneKinds`, and some of these words. */
export interface Scene {
  kinds: number;
  words: string[];
}

/** A bound number with the index of its figure's set. */
export interface BoundFigure {
  set: number;
  mention: FigureMention;
}

/** The result of scanning a flow: all that is needed to decide about it again. */
export interface ScannedFlow {
  flow: Flow;
  candidates: Candidate[];
  cues: Cue[];
  against: Cue[];
  /** Words of general classes of other things: flights, orchestras, ships. */
  classes: Cue[];
  /** It begins like a brief: "ISTANBUL — …". */
  opensBrief: boolean;
  /** It is an item of a text that counts several: "1. … 2. …". Parts are made by each decision. */
  isPart?: true;
  /** It has a unit of a figure. */
  hasUnits: boolean;
  /** The kinds of words that tell a scene; 0 where nothing else is found and no deed or phone is among them. */
  scene: number;
  /** Its figures, once they were read. */
  figures?: BoundFigure[];
}

/** A scan without its flow. The page keeps it beside the flow, unread. */
export type Scan = Omit<ScannedFlow, "flow" | "isPart">;

/** Whether a flow is part of what the page tells. */
export const isBody = ({ flow }: ScannedFlow): boolean => ["text", "heading", "caption"].includes(flow.place);

/** A scan without evidence. */
const nothing: Scan = {
  candidates: [],
  cues: [],
  against: [],
  classes: [],
  opensBrief: false,
  hasUnits: false,
  scene: 0,
};

/** The scan of a flow, to be kept by the page; null if it is empty, so that its text is not needed again. */
export function scanOf({ flow: _flow, ...scan }: ScannedFlow): Scan | null {
  const { candidates, cues, against, classes, opensBrief, hasUnits, scene } = scan;
  const isEmpty = candidates.length + cues.length + against.length + classes.length + scene === 0;
  return isEmpty && !opensBrief && !hasUnits ? null : scan;
}

/** A flow with its kept scan. */
export const withScan = (flow: Flow, scan: Scan = nothing): ScannedFlow => ({ ...scan, flow });

/** Checks a list of a scan: its length, and offsets within a text of so many UTF-16 units. */
const isListIn = (length: number) => (list: unknown) =>
  Array.isArray(list) &&
  list.length <= length * 4 &&
  list.every((item: Partial<Cue> | null) => {
    const { start = -1, end = -1 } = item ?? {};
    return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
  });

/** Whether a value from a page can be the scan of a text of so many UTF-16 units. */
export function isScan(value: unknown, length: number): value is Scan {
  const {
    candidates,
    cues,
    against,
    classes,
    opensBrief,
    hasUnits,
    scene,
    figures = [],
  } = (value ?? {}) as Partial<Scan>;
  const isList = isListIn(length);
  return (
    isList(candidates) &&
    isList(cues) &&
    isList(against) &&
    isList(classes) &&
    typeof opensBrief === "boolean" &&
    typeof hasUnits === "boolean" &&
    Number.isInteger(scene) &&
    Array.isArray(figures) &&
    candidates!.every(({ options, otherName }) => Array.isArray(options) && typeof otherName === "string")
  );
}

/** The index of the first item that starts at or after `offset`, by binary search. */
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
