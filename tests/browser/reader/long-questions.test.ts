import { expect, test } from "vitest";

import type { AskMatcher, PageQuestion } from "../../../src/mentions/page-question.ts";
import { askMatcher } from "./ask-matcher.ts";
import { found, read } from "./start-reader.ts";

type Flows = PageQuestion["flows"];

const lengthOf = (flows: Flows) => flows.reduce((sum, flow) => sum + (flow?.text.length ?? 0), 0);

/** Holds flows as the background does; `lose` tells of each part whether it is lost. */
function holding(lose: (part: number) => boolean = () => false) {
  let held: Flows = [];
  let parts = 0;
  const lengths: number[] = [];
  const ask: AskMatcher = {
    ...askMatcher,
    async hold(flows, from) {
      lengths.push(lengthOf(flows));
      if (lose(++parts)) return undefined;
      held = [...held.slice(0, from), ...flows];
      return held.length === from + flows.length;
    },
    async decide({ held: count = 0, ...question }) {
      lengths.push(lengthOf(question.flows));
      return askMatcher.decide({ ...question, flows: [...held.slice(0, count), ...question.flows] });
    },
  };
  return { ask, lengths };
}

/** A page of so many paragraphs with a name and 1,000 units each. */
const named = (count: number) => `<p>Itay Mack ${"wrote it ".repeat(110)}.</p>`.repeat(count);

test("a short page is asked about at once", async () => {
  const { ask, lengths } = holding();
  using started = read(named(20), undefined, {}, ask);
  expect(await found(started.reader)).toHaveLength(20);
  expect(lengths).toHaveLength(1);
});

test("a long page is asked about in parts, each of which is short", async () => {
  const { ask, lengths } = holding();
  using started = read(named(500), undefined, {}, ask);
  await expect.poll(() => found(started.reader)).toHaveLength(500);
  expect(lengths.length).toBeGreaterThan(4);
  expect(Math.max(...lengths)).toBeLessThan(130_000);
});

test("a part that is lost is sent again, with those before it", async () => {
  const { ask } = holding((part) => part === 2);
  using started = read(named(500), undefined, {}, ask);
  await expect.poll(() => found(started.reader), { timeout: 10_000 }).toHaveLength(500);
});
