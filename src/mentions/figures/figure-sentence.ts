import type { Matcher } from "../compile/matcher.ts";
import type { BoundFigure, Candidate, Cue } from "../scanned-flow.ts";
import type { Flow } from "../types.ts";
import type { Counted } from "./counted-things.ts";
import type { Amount, Term } from "./read-amounts.ts";

/** A value so large that it means the figure even with another unit. */
export const DISTINCT = 1000;

/** The context in which the numbers of a sentence are compared. */
export interface FigureSentence {
  matcher: Matcher;
  flow: Flow;
  /** The flow's text with ASCII digits. */
  text: string;
  /** The same text with the set's own words blanked out, to search for words of other stories. */
  strange: string;
  /** UTF-16 offsets of the sentence. */
  from: number;
  to: number;
  amounts: Amount[];
  things: Counted[];
  terms: Term[];
  /** The number of the sentence before. */
  earlier: Bound | undefined;
  /** The names of the set in it. */
  names: Candidate[];
  /** Words of evidence for a set within the sentence. */
  cues: Cue[];
}

/** A number that is compared, and its role. */
export interface Bound {
  thing: Counted;
  role: Term;
  figure: BoundFigure;
}

const indexes = new WeakMap<Matcher, Map<string, number[]>>();

/** The figures of a fact, by their indexes: a set may have thousands of others. */
export function figuresOfFact(matcher: Matcher, fact: string): number[] {
  let byFact = indexes.get(matcher);
  if (!byFact) {
    byFact = Map.groupBy(matcher.figures.keys(), (index) => matcher.figures[index]!.fact);
    indexes.set(matcher, byFact);
  }
  return byFact.get(fact) ?? [];
}
