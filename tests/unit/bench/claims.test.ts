import { expect, test } from "vitest";

import { claimsOf, verdict } from "../../bench/claims/claims.ts";
import { SECTION_NAMES, type BenchRun, type Measured } from "../../bench/run.ts";
import { report } from "../../bench/tables/report.ts";
import type { ScanRow } from "../../bench/sections/scan.ts";

function runOf(measured: Measured, other: Partial<BenchRun> = {}): BenchRun {
  return {
    machine: "A machine",
    browser: "A browser 1",
    kind: "chromium",
    begun: "2026-11-25T02:40:00.000Z",
    minutes: 1,
    load: [0, 0],
    pages: { from: "tests/pages", count: 2 },
    wanted: [...SECTION_NAMES],
    measured,
    failures: [],
    ...other,
  };
}

/** A page on which asking takes 1 ms, the walk another 2, and the reader so many more. */
function row(holds: "yes" | "no", reader: number): ScanRow {
  const cost = {
    ask: 1,
    walk: 3,
    "reader, 60": reader + 1,
    "reader, bundled": reader + 1,
    "reader, 10,000": reader + 2,
  };
  return {
    page: "a page",
    holds: { sixty: holds, bundled: holds },
    decided: false,
    entities: 0,
    cost: Object.fromEntries(Object.entries(cost).map(([name, ms]) => [name, { scan: ms, whole: ms + 1 }])),
  };
}

/** The cost of a page whose main thread works so many ms. */
const whole = (thread: number) => ({ scripts: 20, thread, longest: 5, cpu: 400, mark: 100 });

const claim = (run: BenchRun, words: string) => claimsOf(run).find(({ what }) => what.includes(words))!;

test.for([
  { reader: 3, measured: 1.5, says: "met" },
  { reader: 3.4, measured: 1.7, says: "missed" },
])("a reader of $reader ms on a walk of 2 ms has $says the target", ({ reader, measured, says }) => {
  const run = runOf({ scan: [row("no", reader), row("yes", 50)] });
  const found = claim(run, "without any alias (1), 60 aliases");
  expect(found.measured).toBeCloseTo(measured);
  expect(verdict(found)).toBe(says);
});

test("in Chromium the median of the pages is judged, in Firefox the ratio of the medians", () => {
  const late = row("no", 8);
  // A message that came late: the walk took 4 ms.
  late.cost["walk"] = { scan: 5 };
  const scan = [row("no", 4), late, row("no", 20), late, row("no", 4)];
  expect(claim(runOf({ scan }), "without any alias").measured).toBeCloseTo(2);
  expect(claim(runOf({ scan }, { kind: "firefox" }), "without any alias").measured).toBeCloseTo(4);
});

test("what took less than asking alone is the clock's noise, and no target is met by it", () => {
  const noise = row("no", -1);
  expect(verdict(claim(runOf({ scan: [noise] }), "without any alias (1), 60"))).toBe("not measured");
  noise.cost["walk"] = { scan: 0 };
  expect(verdict(claim(runOf({ scan: [noise] }, { kind: "firefox" }), "without any alias (1), 60"))).toBe(
    "not measured",
  );
});

test.for([
  { last: [3.1, 3.2, 3.2], growth: 0, says: "met" },
  { last: [3.3, 3.4, 3.5], growth: 0.2, says: "missed" },
])("a heap of $last MB after one of 3 to 3.2 has $says the target", ({ last, growth, says }) => {
  const busy = { changes: 200, share: 0.02, thread: 0.12 };
  const ours = { ...busy, heap: { first: [3, 3.1, 3.2], last } };
  const found = claim(runOf({ busy: { ours, without: busy } }), "growth");
  expect(found.measured).toBeCloseTo(growth);
  expect(verdict(found)).toBe(says);
});

test("what the page does without an extension is no work that either build adds", () => {
  const page = { page: "a page", cost: { ours: whole(70), against: whole(130), without: whole(30) } };
  expect(claim(runOf({ whole: [page] }), "added to the main thread").measured).toBeCloseTo(0.4);
  const { without: _, ...both } = page.cost;
  expect(verdict(claim(runOf({ whole: [{ ...page, cost: both }] }), "added to the main thread"))).toBe("not measured");
});

test("nothing measured is no verdict, and a section that was not asked for has no row", () => {
  expect(claimsOf(runOf({})).map(verdict)).not.toContain("met");
  expect(new Set(claimsOf(runOf({}, { wanted: ["card"] })).map(({ section }) => section))).toEqual(new Set(["card"]));
});

test("what failed, and what Firefox cannot measure, stands in the tables with its reason", () => {
  const failures = [{ section: "long" as const, error: "The browser went away." }];
  const tables = report(runOf({}, { kind: "firefox", failures }));
  expect(tables).toContain("| long | all of it | The browser went away. |");
  expect(tables).toContain("not measured: it has no layout-shift entries");
});
