import { expect, test } from "vitest";

import { figureLexicon } from "../../../src/mentions/figures/figure-lexicon.ts";
import type { Matcher } from "../../../src/mentions/compile/matcher.ts";
import { languageWords } from "../../../src/mentions/languages/language-words.ts";

const lexicon = figureLexicon({ words: languageWords } as Matcher);

/** Forms that are asked without regard to case; the others have flags of their own, or are lists of words. */
const forms = Object.entries(languageWords.figures).filter(
  ([name]) => !/^(?:gap|noun|classifier) |^(?:place|units)$/.test(name),
);

/** Pieces of a form's own words, which it may match. */
const piecesOf = (source: string): string[] =>
  source
    .replace(/\\[pP]\{[^}]*\}|\\./gu, "a")
    .split(/[|()[\]{}^$?*+.!<>=:]+/)
    .filter((piece) => piece !== "");

/** A text in letters as pages print them: as they are, as a title, in capitals, and with every other letter large. */
const writings = (text: string): string[] => [
  text,
  text.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
  text.toUpperCase(),
  text.replace(/(.)(.)/gsu, (_, one: string, other: string) => one.toUpperCase() + other),
];

const found = (match: RegExpExecArray | null) => match && { at: match.index, text: match[0] };

test.each(forms)("what “%s” finds does not depend on case", (name, source) => {
  const asWritten = new RegExp(source, "iu");
  for (const piece of piecesOf(source))
    for (const text of writings(` the ${piece} 180 ${piece} `).flatMap((one) => [one, one.trim(), one.slice(5)]))
      expect(found(lexicon.find(name, text)), text).toEqual(found(asWritten.exec(text)));
});

test.each([
  ["a letter whose small letter is longer", "İstanbul: AT LEAST "],
  ["letters that have a second small letter", "ΤΟΥΛΆΧΙΣΤΟΝ "],
  ["a small letter at the end of a word", "έως "],
  ["an old letter for s", "at leaſt "],
  ["a sign that is a letter's capital", "35 \u212A, at most "],
])("finds a comparison beside %s as the page prints it", (_what, text) => {
  for (const name of ["at least before", "at most before"])
    expect(found(lexicon.find(name, text))).toEqual(found(new RegExp(languageWords.figures[name]!, "iu").exec(text)));
  expect(lexicon.comparison("before", text)).toBeDefined();
});
