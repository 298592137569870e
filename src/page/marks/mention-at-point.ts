import type { FoundMention } from "./found-mention.ts";
import type { LookUps } from "./look-ups.ts";

/** How far a caret may stand beside a mention and still be one of its, in UTF-16 units. */
const beside = 1;

/**
 * The marked mention under a point of the viewport (CSS px) of a document, the page's or a frame's. The caret's place is only the first hint: a browser gives
 * one beside the text as well, so the point must lie in one of the mention's own line boxes.
 */
export function mentionAtPoint(
  page: Document,
  reader: Pick<LookUps, "markedIn" | "rootsIn" | "tools">,
  x: number,
  y: number,
): FoundMention | undefined {
  // A browser looks only into those roots that it is told of.
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots: reader.rootsIn(page) });
  if (!caret) return undefined;
  const under = reader.markedIn(caret.offsetNode).filter((mention) => {
    const piece = mention.flow.pieces.find(({ node }) => node === caret.offsetNode)!;
    const offset = piece.start + caret.offset;
    if (offset < mention.start - beside || offset > mention.end + beside) return false;
    return [...liveRange(page, reader, mention).getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  });
  // A figure in a name is marked of its own.
  return under.find(({ type }) => type === "figure") ?? under[0];
}

/** A range of the page over a mention, for measuring. */
export function liveRange(
  page: Document,
  { tools }: Pick<LookUps, "tools">,
  { flow, start, end }: FoundMention,
): Range {
  const { startContainer, startOffset, endContainer, endOffset } = tools.flowRange(flow, start, end);
  const range = page.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
