import type { Comparison, FigureOutcome, Reason, SourceAmount } from "./types.ts";

/** What one page was found to hold, as it is told to the background, the popup, the side panel and `npm run scan`. */

/** Whether a document is news coverage, known before its text is read. */
export interface Verdict {
  coverage: boolean;
  /** The signals that were seen: "JSON-LD NewsArticle", "article:published_time". */
  why: string[];
}

/** When a page says that it was written. */
export interface PageDate {
  /** ISO 8601, to the day or the month. */
  date: string;
  /** It was written earlier, and changed at this time. */
  updated: boolean;
}

/** An occurrence and the words around it, white space collapsed. */
interface Passage {
  text: string;
  /** Some 40 UTF-16 units before it. It begins with white space where the page has more, which was cut there. */
  before: string;
  /** As much after it. It ends with white space where the page has more. */
  after: string;
}

/** An occurrence that can be gone to and may be marked. */
interface FoundRow extends Passage {
  /** Stable while the page lives, given once for mentions and figures alike; what `goToMention` takes. */
  id: number;
  /** Whether the settings mark it, near the viewport or not. */
  marked: boolean;
  /** Whether a person can see it on the page, now or after scrolling; what is folded away is listed as well. */
  visible: boolean;
}

export interface MentionRow extends FoundRow {
  entity: string;
  reasons: Reason[];
}

export interface WithheldRow extends Passage {
  /** As that of a mention; what `markAnyway` takes. */
  id: number;
  entity: string;
  reasons: Reason[];
}

export interface FigureRow extends FoundRow {
  fact: string;
  /** Index into the fact's `figures`. */
  figure: number;
  outcome: FigureOutcome;
  /** The page's words for the number with its comparison: "fewer than 180". */
  amount: string;
  comparison: Comparison;
  source: SourceAmount;
  /** The page's words for what its number counts. */
  role: string;
}

export interface PageFindings {
  /** False while a scan runs: more may come. */
  complete: boolean;
  /** An error of ours came between: something may be missing. */
  failed?: boolean;
  mentions: MentionRow[];
  withheld: WithheldRow[];
  figures: FigureRow[];
}

/** What is known of the page in a tab. */
export interface PageReport extends PageFindings, Verdict {
  /**
   * `read`: a reader is at work or done. `not-news`: the gate passed the page over. `off`: switched off on this site.
   * `no-access`: the person or the browser gives Sidelight no access to this site. `unreachable`: the browser lets no
   * extension read this page, or it has not loaded. `no-answer`: a dialog, a debugger or the page's own work holds it.
   */
  state: "read" | "not-news" | "off" | "no-access" | "unreachable" | "no-answer";
  /** Empty where the browser does not tell. */
  address: string;
  /** Host of the page; empty where the browser does not tell. */
  host: string;
  /** What the person chose for this site. */
  site: "on" | "off" | "always";
  /** Marks are switched off everywhere. */
  marksOff: boolean;
  /** Names of settings that the person's organisation lets nobody change. */
  locked: string[];
  /** The fact sets that are looked for, by what they are about, each in its language. */
  stories: { title: string; language: string }[];
  /** Names that the person has no marks for: on this site, or on all sites and found here. */
  hidden: { entity: string; name: string; language: string; everywhere: boolean }[];
  /** Names and kinds of the entities in `mentions` and `withheld`; `language` is that of their fact set. */
  entities: Record<string, { name: string; kind: string; language: string }>;
}
