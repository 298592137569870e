import { ownObjects } from "../../../src/page/dom/trusted-events.ts";
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { charge, createCpuBudget, type CpuBudget } from "../../../src/page/schedule/cpu-budget.ts";

const MINUTE = 60_000;

const listen = vi.spyOn(EventTarget.prototype, "addEventListener");
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  life = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
  listen.mockClear();
});

/** A page, of which a budget asks only this much. */
const shownPage = () => Object.assign(new EventTarget(), { hidden: false });
const budgetOf = (page: EventTarget) => createCpuBudget(page as Document, () => true, life);

/** That a tab is shown or hidden, as the browser tells it. */
const tell = (page: EventTarget) => {
  const event = new Event("visibilitychange");
  ownObjects().add(event);
  page.dispatchEvent(event);
};

/** Listeners that can still be called, and timers that run. */
const left = () => ({
  listeners: [...new Set(listen.mock.contexts)]
    .filter((target) => target instanceof EventTarget)
    .filter((target) => !(target instanceof AbortSignal && target.aborted))
    .flatMap((target) => ["abort", "visibilitychange"].flatMap((type) => getEventListeners(target, type))).length,
  timers: vi.getTimerCount(),
});

/** What may happen beside the changes. */
const beside: [string, (budget: CpuBudget, page: ReturnType<typeof shownPage>) => Promise<void>][] = [
  ["nothing else happens", async () => {}],
  [
    "somebody asks for all that is on the page",
    async (budget) => {
      const calm = budget.hurry();
      await Promise.all([budget.rest(), vi.advanceTimersByTimeAsync(0)]);
      calm();
    },
  ],
  [
    "the tab is left and returned to",
    async (budget, page) => {
      page.hidden = true;
      const shown = budget.mayRun();
      page.hidden = false;
      tell(page);
      await shown;
    },
  ],
];

test.each(beside)(
  "ten minutes of changes leave no more behind than the first one, where %s",
  async (_what, happens) => {
    const page = shownPage();
    const budget = budgetOf(page);
    const changeFor = async (minutes: number) => {
      for (const end = performance.now() + minutes * MINUTE; performance.now() < end;) {
        const rest = budget.rest();
        await vi.advanceTimersByTimeAsync(1000);
        await rest;
        budget.spent(5);
        await budget.mayRun();
        await happens(budget, page);
      }
      return left();
    };
    const first = await changeFor(1);
    expect(first.timers).toBe(0);
    expect(await changeFor(9)).toEqual(first);
  },
);

test("a rest ends at once where somebody waits for the end, and where the reading is over", async () => {
  const budget = budgetOf(shownPage());
  budget.spent(10 * MINUTE);
  for (const end of [() => budget.hurry()(), () => life.abort()]) {
    const rest = budget.rest();
    end();
    await rest;
    expect(vi.getTimerCount()).toBe(0);
  }
  expect(performance.now()).toBe(0);
});

/** What spends a page's time, in ms: how long a slice of reading is, and how long something else works how often. */
const spenders: [slice: number, other: number, every: number][] = [
  [8, 0, 1000],
  [1, 0, 1000],
  [8, 1, 100],
  [8, 30, 2000],
  [8, 4, 150],
];

test.each(spenders)(
  "in no window is more spent than the share and the credit: slices of %i ms, and %i ms of other work each %i ms",
  async (slice, other, every) => {
    const budget = budgetOf(shownPage());
    const spent: [at: number, ms: number][] = [];
    const spend = (ms: number) => {
      spent.push([performance.now(), ms]);
      vi.advanceTimersByTime(ms);
    };
    const read = async () => {
      for (let round = 0; ; round++) {
        // Four quiet seconds now and then fill the credit again.
        if (round % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 4000));
        await budget.rest();
        for (let part = 0; part < 40; part++) {
          if (!(await budget.mayRun())) return;
          spend(slice);
          budget.spent(slice);
        }
      }
    };
    const reading = read();
    for (const end = performance.now() + 2 * MINUTE; performance.now() < end;) {
      await vi.advanceTimersByTimeAsync(every);
      spend(other);
      charge(other);
    }
    life.abort();
    await vi.advanceTimersByTimeAsync(MINUTE);
    await reading;
    const inWindow = (begin: number, ms: number) =>
      spent.reduce((sum, [at, taken]) => sum + (at >= begin && at < begin + ms ? taken : 0), 0);
    for (const ms of [1500, 10_000]) {
      const most = Math.max(...spent.map(([at]) => inWindow(at, ms)));
      // The last of each may begin while a little is left, and a slice when something else has just been spent.
      expect(most).toBeLessThanOrEqual(0.03 * ms + 5 + 2 * slice + other);
      expect(most).toBeGreaterThan(0.02 * ms);
    }
  },
);
