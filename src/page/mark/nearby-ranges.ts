import type { MarkRange } from "./mark-ranges.ts";

/** So many marks of one block are taken to be near the viewport or far from it together. */
const together = 32;
/** In so many parts at least a long block is looked at: of one that is longer than a column both ends can be far. */
const parts = 16;
/** In a text node of more UTF-16 units no range is measured: in one of 10 MB each takes up to 50 ms. */
const longText = 500_000;

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Whether a block has so many marks that they are not all near the viewport when it is. */
export function isLong(marks: MarkRange[]): boolean {
  return marks.length > together;
}

/** Whether a mark stands in a text node too long to measure ranges in. */
export function hasLongText(marks: MarkRange[]): boolean {
  return marks.some(({ range }) => (range.startContainer as Text).length > longText);
}

/**
 * The marks of a block, given in text order, that are within a screen of the viewport. A short list is returned whole.
 * A long one is bisected: a run is skipped if its first and last mark lie on the same side. Of a long one in a very
 * long text node none is near: to know which would take longer than anybody waits.
 */
export function nearbyMarks(block: Element, marks: MarkRange[]): MarkRange[] {
  const page = block.ownerDocument;
  const view = page.defaultView;
  if (!isLong(marks) || !view) return marks;
  if (hasLongText(marks)) return [];
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
  const near: MarkRange[] = [];
  const check = (from: number, to: number) => {
    const [first, last] = [boxAt(from), boxAt(to - 1)];
    if (!wraps(first, last) && !meets(boxOver(first, last), reach)) return;
    if (to - from <= together) near.push(...marks.slice(from, to));
    else for (const [begin, end] of cut(from, to, 4)) check(begin, end);
  };
  for (const [from, to] of cut(0, marks.length, parts)) check(from, to);
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
