import { expect, test } from "vitest";

import { describeRun, type Run } from "../../../scripts/checks/progress.ts";

const run = (begun: [string, number][], ended: [string, number][]): Run => ({
  all: ["a", "b", "c", "d"],
  begun: new Map(begun),
  ended: new Map(ended),
});

test.for([
  { what: "before any has ended, files are only counted", run: run([["a", 0]], []), says: "unit: 0 of 4 files: a" },
  {
    what: "those that never ran take as long as the others did",
    run: run([], [["a", 3000]]),
    says: "unit: 1 of 4 files, about 9 s left",
  },
  {
    what: "those that ran before take as long again, less what has gone by",
    run: run([["b", 96_000]], [["a", 1000]]),
    durations: { "unit b": 5000, "unit c": 100_000, "unit d": 20_000 },
    says: "unit: 1 of 4 files, about 3 min left: b",
  },
  {
    what: "the time is shared by those that run side by side",
    run: run(
      [
        ["b", 100_000],
        ["c", 100_000],
      ],
      [["a", 10_000]],
    ),
    says: "unit: 1 of 4 files, about 15 s left: b, c",
  },
])("$what", ({ run: given, durations, says }) => {
  expect(describeRun("unit", given, (durations ?? {}) as Record<string, number>, 100_000)).toBe(says);
});
