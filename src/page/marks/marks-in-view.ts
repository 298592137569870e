import type { BlockMark } from "./block-marks.ts";

/** Where a block is asked for its text, as shares of what is in view of it. */
const across = [0.1, 0.5, 0.9];
const down = [0.02, 0.5, 0.98];

/** How far around a place in view marks are painted at least, in UTF-16 units. */
const leastReach = 2000;
/** Beyond the node that was met other nodes are long or short: so many marks of them are painted. */
const besideNode = 32;

/**
 * The marks of a block in the text that is in view and about a screen around it, by asking the browser what stands at some
 * points. For one text node so long that to measure a range in it would take longer than a slice. The text that is far is
 * better left alone: what of it is too long to be laid out takes Chromium 50 ms a range to find that out, in every frame.
 */
export function marksInView(block: Element, marks: BlockMark[]): BlockMark[] {
  const page = block.ownerDocument;
  const { innerHeight, innerWidth } = page.defaultView!;
  const { left, right, top, bottom, height } = block.getBoundingClientRect();
  const screen = ((block.textContent.length || 1) / height) * innerHeight;
  const live = page.createRange();
  const [first, last] = [marks[0]!.range, marks.at(-1)!.range];
  if (top >= innerHeight) return marksAround(marks, live, first.startContainer, [0, screen]);
  if (bottom <= 0) return marksAround(marks, live, last.endContainer, [lengthOf(last.endContainer) - screen, Infinity]);
  // The text may stand straight in the block's own root.
  const shadowRoots = [block.getRootNode(), block.shadowRoot].filter((root) => root && root !== page) as ShadowRoot[];
  const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  const near = new Set<BlockMark>();
  for (const x of across.map(
    (share) => Math.max(0, left) + (Math.min(innerWidth, right) - Math.max(0, left)) * share,
  )) {
    const carets = down
      .map((share) => page.caretPositionFromPoint(x, from + (to - from) * share, { shadowRoots }))
      // The end of the text is also what is told of a point below it.
      .filter((caret) => caret && holds(block, caret.offsetNode) && caret.offset < lengthOf(caret.offsetNode))
      .map((caret) => caret!);
    for (const [node, here] of Map.groupBy(carets, ({ offsetNode }) => offsetNode)) {
      const offsets = here.map(({ offset }) => offset);
      const [begin, end] = [Math.min(...offsets), Math.max(...offsets)];
      const reach = Math.max(leastReach, ((end - begin) / (to - from)) * innerHeight);
      for (const mark of marksAround(marks, live, node, [begin - reach, end + reach])) near.add(mark);
    }
  }
  return [...near];
}

/** The marks between two offsets of a node, and some beyond the node where they lie beyond it. */
function marksAround(marks: BlockMark[], live: Range, node: Node, [begin, end]: [number, number]): BlockMark[] {
  const length = lengthOf(node);
  const from = marksBefore(marks, live, node, Math.max(0, begin)) - (begin < 0 ? besideNode : 0);
  const to = marksBefore(marks, live, node, Math.min(length, end)) + (end > length ? besideNode : 1);
  return marks.slice(Math.max(0, from), to);
}

/** How many marks end before a place in the text, by bisection. */
function marksBefore(marks: BlockMark[], live: Range, node: Node, offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { startContainer, startOffset, endContainer, endOffset } = marks[middle]!.range;
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    if (live.comparePoint(node, Math.floor(offset)) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lengthOf(node: Node): number {
  return (node as Partial<Text>).length ?? node.childNodes.length;
}

function holds(block: Element, node: Node): boolean {
  return block.contains(node) || block.shadowRoot?.contains(node) === true;
}
