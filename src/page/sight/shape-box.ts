/** Edges in CSS px of a document's viewport. A tuple, since names of properties are bytes on somebody's page. */
export type Box = [left: number, top: number, right: number, bottom: number];

export const boxOf = ({ left, top, right, bottom }: DOMRect): Box => [left, top, right, bottom];

/** What is in two boxes; where nothing is, edges are the wrong way round. */
export const meet = (one: Box, other: Box): Box =>
  one.map((edge, side) => Math[side < 2 ? "max" : "min"](edge, other[side]!)) as Box;

/** Whether a computed `clip: rect(…)` leaves no more than a pixel; what it leaves else is not measured. */
export function isClippedAway(clip: string): boolean {
  const [top, right, bottom, left] = clip.match(/-?[\d.]+|auto/g)!.map(Number) as Box;
  return right - left <= 1 || bottom - top <= 1;
}

/** Farther than any page reaches. */
export const far = 1e9;

/** The box around what a computed `clip-path` leaves of an element's own; all of it where that is not known. */
export function shapeBox(path: string, own: Box): Box {
  const [, name = "", inside = ""] = /^(\w+)\((.*?)(?: round.*| at .*)?\)$/.exec(path) ?? [];
  const [left, top, right, bottom] = own;
  const sizes = [right - left, bottom - top];
  /** In px, along x (0) or y (1). */
  const lengths = (text: string, axes: number[]) =>
    (text.match(/calc\([^)]*\)|[\d.-]+(?:px|%|(?= |$))/g) ?? []).map((length, index) =>
      pixels(length, sizes[axes[index]!]!),
    );
  if (name === "inset") {
    const [above = 0, end = above, below = above, begin = end] = lengths(inside, [1, 0, 1, 0]);
    return [left + begin, top + above, right - end, bottom - below];
  }
  if (name === "polygon") {
    const points = inside.split(",").map((point) => lengths(point, [0, 1]));
    const [xs, ys] = [0, 1].map((axis) => points.map((point) => own[axis]! + point[axis]!)) as [number[], number[]];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }
  // Of a circle only one without a radius.
  return /circle|ellipse/.test(name) && lengths(inside, [0, 1]).includes(0) ? [0, 0, 0, 0] : own;
}

/** A length as CSS computes it, "12px", "50%" or a sum of both, in px. */
function pixels(length: string, whole: number): number {
  let sum = 0;
  for (const [, sign, number, unit] of length.matchAll(/(-?) ?([\d.]+)(%?)/g))
    sum += Number(`${sign}${number}`) * (unit ? whole / 100 : 1);
  return sum;
}
