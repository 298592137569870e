import type { BoundFigure } from "./figures/bind-figures.ts";
import type { Flow } from "./types.ts";

/** An entity that an occurrence may stand for. */
export interface Option {
  /** Index of the entity in the matcher. */
  entity: number;
  needs: "" | "topic" | "full-name";
  /** The form is a common noun ("leaked list"). */
  general: boolean;
}

/** An occurrence of a name, before its sense is known. Offsets are UTF-16 units of the flow's text. */
export interface Candidate {
  start: number;
  end: number;
  options: Option[];
  /** The other name that the words around seem to print ("Pegasus Airlines"); empty for none. */
  otherName: string;
}

/** A word that speaks for a story (`of` is a set) or against a sense (`of` is an entity). */
export interface Cue {
  of: number;
  text: string;
  strength: number;
  start: number;
  end: number;
}

/** What one flow holds, all that is needed to decide about it again and again. */
export interface ScannedFlow {
  flow: Flow;
  candidates: Candidate[];
  cues: Cue[];
  against: Cue[];
  /** Some word counts what a figure of a set counts. */
  hasUnits: boolean;
  /** What its numbers say, once that was asked for. */
  figures?: BoundFigure[];
}
