import { isMatch, parentAcross } from "../dom/tree.ts";
import type { FoundMention } from "./found-mention.ts";
import type { LookUps } from "./look-ups.ts";
import { isIn, isSeenAt } from "./seen-at.ts";

/** How far a caret may stand beside a mention and still be one of its, in UTF-16 units. */
const beside = 1;

/**
 * The marked mention under a point of the viewport (CSS px) of a document, the page's or a frame's, that can be seen and is
 * no text which somebody edits. Where the browser puts a caret is only the first hint: it gives one beside the text as
 * well, and none in what lies below a link or is selected as a whole, so the mention's own line boxes decide.
 */
export function mentionAtPoint(
  page: Document,
  reader: Pick<LookUps, "markedIn" | "marksNear" | "rootsIn" | "tools">,
  x: number,
  y: number,
): FoundMention | undefined {
  const isUnder = (mention: FoundMention) => {
    const around = elementAt(page, reader, mention, x, y);
    return around && !isMatch(around, ":read-write") && isSeenAt(around, x, y);
  };
  const atCaret = atCaretIn(page, reader, x, y).filter((mention) => isUnder(mention));
  const under = atCaret.length > 0 ? atCaret : reader.marksNear(page).filter((mention) => isUnder(mention));
  // A figure in a name is marked of its own.
  return under.find(({ type }) => type === "figure") ?? under[0];
}

/** The mentions at the caret's place; a browser looks only into those roots that it is told of. */
function atCaretIn(
  page: Document,
  reader: Pick<LookUps, "markedIn" | "rootsIn">,
  x: number,
  y: number,
): FoundMention[] {
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots: reader.rootsIn(page) });
  return (caret ? reader.markedIn(caret.offsetNode) : []).filter((mention) => {
    const piece = mention.flow.pieces.find(({ node }) => node === caret!.offsetNode)!;
    const offset = piece.start + caret!.offset;
    return offset >= mention.start - beside && offset <= mention.end + beside;
  });
}

/** The element around that piece of a mention on which a point lies. */
function elementAt(
  page: Document,
  reader: Pick<LookUps, "tools">,
  mention: FoundMention,
  x: number,
  y: number,
): Element | null | undefined {
  const range = liveRange(page, reader, mention);
  const isHere = () => [...range.getClientRects()].some((box) => isIn(box, x, y));
  if (!isHere()) return undefined;
  const { start, end, flow } = mention;
  const piece = flow.pieces.find(({ node, start: from }) => {
    if (from >= end || from + node.length <= start) return false;
    range.setStart(node, Math.max(0, start - from));
    range.setEnd(node, Math.min(node.length, end - from));
    return isHere();
  });
  return piece && parentAcross(piece.node);
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
