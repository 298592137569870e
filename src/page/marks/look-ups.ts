import type { WantedFacts } from "../../facts/card-facts.ts";
import type { Documents } from "../documents.ts";
import type { BlockReader } from "../text/block-reader.ts";
import type { Findings } from "./findings.ts";
import type { FoundMention } from "./found-mention.ts";
import { mentionAtPoint } from "./mention-at-point.ts";
import { namedAround, type Named } from "./named-around.ts";
import { pageSentence, type PageSentence } from "./page-sentence.ts";

/** What can be asked of the findings on a page. */
export interface LookUps {
  /** The marked mention under a point of the viewport, in CSS px; of a frame's own, where `inside` is its document. */
  mentionAt: (x: number, y: number, inside?: Document) => FoundMention | undefined;
  mention: (id: number) => FoundMention | undefined;
  /** The words of the page around a mention. */
  sentence: (mention: FoundMention) => PageSentence;
  /** What is named around a mention, the nearest first. */
  around: (mention: FoundMention) => Named[];
  /** Brings a mention into view. */
  goTo: (id: number) => void;
  /** Ids of the entities found so far, and of the facts whose figures were. */
  known: () => WantedFacts;
}

/** What the answers rest on. */
interface Ground {
  page: Document;
  documents: Documents;
  blocks: BlockReader;
  findings: Findings;
}

export function lookUps({ page, documents, blocks, findings }: Ground): LookUps {
  return {
    mentionAt: (x, y, inside = page) =>
      mentionAtPoint({ page: inside, roots: documents.rootsIn(inside), findings }, x, y),
    mention: (id) => findings.byId(id),
    sentence: pageSentence,
    around: (mention) => namedAround(page, mention, findings.all(), (flow) => blocks.cuesIn(flow)),
    goTo: (id) => findings.byId(id)?.flow.block.scrollIntoView({ block: "center" }),
    known: () => ({ entities: findings.entities(), figures: findings.facts() }),
  };
}
