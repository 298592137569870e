import { describe, expect, test } from "vitest";

import { bundledSet } from "../facts/bundled-set.ts";
import { openSentences, sentences } from "./figure-sentences/read-sentences.ts";
import { matcherOf, readPage } from "./read-text.ts";

const matcher = matcherOf(bundledSet);

/** What is said of a sentence's numbers on a page that tells the story. */
function outcomesOf(language: string, sentence: string): string[] {
  const { figures } = readPage(matcher, { language, flows: [sentence, "NSO Group sells Pegasus spyware."] });
  return figures.map(({ fact, figure, outcome }) => {
    const source = bundledSet.facts.find(({ id }) => id === fact)?.figures?.[figure];
    return `${outcome} ${source?.value}`;
  });
}

describe("a sentence's numbers beside the source's", () => {
  test.for(sentences)("%s: %s", ([language, sentence, ...expected]) => {
    expect(outcomesOf(language, sentence)).toEqual(expected);
  });
});

test("sentences listed as open are", () => {
  expect(
    openSentences.filter(
      ([language, sentence, ...expected]) => outcomesOf(language, sentence).join() === expected.join(),
    ),
  ).toEqual([]);
});

test("no figure is compared on a page in another sense", () => {
  const flows = ["The survey of the NSO counted 67 phones tested and a list of 50,000 phone numbers."];
  expect(readPage(matcher, { title: "Survey", flows }).figures).toEqual([]);
});

test("what page and source say of exactness is told beside the outcome", () => {
  const said = ["fewer than 180", "180 or more", "between 200 and 300", "at least some 180", "180"];
  const flows = said.map((amount) => `We know that ${amount} journalists were identified on the leaked list.`);
  const { figures } = readPage(matcher, { flows: ["NSO Group sells Pegasus spyware.", ...flows] });
  expect(figures.map(({ amount, comparison, outcome, text }) => [amount, comparison, outcome, text])).toEqual([
    ["fewer than 180", "at most", "other-comparison", "180"],
    ["180 or more", "at least", "same", "180"],
    ["between 200 and 300", "between", "other-value", "200 and 300"],
    ["at least some 180", "at least", "same", "180"],
    ["180", "about", "same", "180"],
  ]);
  expect(figures[0]!.source).toEqual({ value: 180, comparison: "more than" });
});

test("a flag quotes the page's words for the role", () => {
  const flows = ["NSO Group sells Pegasus spyware.", "The leak shows that 50,000 phones were hacked."];
  expect(readPage(matcher, { flows }).figures).toMatchObject([
    { outcome: "other-role", text: "50,000", role: "phones were hacked", start: 20, end: 26 },
  ]);
});
