/**
 * What goes into finding mentions and what comes out. Everything here is plain data that survives `JSON.stringify`, so
 * that it can cross from the background to a page script, into a worker or onto a command line as it is.
 */

/** Where on the page a flow stands. Only mentions in `text` and `heading` are ever marked. */
export type Place = "text" | "heading" | "navigation" | "aside" | "byline" | "comment" | "caption";

/** The text of one block over all its inline elements. */
export interface Flow {
  text: string;
  place: Place;
  /** BCP 47, from the nearest `lang`; absent where the page does not say. */
  language?: string;
  /** UTF-16 ranges [start, end) of `text` that stand in a quotation element (`q`, `blockquote`). */
  quotations?: [number, number][];
  /** Tells apart the items of a list, articles, rows and teasers: the nearest one around, absent where there is none. */
  item?: number;
  /** A rule or another border stands before this block. */
  breaks?: true;
}

/** What the page says of itself outside its text. */
export interface PageHead {
  title: string;
  headline: string;
  description: string;
  /** BCP 47; empty where the page does not say. */
  language: string;
}

/**
 * What a decision rests on: what speaks for an occurrence (`asked`: the person said so), then what keeps it from being
 * marked.
 */
export type ReasonCode =
  | "stands-alone"
  | "full-name"
  | "own-name"
  | "page"
  | "passage"
  | "asked"
  | "other-name"
  | "no-full-name"
  | "off-topic"
  | "two-senses"
  | "thin";

/** A word or a name that was seen on the page, and how often. */
export interface SeenWord {
  text: string;
  count: number;
}

/** Why an occurrence counts or is withheld, as data: whoever shows it puts it into a sentence of their language. */
export interface Reason {
  code: ReasonCode;
  /** The entity's name; with `other-name` the name that the page rather gives. */
  name?: string;
  /** What was seen stands in the text around, the words of the same sentence first. */
  near?: true;
  /** What speaks for the entity's story, the weightiest first. */
  seen?: SeenWord[];
  /** What speaks for another sense. */
  against?: SeenWord[];
}

/** One occurrence that was resolved to an entity. `start` and `end` are UTF-16 offsets into the flow's text. */
export interface Mention {
  entity: string;
  start: number;
  end: number;
  /** The printed form, as the flow has it. */
  text: string;
  quoted: boolean;
  /** A place or a general term, which many stories name. */
  general?: boolean;
  /** Why it counts. */
  reasons: Reason[];
}

/** An occurrence that was seen and not resolved, with the reasons. `entity` is the one it might have been. */
export interface Withheld {
  entity: string;
  start: number;
  end: number;
  text: string;
  /** It stands in a quotation. */
  quoted: boolean;
  reasons: Reason[];
}

/** What a page says of a number's exactness: "more than" is "at least", "under" and "up to" are "at most", and a bare number says "about". */
export type Comparison = "about" | "at least" | "at most" | "between";

/**
 * What is said of a page's number beside the source's. `other-comparison`: the value is the same, but one says "fewer
 * than" or "up to" where the other says "more than", "about" or nothing. These three go together: who rounds a number
 * writes any of them. Of a range that holds the source's value nothing is said.
 */
export type FigureOutcome = "same" | "other-value" | "other-role" | "other-comparison";

/** What the source says of a figure, as its fact has it. */
export interface SourceAmount {
  value: number;
  comparison?: "more than" | "about" | "at least" | "at most";
  of?: number;
}

/** A number on the page that was bound to a figure of the set. */
export interface FigureMention {
  fact: string;
  /** Index into the fact's `figures`. */
  figure: number;
  start: number;
  end: number;
  text: string;
  /** It stands in a quotation. */
  quoted: boolean;
  outcome: FigureOutcome;
  /** The page's words for the number with its comparison: "fewer than 180". */
  amount: string;
  comparison: Comparison;
  source: SourceAmount;
  /** The page's words for what its number counts. */
  role: string;
}

/** By what an occurrence is found again: the key under which its flow was read. */
export interface Placed<Key> {
  flow: Key;
  /** How many flows were decided about before this one. */
  position: number;
}

/** What was found, in the order of the flows. */
export interface Outcome<Key> {
  mentions: (Mention & Placed<Key>)[];
  withheld: (Withheld & Placed<Key>)[];
  figures: (FigureMention & Placed<Key>)[];
}
