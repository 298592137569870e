import { expect, test } from "vitest";

import { neededWords } from "../../../src/mentions/text/needed-words.ts";

test.each([
  ["each of several words", "abc|bcd", ["abc", "bcd"]],
  [
    "a group's, and not the classes beside it",
    String.raw`(?<!\p{L})(?:firm|company)\p{L}{1,3}[ -]$`,
    ["firm", "company"],
  ],
  ["the longest of what comes one after another", "^(?:the )?firm,? (?:which|whose) ", ["which", "whose"]],
  ["not a letter that may be missing", "firms?|sho?p", ["firm", "sh"]],
  ["a letter that may come again ends a word", "bo+k", ["bo"]],
  ["a sign that is escaped", String.raw`n\.s\.o`, ["n.s.o"]],
  ["letters of two units", "(?:a𝒳b)", ["a𝒳b"]],
  ["what stands in a class is none", "[abc]|xyz", undefined],
  ["nor in what must not stand there", "(?!firm).|firm", undefined],
  ["nor what may be missing altogether", "(?:firm)?(?:company)*|abc", undefined],
  ["nor a group of which one may be empty", "(?:firm|)\\s", undefined],
])("needs %s", (_what, source, words) => {
  expect(neededWords(source)).toEqual(words);
});
