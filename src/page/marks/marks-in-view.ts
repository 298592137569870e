import type { BlockMark } from "./block-marks.ts";

/** Where a block is asked for its text, as shares of what is in view of it. */
const across = [0.1, 0.5, 0.9];
const down = [0.02, 0.5, 0.98];

/**
 * The marks around those places of a block's text that are in view, and `most` more to both sides, by asking the browser
 * what stands at some points. For one text so long that to measure a range in it would take longer than a slice.
 */
export function marksInView(block: Element, marks: BlockMark[], most: number): BlockMark[] {
  const page = block.ownerDocument;
  const { innerHeight, innerWidth } = page.defaultView!;
  const box = block.getBoundingClientRect();
  if (box.top >= innerHeight) return marks.slice(0, most);
  if (box.bottom <= 0) return marks.slice(-most);
  const root = block.getRootNode();
  const shadowRoots = root === page ? [] : [root as ShadowRoot];
  const live = page.createRange();
  const near = new Set<BlockMark>();
  for (const x of pointsIn(box.left, box.right, innerWidth, across)) {
    const places = pointsIn(box.top, box.bottom, innerHeight, down)
      .map((y) => page.caretPositionFromPoint(x, y, { shadowRoots }))
      .filter((caret) => caret !== null && block.contains(caret.offsetNode))
      .map((caret) => marksBefore(marks, live, caret!));
    if (places.length === 0) continue;
    const [from, to] = [Math.min(...places) - most, Math.max(...places) + most];
    for (const mark of marks.slice(Math.max(0, from), to)) near.add(mark);
  }
  return [...near];
}

/** Points between two edges, cut off where the window ends. */
function pointsIn(begin: number, end: number, window: number, shares: number[]): number[] {
  const [from, to] = [Math.max(0, begin), Math.min(window, end)];
  return shares.map((share) => from + (to - from) * share);
}

/** How many marks end before a place in the text, by bisection. */
function marksBefore(marks: BlockMark[], live: Range, { offsetNode, offset }: CaretPosition): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { startContainer, startOffset, endContainer, endOffset } = marks[middle]!.range;
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    if (live.comparePoint(offsetNode, offset) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
