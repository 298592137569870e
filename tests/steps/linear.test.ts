import { afterAll, beforeAll, expect, test } from "vitest";

import { decidePage } from "../../src/mentions/decide/decide-page.ts";
import { scanFlow } from "../../src/mentions/find/scan-flow.ts";
import { createMatcher } from "../../src/mentions/compile/matcher.ts";
import { createPageMatcher, runToEnd } from "../../src/mentions/decide/page-matcher.ts";
import { repeatedUnits } from "../unit/mentions/repeated-units.ts";
import { type StepCounter, openStepCounter } from "./step-counter.ts";
import { compiledAcross, readPage } from "../unit/mentions/read-text.ts";
import { smallSet } from "../unit/mentions/small-set.ts";
import { smallSet as ownSet } from "../unit/facts/small-set.ts";

const compiled = compiledAcross(smallSet);
const matcher = createMatcher(compiled);
const head = { title: "", headline: "", description: "", language: "en" };
const { hasName } = createPageMatcher(compiled);

/** Sentences with names, words for the story and words of other senses. */
const named = [
  "NSO and Pegasus, a symphony of surveillance. ",
  "The airline Pegasus bought spyware. ",
  "Itay Mack hacked with Pegasus. ",
];

let counter: StepCounter;
beforeAll(async () => {
  counter = await openStepCounter("/src/mentions/");
});
afterAll(() => counter.close());

test.for(repeatedUnits)("ten times the text takes ten times the steps: %s", async ([, unit]) => {
  const steps = (length: number) => {
    const flow = unit.repeat(Math.ceil(length / unit.length));
    return counter.count(() => {
      hasName(flow);
      readPage(matcher, { flows: [flow, "NSO Group sells Pegasus spyware."], language: "ru" });
    });
  };
  const short = await steps(1000);
  // A hundred times would be quadratic.
  expect((await steps(10_000)) / short).toBeLessThan(12);
});

test.for(named.flatMap((sentence) => [[sentence, "one text"] as const, [sentence, "a text each"] as const]))(
  "ten times the names take ten times the steps to decide: %s, in %s",
  async ([sentence, kind]) => {
    const steps = (times: number) => {
      const texts = kind === "one text" ? [sentence.repeat(times)] : Array.from({ length: times }, () => sentence);
      const flows = texts.map((text) => scanFlow(matcher, { text, place: "text", language: "en" }));
      return counter.count(() => runToEnd(decidePage(matcher, head, flows)));
    };
    const few = await steps(100);
    expect((await steps(1000)) / few).toBeLessThan(12);
  },
);

function stepsWithFigures(count: number) {
  const set = ownSet();
  const terms = [{ language: "en", unit: ["phones"], role: ["tested"] }];
  const figures = [{ value: 37, unit: "phones", role: "phones that were tested", terms }];
  set.facts = Array.from({ length: count }, (_, at) => ({ ...set.facts[1]!, id: `f-${at}`, figures }));
  const many = createMatcher(compiledAcross(set));
  return counter.count(() => readPage(many, { flows: ["Maker Group saw that 37 phones were tested for spyware."] }));
}

test("ten times the figures in a set take ten times the steps", async () => {
  const few = await stepsWithFigures(100);
  expect((await stepsWithFigures(1000)) / few).toBeLessThan(12);
});
