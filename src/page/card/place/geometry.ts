import { styleOf } from "../../dom/tree.ts";

export interface Point {
  x: number;
  y: number;
}

/** The cosine of 60°, half the opening of the wedge towards the card. */
const minCosine = 0.5;

/** Whether a movement from one point to the next (CSS px) leads towards a box, within a wedge of 120°. */
export function isMovingToward(
  box: { left: number; right: number; top: number; bottom: number },
  from: Point,
  to: Point,
): boolean {
  const moved = { x: to.x - from.x, y: to.y - from.y };
  const wanted = {
    x: Math.min(Math.max(from.x, box.left), box.right) - from.x,
    y: Math.min(Math.max(from.y, box.top), box.bottom) - from.y,
  };
  const lengths = Math.hypot(moved.x, moved.y) * Math.hypot(wanted.x, wanted.y);
  return lengths > 0 && (moved.x * wanted.x + moved.y * wanted.y) / lengths >= minCosine;
}

/** Edges in CSS px of the viewport. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The line boxes of a mention. Boxes that share a line are one, since a name can cross several inline elements. */
export function lineBoxes(boxes: Box[], vertical: boolean): Box[] {
  const lines: Box[] = [];
  for (const { left, right, top, bottom } of boxes) {
    if (left === right && top === bottom) continue;
    const last = lines.at(-1);
    const same =
      last && (vertical ? overlap(last.left, last.right, left, right) : overlap(last.top, last.bottom, top, bottom));
    if (!same) lines.push({ left, right, top, bottom });
    else {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    }
  }
  return lines;
}

/** The line box of a mention that the card belongs to: where it wraps, the one nearest to the point, else the first. */
export function lineBox(boxes: Box[], at: Point | undefined, vertical: boolean): Box | undefined {
  const lines = lineBoxes(boxes, vertical);
  if (!at) return lines[0];
  const away = (box: Box) => Math.hypot(outside(at.x, box.left, box.right), outside(at.y, box.top, box.bottom));
  return lines.toSorted((one, other) => away(one) - away(other))[0];
}

/** Whether two lengths share at least half of the shorter one: lines that touch or overlap a little are still two. */
function overlap(from: number, to: number, otherFrom: number, otherTo: number): boolean {
  return Math.min(to, otherTo) - Math.max(from, otherFrom) >= Math.min(to - from, otherTo - otherFrom) / 2;
}

function outside(at: number, from: number, to: number): number {
  return Math.max(from - at, 0, at - to);
}

/** The host's clear rim around the card, in px; the card's style sheet has the same. It keeps the card from the edges. */
export const rim = 8;

/** How the text runs that a card belongs to, and whether the card stands beside its line. */
interface TextDirection {
  /** From the right, so the card begins where the line does, at its right. */
  rtl: boolean;
  beside: boolean;
}

/**
 * Where the upper left corner of the host stands, in CSS px of the viewport: below the line, or at its right, else on the
 * other side, with the side that has more room where neither is enough; then shifted into the room. The host has a clear
 * rim, by which it stands out, so that the card itself begins where the text does.
 */
export function cardPosition(
  line: Box,
  room: Box,
  { width, height }: { width: number; height: number },
  { rtl, beside }: TextDirection,
): Point {
  return beside
    ? {
        x: choose(line.left, line.right, room.left, room.right, width),
        y: shift(line.top - rim, room.top, room.bottom, height),
      }
    : {
        x: shift(rtl ? line.right + rim - width : line.left - rim, room.left, room.right, width),
        y: choose(line.top, line.bottom, room.top, room.bottom, height),
      };
}

/** After the line where there is room for it, or no more before it. */
function choose(from: number, to: number, low: number, high: number, length: number): number {
  return to + length <= high || high - to >= from - low ? to : from - length;
}

function shift(at: number, low: number, high: number, length: number): number {
  return Math.max(low, Math.min(at, high - length));
}

/** How a frame's viewport lies in the page's: CSS px of the frame times `scale`, then moved. */
interface FrameOffset {
  scale: number;
  x: number;
  y: number;
}

/** Where a document's viewport lies in the page's: at its origin, or in the box of its frame. */
export function frameOffset(inside: Document, page: Document): FrameOffset {
  const frame = inside === page ? null : (inside.defaultView?.frameElement as HTMLElement | null | undefined);
  if (!frame) return { scale: 1, x: 0, y: 0 };
  const outer = frameOffset(frame.ownerDocument, page);
  const { left, top, width } = frame.getBoundingClientRect();
  const style = styleOf(frame);
  // A page can have scaled the frame.
  const scale = width / frame.offsetWidth || 1;
  return {
    scale: outer.scale * scale,
    x: outer.x + outer.scale * (left + scale * (frame.clientLeft + parseFloat(style.paddingLeft))),
    y: outer.y + outer.scale * (top + scale * (frame.clientTop + parseFloat(style.paddingTop))),
  };
}

export function toPagePoint({ scale, x, y }: FrameOffset, point: Point): Point {
  return { x: x + scale * point.x, y: y + scale * point.y };
}

export function toPageBox({ scale, x, y }: FrameOffset, { left, right, top, bottom }: Box): Box {
  return { left: x + scale * left, right: x + scale * right, top: y + scale * top, bottom: y + scale * bottom };
}
