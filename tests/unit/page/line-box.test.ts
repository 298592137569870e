import { expect, test } from "vitest";

import { lineBox, type Box } from "../../../src/page/card/place/geometry.ts";

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

/** A name that wraps: its end is on a second line, in two elements. */
const wrapped = [box(300, 10, 400, 30), box(10, 32, 60, 52), box(60, 33, 90, 51)];

test.each<[string, Box[], [number, number] | undefined, boolean, Box | undefined]>([
  ["no box at all", [], [1, 1], false, undefined],
  ["only an empty one", [box(5, 5, 5, 5)], [5, 5], false, undefined],
  ["one line", [box(0, 0, 9, 9)], [50, 50], false, box(0, 0, 9, 9)],
  ["no point: the first line", wrapped, undefined, false, wrapped[0]],
  ["the first line pointed at", wrapped, [350, 20], false, wrapped[0]],
  ["the second line pointed at, whole", wrapped, [80, 40], false, box(10, 32, 90, 52)],
  ["a point between, nearer to the second", wrapped, [150, 45], false, box(10, 32, 90, 52)],
  ["lines that overlap a little are two", [box(0, 0, 9, 20), box(0, 15, 9, 35)], [3, 30], false, box(0, 15, 9, 35)],
  [
    "columns of vertical text",
    [box(100, 200, 120, 400), box(70, 0, 90, 60), box(70, 60, 90, 80)],
    [75, 70],
    true,
    box(70, 0, 90, 80),
  ],
])("%s", (_what, boxes, at, vertical, expected) => {
  expect(lineBox(boxes, at && { x: at[0], y: at[1] }, vertical)).toEqual(expected);
});
