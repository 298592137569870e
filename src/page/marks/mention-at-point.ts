import { flowRange } from "../text/flow-range.ts";
import type { Findings } from "./findings.ts";
import type { FoundMention } from "./found-mention.ts";

/** How far a caret may stand beside a mention and still be one of its, in UTF-16 units. */
const beside = 1;

/** Where to look for a mention. */
interface Ground {
  /** The document whose viewport the point is in: the page's, or a frame's. */
  page: Document;
  /** Its open shadow roots: a browser looks only into those that it is told of. */
  roots: ShadowRoot[];
  findings: Findings;
}

/**
 * The marked mention under a point of the viewport (CSS px). The caret's place is only the first hint: a browser gives
 * one beside the text as well, so the point must lie in one of the mention's own line boxes.
 */
export function mentionAtPoint({ page, roots, findings }: Ground, x: number, y: number): FoundMention | undefined {
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots: roots });
  if (!caret) return undefined;
  const under = findings.markedIn(caret.offsetNode).filter((mention) => {
    const piece = mention.flow.pieces.find(({ node }) => node === caret.offsetNode)!;
    const offset = piece.start + caret.offset;
    if (offset < mention.start - beside || offset > mention.end + beside) return false;
    return [...liveRange(page, mention).getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  });
  // A figure in a name is marked of its own.
  return under.find(({ type }) => type === "figure") ?? under[0];
}

/** A range of the page over a mention, for measuring. */
export function liveRange(page: Document, { flow, start, end }: FoundMention): Range {
  const { startContainer, startOffset, endContainer, endOffset } = flowRange(flow, start, end);
  const range = page.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
