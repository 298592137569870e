import type { Point } from "./heads-for.ts";

/** Edges in CSS px of the viewport. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The line box of a mention that the card belongs to: where it wraps, the one nearest to the point, else the first. Boxes
 * that share a line are one, since a name can cross several inline elements.
 */
export function lineBox(boxes: Box[], at: Point | undefined, vertical: boolean): Box | undefined {
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
