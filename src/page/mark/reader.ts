import type { PageFindings } from "../../mentions/findings.ts";
import type { PageSettings } from "../../settings/sites.ts";
import type { WantedFacts } from "../../facts/card-facts.ts";
import type { Documents, DocumentListener } from "../watch/documents.ts";
import type { FlowDecider } from "../read/decide-flows.ts";
import type { Findings } from "./findings.ts";
import type { MarkPainter } from "./mark-painter.ts";
import { isDarkBehind } from "./contrast.ts";
import type { FoundMention } from "./found-mention.ts";
import type { Cue } from "../../mentions/scanned-flow.ts";
import { sentenceAround } from "../../mentions/text/sentences.ts";
import type { VisibilityTracker } from "../visibility/watch-visibility.ts";
import { boxOf } from "../dom/tree.ts";
import { flowRange, type TextFlow } from "../read/text-flow.ts";

/** Code that the card uses too. It is passed on, so that the card's script doesn't hold a copy. */
const tools = { sentenceAround, flowRange, isDarkBehind };

/** Queries on what was found. What only the card needs is computed there. */
export interface MentionQueries {
  /** The page itself, not a frame's. */
  page: Document;
  tools: typeof tools;
  /** The marked mentions that touch a text node. */
  markedIn: (node: Node) => FoundMention[];
  /** The marked mentions near the viewport of a document, but those of very long blocks. */
  marksNear: (page: Document) => FoundMention[];
  /** The open shadow roots in a document that is read. */
  rootsIn: (page: Document) => ShadowRoot[];
  mention: (id: number) => FoundMention | undefined;
  /** The withheld mention with an id. */
  withheldBy: Findings["withheldBy"];
  /** All that was found, in the order of the page. */
  all: () => FoundMention[];
  /** Whether a person can see a mention now or after scrolling. */
  isSeen: (mention: FoundMention) => boolean;
  anyMarked: () => boolean;
  /** Whether everything was read and decided about. */
  isComplete: () => boolean;
  /** The words of evidence that a flow holds. */
  cuesIn: (flow: TextFlow) => Cue[];
  /** Scrolls to a mention, or to a withheld one. Returns whether it is still there. */
  goTo: (id: number) => boolean;
  /** Ids of the entities found so far, and of the facts whose figures were. */
  known: () => WantedFacts;
}

/** What the reader offers to the card and to the background's messages. */
export interface Reader extends MentionQueries {
  /** The settings now: one object, changed in place. */
  settings: PageSettings;
  /** What was found; with `toEnd` when everything was read, also in a hidden tab. */
  findings(toEnd: boolean): Promise<PageFindings>;
  /** Calls `tell` with each document that is read, the page's and its frames', now and later, to listen there. */
  eachDocument: (tell: DocumentListener) => void;
  /** Decides and marks again, after `settings` changed. */
  decide(): void;
  /** Chooses how marks are painted. */
  painter: Pick<MarkPainter, "use" | "blocks" | "near">;
}

/** Where the answers come from. */
interface QueryOptions {
  page: Document;
  documents: Documents;
  flows: FlowDecider;
  findings: Findings;
  isComplete: MentionQueries["isComplete"];
  measure: VisibilityTracker["measure"];
  painter: MarkPainter;
}

export function mentionQueries({
  page,
  documents,
  flows,
  findings,
  isComplete,
  measure,
  painter,
}: QueryOptions): MentionQueries {
  return {
    page,
    tools,
    markedIn: findings.markedIn,
    marksNear: (where) =>
      painter
        .near()
        .filter((block) => block.ownerDocument === where)
        .flatMap((block) => findings.markedOf(block)),
    rootsIn: documents.rootsIn,
    mention: findings.byId,
    withheldBy: findings.withheldBy,
    all: findings.all,
    isSeen: (mention) => measure()(mention) !== "unseen",
    anyMarked: findings.anyMarked,
    isComplete,
    cuesIn: flows.cuesIn,
    goTo(id) {
      const block = (findings.byId(id) ?? findings.withheldBy(id))?.flow.block;
      if (block) boxOf(block).scrollIntoView({ block: "center" });
      return block !== undefined;
    },
    known: () => ({ entities: findings.entities(), figures: findings.facts() }),
  };
}
