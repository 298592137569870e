import { expect, test } from "vitest";

import { createMatcher } from "../../src/mentions/compile/matcher.ts";
import { createPageMatcher } from "../../src/mentions/decide/page-matcher.ts";
import { compiledAcross, readPage } from "../unit/mentions/read-text.ts";
import { repeatedUnits } from "../unit/mentions/repeated-units.ts";
import { smallSet } from "../unit/mentions/small-set.ts";

const compiled = compiledAcross(smallSet);
const matcher = createMatcher(compiled);
const { hasName } = createPageMatcher(compiled);

/** Processor time of this process, in ms: what others do on the machine is not in it. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

// The unit tests count steps; what a regular expression does inside shows in time alone.
test.for(repeatedUnits)("ten times the text takes ten times as long: %s", { timeout: 120_000 }, ([, unit]) => {
  const time = (length: number) => {
    const flow = unit.repeat(Math.ceil(length / unit.length));
    return processorTime(() => {
      hasName(flow);
      readPage(matcher, { flows: [flow, "NSO Group sells Pegasus spyware."], language: "ru" });
    });
  };
  time(10_000);
  const best = (length: number) => Math.min(...Array.from({ length: 5 }, () => time(length)));
  // A hundred times would be quadratic.
  expect(best(200_000) / Math.max(2, best(20_000))).toBeLessThan(45);
});
