import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createCpuBudget } from "../../../src/page/schedule/cpu-budget.ts";
import { minor, observeMetered } from "../../../src/page/schedule/metered-observer.ts";
import { fakeTimers, realTimers } from "../fake-timers.ts";
import { byId, found, painted, people, read } from "../reader/start-reader.ts";

beforeEach(() => fakeTimers(["setTimeout", "clearTimeout", "performance"]));
afterEach(realTimers);

/** Changes an attribute in so many tasks; each time somebody hears of it, so many ms go by. */
async function change(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    document.body.dataset["changed"] = String(time);
    await Promise.resolve();
  }
}

test("however much a page changes, hearing of it takes a hundredth of its time", async () => {
  const life = new AbortController();
  let spent = 0;
  let again = 0;
  const observer = observeMetered({
    heard() {
      spent += 5;
      vi.advanceTimersByTime(5);
    },
    again() {
      again++;
      observer.observe(document.body, { attributes: true });
    },
    signal: life.signal,
  });
  observer.observe(document.body, { attributes: true });
  const begun = performance.now();
  for (let second = 0; second < 120; second++) {
    await change(100);
    await vi.advanceTimersByTimeAsync(1000);
  }
  // What may be spent at once is on top.
  expect(spent).toBeLessThanOrEqual(0.01 * (performance.now() - begun) + 25);
  expect(spent).toBeGreaterThan(500);
  expect(again).toBeGreaterThan(5);
  life.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  await change(10);
  expect(spent).toBeLessThanOrEqual(0.01 * (performance.now() - begun) + 25);
});

/** How long hearing of a batch of changes takes, and how often there is one, in ms. */
const attacks: [heard: number, every: number][] = [
  [1, 50],
  [4, 100],
  [2, 700],
  [0, 50],
];

test.each(attacks)(
  "reading and hearing together take at most a twentieth of any second and a half: batches of %i ms, each %i ms",
  async (heard, every) => {
    const life = new AbortController();
    const spent: [at: number, ms: number][] = [];
    const spend = (ms: number) => {
      spent.push([performance.now(), ms]);
      vi.advanceTimersByTime(ms);
    };
    const budget = createCpuBudget(document, () => true, life);
    const observe = () => observer.observe(document.body, { attributes: true });
    const observer = observeMetered({ heard: () => spend(heard), again: observe, signal: life.signal });
    observe();
    const readSlices = async () => {
      for (let slice = 0; ; slice++) {
        // Quiet seconds now and then fill both credits again.
        if (slice % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 4000));
        await budget.rest();
        if (!(await budget.mayRun())) return;
        spend(5);
        budget.spent(5);
      }
    };
    const reading = readSlices();
    for (const end = performance.now() + 20_000; performance.now() < end;) {
      await change(1);
      await vi.advanceTimersByTimeAsync(every);
    }
    life.abort();
    await vi.advanceTimersByTimeAsync(20_000);
    await reading;
    const from = (begin: number) =>
      spent.reduce((sum, [at, ms]) => sum + (at >= begin && at < begin + 1500 ? ms : 0), 0);
    const most = Math.max(...spent.map(([at]) => from(at)));
    // A batch that comes with the last of the credit is heard to its end.
    expect(most).toBeLessThanOrEqual(0.05 * 1500 + heard);
    expect(most).toBeGreaterThan(0.03 * 1500);
  },
);

test("all that is observed has one budget, and three quarters of its credit are kept for the text", async () => {
  const life = new AbortController();
  const spent = { text: 0, minor: 0 };
  const start = (kind: keyof typeof spent, options: MutationObserverInit) => {
    const observe = () => observer.observe(document.body, options);
    const heard = () => {
      spent[kind] += 5;
      vi.advanceTimersByTime(5);
    };
    const observer = observeMetered({ heard, again: observe, ...(kind === "minor" && minor), signal: life.signal });
    observe();
  };
  for (let number = 0; number < 3; number++) start("minor", { attributes: true });
  start("text", { childList: true });
  const begun = performance.now();
  await change(100);
  expect(spent.text).toBe(0);
  // Each of the three hears of the change with which a quarter of the credit is spent.
  expect(spent.minor).toBeLessThanOrEqual(5 + 3 * 5);
  for (let second = 0; second < 120; second++) {
    for (let time = 0; time < 100; time++) {
      document.body.append(document.createComment("x"));
      document.body.lastChild!.remove();
      await change(1);
    }
    await vi.advanceTimersByTimeAsync(1000);
  }
  life.abort();
  const earned = 0.01 * (performance.now() - begun);
  // Each pause ends after some seconds, lest marks stay away.
  expect(spent.text + spent.minor).toBeLessThan(1.2 * earned + 20);
  // After each pause, which lasts a second at least, at most one batch of 5 ms comes of each.
  expect(spent.text).toBeGreaterThan(0.3 * earned);
  expect(spent.text).toBeGreaterThan(spent.minor / 2);
});

test("a page that changes too much has no mark that is wrong, is not called complete, and is right again later", async () => {
  realTimers();
  using started = read(people);
  expect(await found(started.reader)).toEqual(["Avidan Freedman", "Itay Mack"]);
  await expect.poll(() => painted()).toEqual(["Avidan Freedman", "Itay Mack"]);
  // As many as even their notes are too dear.
  for (let time = 0; time < 30_000; time++) byId("b").setAttribute("contenteditable", "false");
  await Promise.resolve();
  expect(painted()).toEqual([]);
  expect((await started.reader.findings(false)).complete).toBe(false);
  byId("a").firstChild!.nodeValue = "Eytan Gilboa";
  // What the changes cost is paid back at 4 % of the time: a busy machine makes it more.
  await expect.poll(() => painted(), { timeout: 25_000, interval: 100 }).toEqual(["Eytan Gilboa", "Itay Mack"]);
  expect((await started.reader.findings(true)).complete).toBe(true);
}, 30_000);

test("who asks for all that is on a page is told of it at once, however much the page has changed", async () => {
  realTimers();
  using started = read(people);
  expect(await found(started.reader)).toEqual(["Avidan Freedman", "Itay Mack"]);
  for (let time = 0; time < 30_000; time++) byId("b").setAttribute("contenteditable", "false");
  await Promise.resolve();
  byId("a").firstChild!.nodeValue = "Eytan Gilboa";
  const { mentions, complete } = await started.reader.findings(true);
  expect(mentions.map(({ text }) => text)).toEqual(["Eytan Gilboa", "Itay Mack"]);
  expect(complete).toBe(true);
});
