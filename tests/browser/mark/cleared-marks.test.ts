import { afterEach, expect, test, vi } from "vitest";

import { fakeTimers, realTimers } from "../fake-timers.ts";

import { found, painted, people, read } from "../reader/start-reader.ts";

afterEach(() => {
  realTimers();
  vi.restoreAllMocks();
});

const inFrame = (): HighlightRegistry =>
  (document.querySelector("iframe")!.contentWindow as Window & typeof globalThis).CSS.highlights;

const names = ["Avidan Freedman", "Itay Mack"];

test.each<[string, (highlights: HighlightRegistry) => void]>([
  ["all highlights are cleared", (highlights) => highlights.clear()],
  ["ours is taken out", (highlights) => highlights.delete("sidelight-entity")],
  ["each is emptied", (highlights) => highlights.forEach((highlight) => highlight.clear())],
])("where %s, the marks come back", async (_what, clear) => {
  using started = read(`${people}<iframe id=frame srcdoc="<p>NSO Group</p>"></iframe>`);
  const framed = () => inFrame().get("sidelight-entity")?.size ?? 0;
  await expect.poll(() => [painted(), framed()]).toEqual([names, 1]);
  for (let turn = 0; turn < 2; turn++) {
    clear(CSS.highlights);
    clear(inFrame());
    expect([painted(), framed()]).toEqual([[], 0]);
    await expect.poll(() => [painted(), framed()], { timeout: 5000 }).toEqual([names, 1]);
  }
  // What somebody else has put in its place is left alone.
  const other = new Highlight();
  CSS.highlights.set("sidelight-entity", other);
  clear(inFrame());
  await expect.poll(() => framed(), { timeout: 5000 }).toBe(1);
  expect(CSS.highlights.get("sidelight-entity")).toBe(other);
  CSS.highlights.delete("sidelight-entity");
  started.life.abort();
});

test("whoever clears all the time has the last word, and the marks come back when that ends", async () => {
  using started = read(people);
  await found(started.reader);
  await expect.poll(() => painted()).toEqual(names);
  const set = vi.spyOn(HighlightRegistry.prototype, "set");
  fakeTimers(["setTimeout", "clearTimeout", "performance"]);
  const clearFor = async (seconds: number) => {
    for (let turn = 0; turn < seconds * 2; turn++) {
      CSS.highlights.clear();
      await vi.advanceTimersByTimeAsync(500);
    }
    // How often one style's highlight was put back: a style that is first painted meanwhile is set too.
    const times = [...Map.groupBy(set.mock.calls, ([name]) => name).values()].map(({ length }) => length);
    set.mockClear();
    return Math.max(0, ...times);
  };
  // Six times in a row, and once more every ten seconds. A busy machine may not get to all six in the first ten.
  const [first, second] = [await clearFor(10), await clearFor(60)];
  expect(first).toBeLessThanOrEqual(7);
  expect(first + second).toBeLessThanOrEqual(13);
  expect(await clearFor(60)).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(painted()).toEqual(names);
  started.life.abort();
  // What waits finds that it is over.
  await vi.advanceTimersByTimeAsync(1000);
  expect(vi.getTimerCount()).toBe(0);
});
