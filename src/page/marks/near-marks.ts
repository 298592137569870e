import type { BlockMark } from "./block-marks.ts";
import { marksInView } from "./marks-in-view.ts";

/** So many marks of one block are near the viewport or far from it together. */
const together = 32;
/** In so many parts at least a long block is looked at: of one that is longer than a column both ends can be far. */
const parts = 16;
/** In a text node of so many UTF-16 units no range is measured: in one of 10 MB each takes up to 50 ms. */
const longText = 500_000;

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Whether a block has so many marks that they are not all near the viewport when it is. */
export function isLong(marks: BlockMark[]): boolean {
  return marks.length > together;
}

/** Whether a mark stands in a text node in which no range is measured. */
export function hasLongText(marks: BlockMark[]): boolean {
  return marks.some(({ range }) => (range.startContainer as Text).length > longText);
}

/**
 * Those of a block's marks, given in the order of the text, that are within a screen's reach of the viewport. Few are
 * all, and none is measured; of many whole runs are left out whose first and last stand on the same side of it.
 */
export function nearMarks(block: Element, marks: BlockMark[]): BlockMark[] {
  const page = block.ownerDocument;
  const view = page.defaultView;
  if (!isLong(marks) || !view) return marks;
  if (hasLongText(marks)) return marksInView(block, marks);
  const reach = reachIn(view);
  const wraps = wrapsIn(view.getComputedStyle(block).writingMode);
  const live = page.createRange();
  const boxes = new Map<number, Box>();
  const boxAt = (index: number): Box => {
    const known = boxes.get(index);
    if (known) return known;
    const { startContainer, startOffset, endContainer, endOffset } = marks[index]!.range;
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    const box = live.getBoundingClientRect();
    boxes.set(index, box);
    return box;
  };
  const near: BlockMark[] = [];
  const look = (from: number, to: number) => {
    const [first, last] = [boxAt(from), boxAt(to - 1)];
    if (!wraps(first, last) && !meets(boxOver(first, last), reach)) return;
    if (to - from <= together) near.push(...marks.slice(from, to));
    else for (const [begin, end] of cut(from, to, 4)) look(begin, end);
  };
  for (const [from, to] of cut(0, marks.length, parts)) look(from, to);
  return near;
}

/** What is a screen or less away from the viewport of the whole page, in CSS px of one window's viewport. */
function reachIn(view: Window): Box {
  const { innerHeight: height, innerWidth: width, frameElement: frame } = view;
  const own = { top: -height, bottom: 2 * height, left: -width, right: 2 * width };
  const above = frame?.ownerDocument.defaultView;
  if (!above) return own;
  const outer = reachIn(above);
  // A frame can be as tall as what it shows.
  const { top, left } = frame.getBoundingClientRect();
  return {
    top: Math.max(own.top, outer.top - top),
    bottom: Math.min(own.bottom, outer.bottom - top),
    left: Math.max(own.left, outer.left - left),
    right: Math.min(own.right, outer.right - left),
  };
}

/** Tells of two boxes in the order of the text whether another column begins between them: what is between is anywhere. */
function wrapsIn(writingMode: string): (first: Box, last: Box) => boolean {
  if (!/-(?:rl|lr)$/.test(writingMode)) return (first, last) => last.top < first.top;
  return writingMode.endsWith("rl")
    ? (first, last) => last.right > first.right
    : (first, last) => last.left < first.left;
}

/** Cuts [from, to) into so many stretches of about the same length, none of them empty. */
function cut(from: number, to: number, count: number): [number, number][] {
  const length = Math.ceil((to - from) / count);
  const stretches: [number, number][] = [];
  for (let at = from; at < to; at += length) stretches.push([at, Math.min(at + length, to)]);
  return stretches;
}

function boxOver(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  };
}

function meets(one: Box, other: Box): boolean {
  return one.top < other.bottom && one.bottom > other.top && one.left < other.right && one.right > other.left;
}
