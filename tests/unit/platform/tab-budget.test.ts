import { expect, test } from "vitest";

import { createTabBudgets } from "../../../src/platform/background/messages/tab-budget.ts";

/** A clock that the test moves, in s. */
function budgets() {
  let now = 0;
  const tabs = createTabBudgets(() => now * 1000);
  return { spend: tabs.spend.bind(tabs), wait: (seconds: number) => (now += seconds) };
}

test("a page that is read once rests for nothing, however long it is", () => {
  const { spend } = budgets();
  expect(spend(1, 800, 10_000_000)).toBe(0);
});

test("a page that keeps the background busy rests until it has at most 5 % of the time, and no other does", () => {
  const { spend, wait } = budgets();
  let worked = 0;
  let passed = 0;
  for (let turn = 0; turn < 200; turn++) {
    worked += 0.1;
    const rest = spend(1, 100, 1000) / 1000;
    wait(0.1 + rest);
    passed += 0.1 + rest;
  }
  // What it had at once apart.
  expect((worked - 1.5) / passed).toBeLessThanOrEqual(0.051);
  expect(spend(2, 100, 1000)).toBe(0);
});

test("a page that sends much text rests for it too", () => {
  const { spend, wait } = budgets();
  spend(1, 0, 12_000_000);
  expect(spend(1, 0, 300_000)).toBe(10_000);
  wait(10);
  expect(spend(1, 0, 0)).toBe(0);
});
