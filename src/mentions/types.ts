/**
 * The input and output of finding mentions. Everything is plain JSON, to be sent between background, page scripts,
 * workers and the command line.
 */

/** The place of a flow on the page. Only mentions in `text` and `heading` are marked. */
export type Place = "text" | "heading" | "navigation" | "aside" | "byline" | "comment" | "caption";

/** The text of one block with all its inline elements. */
export interface Flow {
  text: string;
  place: Place;
  /** BCP 47, from the nearest `lang`; absent without one. */
  language?: string;
  /** UTF-16 ranges [start, end) of `text` in quotation elements (`q`, `blockquote`). */
  quotations?: [number, number][];
  /** Identifies the nearest list item, article, row or teaser; absent without one. */
  item?: number;
  /** A rule or border precedes this block. */
  breaks?: true;
}

/** The metadata of a page. */
export interface PageHead {
  title: string;
  headline: string;
  description: string;
  /** BCP 47; empty if unknown. */
  language: string;
}

/**
 * The code of a reason: first those for a mention (`asked`: the person wanted it marked), then those for withholding
 * it.
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

/** A word or name on the page, and how often it was seen. */
export interface SeenWord {
  text: string;
  count: number;
}

/** Why an occurrence counts or is withheld, as data. Views turn it into a sentence. */
export interface Reason {
  code: ReasonCode;
  /** The entity's name; for `other-name` the other name on the page. */
  name?: string;
  /** The words are from the text around; those of the same sentence come first. */
  near?: true;
  /** Evidence for the entity's story, strongest first. */
  seen?: SeenWord[];
  /** Evidence for another sense. */
  against?: SeenWord[];
}

/** An occurrence resolved to an entity. `start` and `end` are UTF-16 offsets in the flow's text. */
export interface Mention {
  entity: string;
  start: number;
  end: number;
  /** The printed form. */
  text: string;
  quoted: boolean;
  /** A place or general term, which many stories use. */
  general?: boolean;
  /** Why it counts. */
  reasons: Reason[];
}

/** An occurrence that was not resolved, with reasons. `entity` is the one it might be. */
export interface Withheld {
  entity: string;
  start: number;
  end: number;
  text: string;
  /** Whether it is in a quotation. */
  quoted: boolean;
  reasons: Reason[];
}

/**
 * What a page says of a number's exactness: "more than" is "at least", "under" and "up to" are "at most", and a bare
 * number says "about".
 */
export type Comparison = "about" | "at least" | "at most" | "between";

/**
 * How a page's number compares with the source's. `other-comparison`: the same value, but one has "fewer than" or "up
 * to" and the other "more than", "about" or nothing. Those three count as equal, since any of them may be used for a
 * rounded number. A range that contains the source's value has no outcome.
 */
export type FigureOutcome = "same" | "other-value" | "other-role" | "other-comparison";

/** A figure in the source. */
export interface SourceAmount {
  value: number;
  comparison?: "more than" | "about" | "at least" | "at most";
  of?: number;
}

/** A number on the page, bound to a figure of the set. */
export interface FigureMention {
  fact: string;
  /** Index into the fact's `figures`. */
  figure: number;
  start: number;
  end: number;
  text: string;
  /** Whether it is in a quotation. */
  quoted: boolean;
  outcome: FigureOutcome;
  /** The page's words for the number with its comparison: "fewer than 180". */
  amount: string;
  comparison: Comparison;
  source: SourceAmount;
  /** The page's words for what its number counts. */
  role: string;
}

/** The place of an occurrence. */
export interface Placed<Key> {
  flow: Key;
  /** The index of its flow. */
  position: number;
}

/** All findings, in page order. */
export interface Outcome<Key> {
  mentions: (Mention & Placed<Key>)[];
  withheld: (Withheld & Placed<Key>)[];
  figures: (FigureMention & Placed<Key>)[];
}
