import { flowRange, type TextFlow } from "../read/text-flow.ts";
import type { FoundMention } from "./found-mention.ts";
import { ELEMENT_NODE } from "../dom/tree.ts";

/** A stretch of text that is painted, and as what. */
export interface MarkRange {
  type: "entity" | "figure";
  range: AbstractRange;
  /** Its letters have no colour of their own. */
  clear?: boolean;
}

/**
 * The ranges to paint for the marked mentions of one block. A name leaves out a figure inside it that has its own mark.
 */
export function markRanges(mentions: FoundMention[]): MarkRange[] {
  const figures = mentions.filter(({ type }) => type === "figure");
  return mentions.flatMap((mention) => {
    const { type, flow, end } = mention;
    let from = mention.start + firstLetterLength(flow, mention.start);
    const marks: MarkRange[] = [];
    const paint = (to: number) => {
      if (from < to) marks.push({ type, range: paintedRange(flow, from, to), clear: mention.sight === "clear" });
    };
    for (const figure of type === "entity" ? figures : []) {
      if (figure.flow !== flow || figure.end <= from || figure.start >= end) continue;
      paint(figure.start);
      from = figure.end;
    }
    paint(end);
    return marks;
  });
}

/** A range of the document that it stands in: a frame paints only its own. */
function paintedRange(flow: TextFlow, start: number, end: number): StaticRange {
  return new (flow.block.ownerDocument.defaultView ?? window).StaticRange(flowRange(flow, start, end));
}

/**
 * The length in UTF-16 units of a styled `::first-letter` at this offset, punctuation included. It is left as it is:
 * Chromium paints no highlight there, and Firefox paints it in the colour of the text.
 */
function firstLetterLength({ block, text, pieces: [first] }: TextFlow, start: number): number {
  const view = block.ownerDocument.defaultView;
  const letter = /^[\s\p{P}]*$/u.test(text.slice(0, start)) && /^\P{P}\p{M}*\p{P}*/u.exec(text.slice(start, start + 9));
  if (!letter || !view) return 0;
  for (let node: Element | Text | null = first!.node; node; node = node.parentElement) {
    if (node.nodeType === ELEMENT_NODE && hasFirstLetterStyle(view, node as Element)) return letter[0].length;
    if (node.previousElementSibling || node.previousSibling?.textContent?.trim()) return 0;
  }
  return 0;
}

function hasFirstLetterStyle(view: Window, element: Element): boolean {
  const text = view.getComputedStyle(element);
  const letter = view.getComputedStyle(element, "::first-letter");
  return (
    letter.color !== text.color ||
    letter.fontSize !== text.fontSize ||
    letter.float !== "none" ||
    !(letter.backgroundColor + letter.backgroundImage).endsWith(", 0)none")
  );
}

/** Up to so many marks of one block count as near the viewport or far from it together. */
const groupSize = 32;
/** A long block is measured in at least so many parts: both ends of one that is longer than a column can be far. */
const leastParts = 16;
/** In a longer text node, in UTF-16 units, no range is measured: in one of 10 MB each takes up to 50 ms. */
const longText = 500_000;

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Whether a block has so many marks that they are not all near the viewport when it is. */
export function isLong(marks: MarkRange[]): boolean {
  return marks.length > groupSize;
}

/** Whether a mark stands in a text node too long to measure ranges in. */
export function hasLongText(marks: MarkRange[]): boolean {
  return marks.some(({ range }) => (range.startContainer as Text).length > longText);
}

/**
 * The marks of a block, given in text order, that are within a screen of the viewport. A short list is returned whole.
 * A long one is bisected: a run is skipped if its first and last mark lie on the same side. In a very long text node none
 * counts as near: measuring would take too long.
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
    if (to - from <= groupSize) near.push(...marks.slice(from, to));
    else for (const [begin, end] of cut(from, to, 4)) check(begin, end);
  };
  for (const [from, to] of cut(0, marks.length, leastParts)) check(from, to);
  return near;
}

/** The page's viewport and a screen around it, in CSS px of the viewport of one window. */
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

/** Whether another column begins between two boxes in text order, so that the text between them may be anywhere. */
function wrapsIn(writingMode: string): (first: Box, last: Box) => boolean {
  if (!/-(?:rl|lr)$/.test(writingMode)) return (first, last) => last.top < first.top;
  return writingMode.endsWith("rl")
    ? (first, last) => last.right > first.right
    : (first, last) => last.left < first.left;
}

/** Cuts [from, to) into at most `count` stretches of about the same length, none empty. */
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
