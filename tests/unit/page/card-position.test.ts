import { expect, test } from "vitest";

import { cardPosition, type Box } from "../../../src/page/card/place/geometry.ts";

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const room = box(0, 0, 1000, 800);
const size = { width: 300, height: 200 };
const below = { rtl: false, beside: false };
const beside = { rtl: false, beside: true };

test.each<[string, Box, { rtl: boolean; beside: boolean }, [number, number]]>([
  ["below, the card where the text begins", box(100, 100, 200, 120), below, [92, 120]],
  ["above where there is no room below", box(100, 700, 200, 720), below, [92, 500]],
  ["on the side with more room where neither is enough", box(100, 150, 200, 700), below, [92, -50]],
  ["below where both sides are alike", box(100, 100, 200, 700), below, [92, 700]],
  ["shifted from the right edge", box(900, 100, 990, 120), below, [700, 120]],
  ["shifted from the left edge", box(3, 100, 90, 120), below, [0, 120]],
  ["from the right, at the line's right", box(500, 100, 700, 120), { rtl: true, beside: false }, [408, 120]],
  ["from the right, shifted from the left edge", box(10, 100, 90, 120), { rtl: true, beside: false }, [0, 120]],
  ["beside, at the right", box(100, 100, 130, 400), beside, [130, 92]],
  ["beside, at the left where there is no room at the right", box(900, 100, 930, 400), beside, [600, 92]],
  ["beside, shifted from the lower edge", box(100, 750, 130, 790), beside, [130, 600]],
])("%s", (_what, line, running, [x, y]) => {
  expect(cardPosition(line, room, size, running)).toEqual({ x, y });
});

test("in a part of the viewport it stays in that part", () => {
  expect(cardPosition(box(450, 150, 480, 170), box(400, 100, 700, 500), size, below)).toEqual({ x: 400, y: 170 });
});
