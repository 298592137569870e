import { expect, test } from "vitest";

import { languageWords } from "../../../src/mentions/languages/language-words.ts";
import { caseless } from "../../../src/mentions/text/caseless.ts";

const { figures, means, findings, carriers } = languageWords;

const forms: [name: string, source: string][] = [
  ...Object.entries(figures).filter(([name, source]) => name !== "units" && !/\\p\{L[ut]\}/.test(source)),
  ...Object.entries({ means, findings, carriers }).flatMap(([kind, languages]) =>
    Object.entries(languages).flatMap(([language, frame]) =>
      Object.entries(frame).map(([side, source]): [string, string] => [`${kind} ${language} ${side}`, source]),
    ),
  ),
];

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

/** A piece in Latin-1, between signs of print, and beside letters of other scripts. */
const surroundings = (piece: string): string[] =>
  [` the ${piece} 180 ${piece} `, ` “${piece}” – ‘${piece}’… `, ` 新 ${piece} 180 ${piece} `].flatMap((one) => [
    one.trim(),
    one.slice(5),
  ]);

/** Each of these texts once: many forms say a word several times. */
const textsOf = (source: string): Set<string> =>
  new Set(piecesOf(source).flatMap((piece) => surroundings(piece).flatMap((one) => writings(one))));

test.each(forms)("what “%s” finds is what the expression without regard to case finds", (_name, source) => {
  const pattern = caseless(source);
  const asWritten = new RegExp(source, "iu");
  for (const text of textsOf(source)) {
    const expected = asWritten.exec(text);
    const found = pattern.exec(text);
    // Asked by hand, as `expect` takes longer than these expressions.
    if (found?.index === expected?.index && found?.[0] === expected?.[0] && pattern.test(text) === (expected !== null))
      continue;
    expect.unreachable(
      `“${text}”: found “${found?.[0]}” at ${found?.index}, not “${expected?.[0]}” at ${expected?.index}`,
    );
  }
});

test.each([
  ["a letter whose small letter is longer", "at least$", "İstanbul: AT LEAST", "AT LEAST"],
  ["a capital where the source has a small letter for the end of a word", "έως", "ΈΩΣ", "ΈΩΣ"],
  ["a small letter for the end of a word", "λίστασ", "Λίστας", "Λίστας"],
  ["a second small letter of a capital", "\\bleast", "at leaſt", "leaſt"],
  ["a sign that is a letter's capital", "k\\S", "5 \u212A!", "\u212A!"],
  ["an escape in capitals", "\\S\\P{L}Ä", "a1ä", "a1ä"],
])("finds %s as the text prints it", (_what, source, text, expected) => {
  const [match] = caseless(source).exec(text) ?? [];
  expect(match).toBe(expected);
});
