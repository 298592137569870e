import { describe, expect, test } from "vitest";

import { createPageMatcher, runToEnd } from "../../../src/mentions/decide/page-matcher.ts";
import type { PageQuestion } from "../../../src/mentions/page-question.ts";
import { compiledAcross, flowOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const pages = createPageMatcher(compiledAcross(smallSet));

/** A question about a page of these texts. */
const question = (texts: string[], hidden: string[] = []): PageQuestion => ({
  head: { title: "", headline: "", description: "", language: "en" },
  flows: texts.map((text) => flowOf(text)),
  hidden,
});

/** In how many steps a work is done. */
function stepsOf(work: Generator<undefined>): number {
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}

test("an answer says which of the hidden texts hold a name, so that they are read once they are shown", () => {
  const hidden = ["It rained.", "NSO Group sold it.", "", "They met Itay Mack."];
  expect(runToEnd(pages.decide(question(["NSO Group left."], hidden))).hidden).toEqual([1, 3]);
});

test("an answer holds the scan of each new flow, so that none is read twice", () => {
  const asked = question(["NSO Group left.", "Pegasus spyware came.", "They met Itay Mack."]);
  const { scans } = runToEnd(pages.decide(asked));
  expect(scans.map(([flow]) => flow)).toEqual([0, 1, 2]);
  const flows = asked.flows.map((flow, index) => ({ ...flow!, scan: scans[index]![1] }));
  expect(runToEnd(pages.decide({ ...asked, flows })).scans).toEqual([]);
});

describe("where names are wanted first", () => {
  const list = "On the list stood 50,000 phone numbers.";

  test("figures come with the next question, and all is then as if asked at once", () => {
    const asked = question(["NSO Group left.", list, "Pegasus spyware came."]);
    const first = runToEnd(pages.decide({ ...asked, namesFirst: true }));
    const { outcome, more } = runToEnd(pages.decide(asked));
    expect(outcome.figures).toHaveLength(1);
    expect(more).toBe(false);
    expect(first).toMatchObject({ more: true, outcome: { ...outcome, figures: [] } });
    const scans = new Map(first.scans);
    const flows = asked.flows.map((flow, index) => ({ ...flow!, scan: scans.get(index) }));
    const next = runToEnd(pages.decide({ ...asked, flows }));
    expect(next).toMatchObject({ outcome, more: false });
    expect(next.scans.map(([flow]) => flow)).toEqual([1]);
  });

  test.for([
    ["no number", ["NSO Group left.", "It rained."]],
    ["a number and no name", ["It rained.", list]],
    ["a number where none counts", ["NSO Group left."]],
  ] as const)("nothing is left to ask where a page has %s", ([, texts]) => {
    expect(runToEnd(pages.decide({ ...question([...texts]), namesFirst: true })).more).toBe(false);
  });
});

test("flows that are scanned ahead come back in order, each in a step of its own", () => {
  const flows = ["NSO Group left.", "", "They met Itay Mack."].map((text) => flowOf(text));
  const scans = runToEnd(pages.scan(flows));
  expect(scans.map((scan) => scan !== null)).toEqual([true, false, true]);
  expect(stepsOf(pages.scan(flows))).toBe(3);
});

describe("the browser's other work goes on while a long page is decided about", () => {
  test.for([
    ["of 1,000 paragraphs", "It rained.", 4, 20],
    ["of 1,000 names", "NSO Group left.", 10, 100],
  ] as const)("%s", ([, text, least, most]) => {
    const asked = question(Array.from({ length: 1000 }, () => text));
    const { scans } = runToEnd(pages.decide(asked));
    const known = new Map(scans);
    const flows = asked.flows.map((flow, index) => (known.get(index) ? { ...flow!, scan: known.get(index) } : null));
    const steps = stepsOf(pages.decide({ ...asked, flows }));
    expect(steps).toBeGreaterThanOrEqual(least);
    expect(steps).toBeLessThanOrEqual(most);
  });
});

test("a page that holds more than is decided about is cut, and says so", () => {
  const few = "NSO Group left.";
  const asked = question([few, ...Array.from({ length: 60 }, () => "spyware ".repeat(1000)), few]);
  const answer = runToEnd(pages.decide(asked));
  expect(answer.cut).toBe(true);
  expect(answer.outcome.mentions.map(({ flow }) => flow)).toEqual([0]);
  // The page's next question holds what was not scanned.
  const scanned = new Set(answer.scans.map(([flow]) => flow));
  expect(scanned.has(60)).toBe(false);
  expect(runToEnd(pages.decide({ ...asked, flows: asked.flows.slice(50) }))).toMatchObject({ cut: false });
});
