import { expect, test } from "vitest";

import { narrowSource, narrowText, widened } from "../../../src/mentions/text/narrow-text.ts";

test("a text with signs of print becomes one in Latin-1, and the same again", () => {
  const text = "“Größe” – so it’s said…";
  const narrow = narrowText(text)!;
  expect(narrow).toHaveLength(text.length);
  expect(narrow).toMatch(/^[\0-\xff]*$/);
  expect(widened(narrow)).toBe(text);
});

test.each([
  ["a letter of another alphabet", "Größe и"],
  ["a control character", "it\x92s"],
  ["a surrogate", "a 😀"],
  ["great length", "a".repeat(3000)],
])("a text with %s stays as it is", (_what, text) => {
  expect(narrowText(text)).toBeUndefined();
});

test.each([
  ["an escape", "[\\u2018-\\u201f]a"],
  ["an escape in braces", "\\u{2018}"],
  ["a property of signs", "\\p{Pf}"],
  ["the absence of one", "\\P{P}"],
  ["the script of signs", "\\p{Script=Common}"],
  ["a range around signs", "[‐-―]"],
  ["a range from a letter to behind the signs", "[a-₿]"],
  ["a control character", "\\x92|\x92"],
])("an expression with %s has no form for them", (_what, source) => {
  expect(narrowSource(source)).toBeUndefined();
});

test.each([
  ["[‘’“”„]?\\p{L}+", "say “yes” or"],
  ["[^\\p{L}’]+", "it’s – so"],
  [".…", "and…"],
  ["[,–-]\\s(\\S+)", "one – two"],
  ["(?<!\\p{Script=Latin})[–—]", "a– —"],
])("“%s” finds the same in both forms of a text", (source, text) => {
  const wide = new RegExp(source, "u").exec(text);
  const narrow = new RegExp(narrowSource(source)!, "u").exec(narrowText(text)!);
  expect(narrow?.index).toBe(wide?.index);
  expect(narrow?.map((group) => widened(group))).toEqual(wide && [...wide]);
});
