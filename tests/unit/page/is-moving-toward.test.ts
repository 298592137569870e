import { expect, test } from "vitest";

import { isMovingToward, type Point } from "../../../src/page/card/place/geometry.ts";

const card = { left: 100, right: 300, top: 100, bottom: 200 };

const movements: [string, Point, Point, boolean][] = [
  ["straight down to it", { x: 200, y: 80 }, { x: 200, y: 90 }, true],
  ["straight away from it", { x: 200, y: 80 }, { x: 200, y: 70 }, false],
  ["along its edge", { x: 150, y: 80 }, { x: 160, y: 80 }, false],
  [
    "59° off",
    { x: 200, y: 80 },
    { x: 200 + 10 * Math.sin((59 * Math.PI) / 180), y: 80 + 10 * Math.cos((59 * Math.PI) / 180) },
    true,
  ],
  [
    "61° off",
    { x: 200, y: 80 },
    { x: 200 + 10 * Math.sin((61 * Math.PI) / 180), y: 80 + 10 * Math.cos((61 * Math.PI) / 180) },
    false,
  ],
  ["from the side", { x: 50, y: 150 }, { x: 55, y: 151 }, true],
  ["towards a corner", { x: 60, y: 60 }, { x: 65, y: 65 }, true],
  ["not at all", { x: 200, y: 80 }, { x: 200, y: 80 }, false],
  ["inside of it", { x: 200, y: 150 }, { x: 210, y: 150 }, false],
];

test.for(movements)("%s", ([, from, to, expected]) => {
  expect(isMovingToward(card, from, to)).toBe(expected);
});
