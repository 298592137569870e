import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { movedByHand, onAffordableFrame, spent as alsoSpent } from "../../../src/page/schedule/frame-budget.ts";

/** In ms. */
const FRAME = 16;
const MINUTE = 60_000;

let started = 0;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  // Each test begins an hour after the one before: what that spent is paid by then.
  vi.advanceTimersByTime(++started * 60 * MINUTE);
  life = new AbortController();
});
afterEach(() => vi.useRealTimers());

/** A window that asks for a frame after each `FRAME` ms. */
const view = { requestAnimationFrame: (run: () => void) => setTimeout(run, FRAME) } as unknown as Window;

/** Follows a page in each frame that the budget allows; returns when each piece of work began, and what it took. */
function follow(takes: () => number, beside = () => 0): [at: number, ms: number][] {
  const spent: [number, number][] = [];
  const spend = (ms: number) => {
    if (ms > 0) spent.push([performance.now(), ms]);
    vi.advanceTimersByTime(ms);
  };
  const run = () => {
    spend(takes());
    onAffordableFrame(run, life.signal, view);
    // As after the page's layout.
    setTimeout(() => {
      const ms = beside();
      spend(ms);
      alsoSpent(ms);
    });
  };
  onAffordableFrame(run, life.signal, view);
  return spent;
}

/** What following takes in a frame, and after the page's layout, in ms. */
const costs: [inFrame: number, afterLayout: number][] = [
  [1, 0],
  [1, 3],
  [8, 1],
  [40, 20],
];

test.each(costs)("in no window does following take more than its share: %i and %i ms each time", (inFrame, after) => {
  const spent = follow(
    () => inFrame,
    () => after,
  );
  vi.advanceTimersByTime(MINUTE / 3);
  const inWindow = (begin: number, ms: number) =>
    spent.reduce((sum, [at, taken]) => sum + (at >= begin && at < begin + ms ? taken : 0), 0);
  for (const ms of [1500, 10_000]) {
    const most = Math.max(...spent.map(([at]) => inWindow(at, ms)));
    // The credit may be there in part, and what has begun is done.
    expect(most).toBeLessThanOrEqual(0.02 * ms + 10 + 2 * (inFrame + after));
    expect(most).toBeGreaterThan(0.01 * ms);
  }
});

test("a short movement is followed in each frame, and so is one by hand, however long", () => {
  const spent = follow(() => 1);
  vi.advanceTimersByTime(8 * (FRAME + 1));
  expect(spent).toHaveLength(8);
  vi.advanceTimersByTime(1000);
  const before = spent.length;
  expect(before).toBeLessThan(40);
  for (let step = 0; step < 10; step++) {
    movedByHand();
    vi.advanceTimersByTime(10 * (FRAME + 1));
  }
  expect(spent.length - before).toBeGreaterThanOrEqual(99);
});

test("work that a sleeping machine interrupts holds up nothing for longer than ten seconds", () => {
  const spent = follow(() => (spent.length === 1 ? 10 * MINUTE : 1));
  vi.advanceTimersByTime(11 * MINUTE);
  expect(spent.length).toBeGreaterThan(100);
});

test("nothing runs once its signal has aborted", () => {
  const spent = follow(() => 1);
  life.abort();
  vi.advanceTimersByTime(MINUTE);
  expect(spent).toEqual([]);
});
