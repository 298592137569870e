import { describe, expect, test } from "vitest";

import type { Alias, Entity, FactSet } from "../../../src/facts/schema.ts";
import { matcherOf, readPage } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const matcher = matcherOf(smallSet);
const marks = (...flows: string[]) => readPage(matcher, { flows }).mentions.map(({ text }) => text);

describe("the form of a name", () => {
  test.each([
    ["a soft hyphen", "The Pega\u00adsus spyware", ["Pega\u00adsus spyware"]],
    ["a zero-width space", "NSO\u200b Group said", ["NSO\u200b Group"]],
    ["a hard space", "NSO\u00a0Group said", ["NSO\u00a0Group"]],
    ["a line break", "NSO\n        Group said", ["NSO\n        Group"]],
    ["full-width letters", "ＮＳＯ Ｇｒｏｕｐ said", ["ＮＳＯ Ｇｒｏｕｐ"]],
    ["a curly apostrophe", "Israel’s Ministry of Defense said", ["Israel’s Ministry of Defense"]],
    ["a possessive", "NSO Group’s answer", ["NSO Group"]],
    ["capitals", "NSO GROUP SUED", ["NSO GROUP"]],
    ["a compound", "the NSO Group-linked firm", ["NSO Group"]],
    ["a hyphen for a space", "die NSO-Group sagt", ["NSO-Group"]],
    ["Chinese", "以色列NSO集团表示", ["NSO集团"]],
    ["a Hebrew particle", "נמסר ממשרד הביטחון כי", ["משרד הביטחון"]],
    ["lower case", "the nso group page", []],
    ["a longer word", "NSO Groups, xNSO Group", []],
    ["an e-mail address", "write to NSO.Group@example.org", []],
    ["an address", "https://example.org/Pegasus-Spyware/x", []],
  ])("%s", (_what, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

test.for([
  ["NSO Group and its licence", ["Ministry of Defense"]],
  ["A licence for the port", []],
] as const)("a name of many stories counts where the title names this one: %s", ([title, expected]) => {
  const page = { title, flows: ["The Ministry of Defense approved the sale on Monday.", "Nobody else was asked."] };
  expect(readPage(matcher, page).mentions.map(({ text }) => text)).toEqual(expected);
});

test("the longest name wins", () => {
  const found = readPage(matcher, { flows: ["The Pegasus Project and Jamal Khashoggi"] }).mentions;
  expect(found.map(({ entity, text }) => [entity, text])).toEqual([
    ["pegasus-project", "The Pegasus Project"],
    ["jamal-khashoggi", "Jamal Khashoggi"],
  ]);
});

test("a surname counts only after the full name", () => {
  expect(marks("Mack won.", "Itay Mack, a lawyer, spoke.", "Mack said that Mack Wilson and Sam Mack did not.")).toEqual(
    ["Itay Mack", "Mack"],
  );
});

test("a short form counts with evidence and not without", () => {
  expect(marks("Pegasus flies to Ankara.")).toEqual([]);
  expect(marks("Phones were hacked with Pegasus, made by NSO Group.", "Pegasus is spyware.")).toEqual([
    "Pegasus",
    "NSO Group",
    "Pegasus",
  ]);
});

const named = (id: string, kind: Entity["kind"], ...aliases: Alias[]): Entity => ({
  id,
  kind,
  name: aliases[0]!.text,
  summary: "Of a harvest.",
  aliases,
});

test("a name that two sets know is the one's whose story the page tells, though the other gives it more weight", () => {
  const harvest: FactSet = {
    ...smallSet,
    id: "harvest",
    topic: { cues: [{ text: "harvest", language: "en" }] },
    entities: [
      named("fund", "company", { text: "Meadow Fund" }),
      named("paper", "publication", { text: "Pegasus", needs: "topic" }),
    ],
    facts: [],
  };
  const flows = ["Meadow Fund was early.", "Of its harvest Meadow Fund had told Pegasus."];
  const { mentions } = readPage(matcherOf(smallSet, harvest), { flows });
  expect(mentions.map(({ entity, text }) => `${entity} ${text}`)).toEqual([
    "fund Meadow Fund",
    "fund Meadow Fund",
    "paper Pegasus",
  ]);
});
