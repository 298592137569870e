import { expect, test } from "vitest";

import { sheetDragResult, type SheetDragResult } from "../../../src/page/card/place/sheet.ts";

test.each<[string, number, number, boolean, SheetDragResult]>([
  ["a touch that does not move", 0, 0, false, "stay"],
  ["a little way down, slowly", 40, 0.1, false, "stay"],
  ["far down", 100, 0.1, false, "close"],
  ["a flick down", 20, 0.9, false, "close"],
  ["up", -50, -0.1, false, "unfold"],
  ["a flick up", -10, -0.9, false, "unfold"],
  ["up when it is unfolded", -50, -0.9, true, "stay"],
  ["down when it is unfolded", 100, 0.1, true, "fold"],
  ["a flick down when it is unfolded", 20, 0.9, true, "fold"],
  ["all the way down when it is unfolded", 300, 0.1, true, "close"],
  ["down, and back up at the end", 60, -0.9, false, "stay"],
])("%s", (_what, moved, speed, unfolded, expected) => {
  expect(sheetDragResult(moved, speed, unfolded)).toBe(expected);
});
