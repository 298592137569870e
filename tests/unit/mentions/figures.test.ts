import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import type { FactSet } from "../../../src/facts/schema.ts";
import { figureSentences } from "./figure-sentences.ts";
import { matcherOf, readPage } from "./read-text.ts";

const file = new URL("../../../assets/fact-sets/nso-leak-2021.json", import.meta.url);
const bundled: FactSet = JSON.parse(readFileSync(file, "utf8"));
const matcher = matcherOf(bundled);

/** What is said of a sentence's numbers on a page that tells the story. */
function outcomesOf(language: string, sentence: string): string[] {
  const { figures } = readPage(matcher, { language, flows: [sentence, "NSO Group sells Pegasus spyware."] });
  return figures.map(({ fact, figure, outcome }) => {
    const source = bundled.facts.find(({ id }) => id === fact)?.figures?.[figure];
    return `${outcome} ${source?.value}`;
  });
}

test("of the outcomes told 95 % are right, and 80 % of the right ones are told", () => {
  let right = 0;
  let told = 0;
  let wanted = 0;
  const wrong: string[] = [];
  for (const [language, sentence, ...expected] of figureSentences) {
    const found = outcomesOf(language, sentence);
    const good = found.filter((outcome) => expected.includes(outcome)).length;
    right += good;
    told += found.length;
    wanted += expected.length;
    if (good < found.length || good < expected.length) wrong.push(`${sentence} ${JSON.stringify(found)}`);
  }
  const report = `precision ${right / told}, recall ${right / wanted}\n${wrong.join("\n")}`;
  expect(right / told, report).toBeGreaterThanOrEqual(0.95);
  expect(right / wanted, report).toBeGreaterThanOrEqual(0.8);
  if (process.env["SHOW_FIGURES"]) console.log(report);
});

test("no figure is compared on a page in another sense", () => {
  const flows = ["The survey of the NSO counted 67 phones tested and a list of 50,000 phone numbers."];
  expect(readPage(matcher, { title: "Survey", flows }).figures).toEqual([]);
});

test("a flag quotes the page's words for the role", () => {
  const flows = ["NSO Group sells Pegasus spyware.", "The leak shows that 50,000 phones were hacked."];
  expect(readPage(matcher, { flows }).figures).toMatchObject([
    { outcome: "other-role", text: "50,000", role: "phones were hacked", start: 20, end: 26 },
  ]);
});
