import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { runInSlices } from "../../../src/page/schedule/time-slicing.ts";

let now = 0;
let yields = 0;

beforeEach(() => {
  now = 0;
  yields = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.stubGlobal("scheduler", { yield: async () => void yields++ });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Work of some steps that take so many ms each; tells when each step ended. */
function* steps(count: number, each: number, ended: number[]): Generator<undefined, void> {
  for (let step = 0; step < count; step++) {
    now += each;
    ended.push(now);
    yield undefined;
  }
}

test.each([
  ["short steps share a slice of 5 ms", 20, 1, 4],
  ["a step that is longer than a slice has one of its own", 2, 20, 2],
  ["no work needs no pause", 0, 1, 0],
  ["what follows half a slice goes on at once", 2, 1, 0],
  ["what follows more than that waits for the next task", 3, 1, 1],
])("%s", async (_what, count, each, pauses) => {
  const ended: number[] = [];
  await runInSlices(steps(count, each, ended), async () => true);
  expect(ended).toHaveLength(count);
  expect(yields).toBe(pauses);
});

test("it asks before each slice, and stops where the answer is no", async () => {
  const ended: number[] = [];
  let asked = 0;
  await runInSlices(steps(100, 4, ended), async () => ++asked <= 3);
  expect(asked).toBe(4);
  expect(ended).toHaveLength(6);
});

test("without scheduler.yield the page gets its turn by the next task", async () => {
  vi.stubGlobal("scheduler", undefined);
  const ended: number[] = [];
  await runInSlices(steps(5, 10, ended), async () => true);
  expect(ended).toHaveLength(5);
});

test("long work lets in now and then what waits in the page, which comes after all that a yield continues", async () => {
  const ended: number[] = [];
  let doneBefore: number | undefined;
  const { port1, port2 } = new MessageChannel();
  const heard = new Promise<void>((resolve) => {
    port1.addEventListener("message", () => {
      doneBefore = ended.length;
      port1.close();
      resolve();
    });
  });
  port1.start();
  port2.postMessage(null);
  await runInSlices(steps(40, 8, ended), async () => true);
  await heard;
  expect(ended).toHaveLength(40);
  expect(doneBefore).toBeLessThan(40);
  expect(yields).toBeGreaterThan(30);
});
