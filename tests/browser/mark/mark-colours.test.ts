import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { watchColours } from "../../../src/page/mark/mark-colours.ts";
import { fakeTimers, realTimers } from "../fake-timers.ts";
import { people, read } from "../reader/start-reader.ts";

beforeEach(() => fakeTimers(["setTimeout", "clearTimeout", "performance"]));
afterEach(realTimers);

test.each([
  ["six times a second", 0, 60],
  ["the less often, the longer a look takes", 1000, 10],
  ["every ten seconds where a look takes very long", 60_000, 1],
])("colours that change all the time are looked at %s", async (_how, rest, most) => {
  using started = read(people);
  const life = new AbortController();
  let looks = 0;
  const changed = () => looks++;
  watchColours(started.reader, changed, life.signal, () => rest).around(document.body);
  for (let time = 0; time < 100; time++) {
    document.body.className = `turn-${time}`;
    await vi.advanceTimersByTimeAsync(100);
  }
  life.abort();
  expect(looks).toBeLessThanOrEqual(most);
  expect(looks).toBeGreaterThan(most / 2);
});
