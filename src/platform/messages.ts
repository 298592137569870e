import type { Fact, FactSet, Source } from "../facts/schema.ts";
import type { CompiledSet } from "../mentions/compile.ts";
import type { Settings } from "../settings/schema.ts";

/**
 * Every message between the parts: one map for each direction, the name says from where, parameters and result are
 * typed. All of it is JSON, since that is what crosses in Chromium.
 */

/** Words around an occurrence, and the occurrence. */
export interface Passage {
  text: string;
  /** At most 40 UTF-16 units before it, white space collapsed. */
  before: string;
  /** At most 40 UTF-16 units after it. */
  after: string;
}

export interface MentionRow extends Passage {
  /** Stable while the page lives; what `goToMention` takes. */
  id: number;
  entity: string;
  /** Whether the density setting marks it, near the viewport or not. */
  marked: boolean;
  reasons: string[];
}

export interface WithheldRow extends Passage {
  entity: string;
  reasons: string[];
}

export interface FigureRow extends Passage {
  fact: string;
  outcome: "same" | "other-value" | "other-role";
  role: string;
}

/** What one page holds. */
export interface PageFindings {
  /** False while a scan runs: more may come. */
  complete: boolean;
  mentions: MentionRow[];
  withheld: WithheldRow[];
  figures: FigureRow[];
}

/** The gate's answer about a document. */
export interface Verdict {
  coverage: boolean;
  /** The signals that were seen: "JSON-LD NewsArticle", "og:type article". */
  why: string[];
}

/** What the popup, the side panel and `npm run scan` ask of a tab. */
export interface PageReport extends PageFindings, Verdict {
  /**
   * `read`: a reader is at work or done. `not-news`: the gate passed the page over. `off`: switched off on this site.
   * `unreachable`: the browser lets no extension read this page, or it has not loaded.
   */
  state: "read" | "not-news" | "off" | "unreachable";
  /** Names and kinds of the entities in `mentions`. */
  entities: Record<string, { name: string; kind: string }>;
}

/** What the reader needs to match, in one answer. */
export interface ReaderStart {
  settings: Settings;
  matching: CompiledSet;
}

/** What the card needs of one entity: late, and only for entities that were found. */
export interface EntityFacts {
  id: string;
  name: string;
  kind: string;
  summary: string;
  language: string;
  asOf: string;
  facts: Fact[];
  /** Facts that answer one of `facts`, by id. */
  answers: Record<string, Fact>;
  sources: Source[];
  set: Pick<FactSet, "id" | "version" | "title">;
}

/** Page scripts and extension pages to the background. */
export interface ToBackground {
  gateFoundCoverage: { params: Verdict; result: null };
  readerStarts: { params: null; result: ReaderStart | null };
  readerFound: { params: { entities: string[]; complete: boolean }; result: null };
  cardNeedsFacts: { params: { entities: string[] }; result: EntityFacts[] };
  reportPage: { params: { tabId: number; toEnd: boolean }; result: PageReport };
  readPageNow: { params: { tabId: number }; result: null };
}

/** Background to the reader of a tab. */
export interface ToReader {
  /** `toEnd`: answer only when everything was read, also in a hidden tab. */
  reportFindings: { params: { toEnd: boolean }; result: PageFindings };
  goToMention: { params: { id: number }; result: null };
  stopReading: { params: null; result: null };
}
