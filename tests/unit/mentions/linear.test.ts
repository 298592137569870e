import { afterAll, beforeAll, expect, test } from "vitest";

import { createMatcher } from "../../../src/mentions/matcher.ts";
import { createPageMatcher } from "../../../src/mentions/page-matcher.ts";
import { repeatedUnits } from "./repeated-units.ts";
import { openStepCounter, type StepCounter } from "./step-counter.ts";
import { compiledAcross, readPage } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const compiled = compiledAcross(smallSet);
const matcher = createMatcher(compiled);
const { look } = createPageMatcher(compiled);

let counter: StepCounter;
beforeAll(async () => {
  counter = await openStepCounter("/src/mentions/");
});
afterAll(() => counter.close());

test.for(repeatedUnits)("ten times the text takes ten times the steps: %s", async ([, unit]) => {
  const steps = (length: number) => {
    const flow = unit.repeat(Math.ceil(length / unit.length));
    return counter.count(() => {
      look(flow);
      readPage(matcher, { flows: [flow, "NSO Group sells Pegasus spyware."], language: "ru" });
    });
  };
  const short = await steps(1000);
  // A hundred times would be quadratic.
  expect((await steps(10_000)) / short).toBeLessThan(12);
});
