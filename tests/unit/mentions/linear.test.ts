import { afterAll, beforeAll, expect, test } from "vitest";

import { createLooker } from "../../../src/mentions/looker.ts";
import { createMatcher } from "../../../src/mentions/matcher.ts";
import { openStepCounter, type StepCounter } from "./step-counter.ts";
import { compiledAcross, readPage } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const compiled = compiledAcross(smallSet);
const matcher = createMatcher(compiled);
const mayHold = createLooker(compiled.look);

let counter: StepCounter;
beforeAll(async () => {
  counter = await openStepCounter("/src/mentions/");
});
afterAll(() => counter.close());

test.each([
  ["names and cues", "NSO spyware Pegasus Airlines Cisco "],
  ["one long word", "Pegasus"],
  ["zero-width characters", "\u200b\u00ad"],
  ["white space", " \n\t "],
  ["quotes", '“Pegasus” "NSO" '],
  ["numbers", "50,000 phones of 67 numbers "],
  ["sentences with numbers", "On the list stood 50,000 phones of 67 numbers. "],
  ["digits", "1,000"],
  ["Cyrillic", "Пегаса"],
  ["Hebrew particles", "ושבפגסוס "],
  ["Chinese", "飞马监控"],
  ["hyphens", "NSO-"],
  ["dots", "NSO.Pegasus."],
  ["at signs", "NSO@Pegasus/"],
  ["surnames", "Itay Mack Sam Mack "],
  ["marks", "P\u0301\u0301\u0301"],
])("ten times the text takes ten times the steps: %s", async (_what, unit) => {
  const steps = (length: number) => {
    const flow = unit.repeat(Math.ceil(length / unit.length));
    return counter.count(() => {
      mayHold(flow);
      readPage(matcher, { flows: [flow, "NSO Group sells Pegasus spyware."], language: "ru" });
    });
  };
  const short = await steps(2000);
  // A hundred times would be quadratic.
  expect((await steps(20_000)) / short).toBeLessThan(12);
});
