import { describe, expect, test } from "vitest";

import { isDigestTitle } from "../../../src/mentions/languages/digest-titles.ts";
import { compileNumbers } from "../../../src/mentions/languages/figures/number-table.ts";
import { languageWords } from "../../../src/mentions/languages/language-words.ts";
import { Lexicon } from "../../../src/mentions/languages/lexicon.ts";
import { endingsKey, offsetAfter, particlesOf } from "../../../src/mentions/languages/word-endings.ts";

test.for<[language: string, likeWords: boolean, capitalNouns: boolean]>([
  ["fr", true, false],
  ["FR-CA", true, false],
  ["it", true, false],
  ["de-AT", true, true],
  ["en", false, false],
  ["f", false, false],
  ["", false, false],
])("in “%s” acronyms are printed like words: %s, nouns with capitals: %s", ([language, likeWords, capitalNouns]) => {
  const lexicon = new Lexicon(languageWords);
  expect([lexicon.hasAcronymsAsWords(language), lexicon.hasCapitalNouns(language)]).toEqual([likeWords, capitalNouns]);
});

describe("a word beside a name", () => {
  test.for<[word: string, before: boolean, generic: boolean, opener: boolean, link: boolean]>([
    ["Mr", true, false, true, false],
    ["Project", false, true, false, false],
    ["Projects", false, true, false, false],
    ["about", false, false, false, true],
    ["Yesterday", false, false, true, false],
    ["Gilboa", false, false, false, false],
  ])("%s is one before names %s, generic %s, an opener %s, a link %s", ([word, ...wanted]) => {
    const lexicon = new Lexicon(languageWords);
    expect([
      lexicon.standsBeforeNames(word),
      lexicon.isGeneric(word),
      lexicon.isOpener(word),
      lexicon.isLink(word),
    ]).toEqual(wanted);
  });
});

test.for<[letter: string, language: string, key: string]>([
  ["s", "de-AT", "de"],
  ["ő", "HU", "hu"],
  ["ά", "en", "el"],
  ["\u036f", "hu", "hu"],
  ["\u0370", "hu", "el"],
  ["\u03ff", "hu", "el"],
  ["\u0400", "hu", "cyrillic"],
  ["ἀ", "en", "el"],
  ["\u1fff", "en", "el"],
  ["\u2000", "en", ""],
  ["\u1eff", "en", ""],
  ["ш", "en", "cyrillic"],
  ["ԯ", "en", "cyrillic"],
  ["ր", "ru", "he"],
  ["ר", "en", "he"],
  ["ب", "en", "ar"],
  ["ب", "fa-IR", "fa"],
  ["ب", "ur", "ar"],
  ["\u0780", "fa", ""],
  ["ह", "en", "hi"],
  ["\u0900", "en", "hi"],
  ["\u097f", "en", "hi"],
  ["\u0980", "en", ""],
  ["অ", "hi", ""],
  ["ẞ", "de", ""],
  ["间", "zh", ""],
])("“%s” on a page in %s has the endings of “%s”", ([letter, language, key]) => {
  expect(endingsKey(letter.charCodeAt(0), language)).toBe(key);
});

test.for<[word: string, particles: number]>([
  ["בפגסוס", 1],
  ["ושבפגסוס", 3],
  ["פגסוס", 0],
  ["הב", 0],
  ["البرنامج", 2],
  ["وبالبرنامج", 4],
  ["للبرنامج", 2],
  ["فتح", 1],
  ["كتب", 1],
  ["وبرنامج", 2],
  ["והברנלכמ", 3],
  ["تجسس", 0],
])("%s may begin with %i letters of particles", ([word, particles]) => {
  expect(particlesOf(word)).toBe(particles);
});

test.for<[text: string, start: number, count: number, offset: number]>([
  ["בפגסוס", 0, 1, 1],
  ["a ב\u05b7פ", 2, 1, 3],
  ["ב\u05b7פ", 0, 2, 3],
  ["ב\u00adפס", 0, 2, 3],
  ["ßn", 0, 3, 2],
  ["ﬁn", 0, 2, 1],
  ["abc", 1, 0, 1],
])("in %j from %i, %i letters end at %i", ([text, start, count, offset]) => {
  expect(offsetAfter(text, start, count)).toBe(offset);
});

test.for<[title: string, isDigest: boolean]>([
  ["Corrections", true],
  ["  Corrections ", true],
  ["Corrections – The Paper of a town with a very long name indeed", true],
  ["Corrections to what we printed about three lakes", true],
  ["Corrections to what we printed about three lakes.", false],
  ["Correctionsville", false],
  ["In the courts: corrections", true],
  ["Of corrections we said", false],
  // A site's name follows, a part of a headline doesn't.
  ["Corrections | The Paper of a town with a very long name indeed", true],
  ["The Paper | Corrections", false],
  ["Uncorrections", false],
  ["Fe de errores", true],
  ["", false],
])("“%s” is the title of many things: %s", ([title, isDigest]) => {
  expect(isDigestTitle(title)).toBe(isDigest);
});

/** Lines of number words by language: a word, its value, what may follow, its scale, its kind. */
const numberLines: [language: string, line: string][] = [
  ["en", "twelve,12,1,,"],
  ["en", "ten,10,1,,"],
  ["en", "twenty,20,10,,"],
  ["en", "thirty,30,10,,"],
  ["en", "ninety,90,10,,"],
  ["en", "hundred,,,100,"],
  ["es", "cien,100,100,,"],
  ["de", "anderthalb,1.5,0,,"],
  ["he", "מאתיימ,200,100,,"],
  ["he", "אלפיימ,2000,1000,,"],
  ["ar", "مليونين,2000000,1000000,,"],
  // One spelling for two thousand, and for thousands after a number.
  ["ar", "الفا,2000,1000,1000,"],
  ["fr", "dix,10,10,,"],
  ["zh", "打,,,12,"],
  ["en", "and,,,,join"],
  ["de", "ein,1,1,,"],
  ["hi", "पच्चीस,25,1,,"],
  ["en", "a,1,0,,article"],
  ["en", "half,,,,half"],
  ["fr", "soixante,60,20,,"],
  ["fr", "douzaine,,,12,"],
  ["fr", "cent,,,100,alone"],
];

// All in one test: they are compiled once.
test("the number words of languages hold their values, scales and kinds", () => {
  const { numbers } = compileNumbers();
  const missing = numberLines.filter(([language, line]) => !numbers[language]!.words.split("\n").includes(line));
  expect(missing).toEqual([]);
  expect(numbers["en"]).toMatchObject({ join: "and", joinFrom: 100 });
  expect(numbers["fr"]).toMatchObject({ join: "et", twenties: true });
  expect(Object.keys(numbers["he"]!).toSorted()).toEqual(["join", "particles", "refused", "teens", "words"]);
  const { digitScales } = compileNumbers();
  // A word for thousands or dozens after digits multiplies them, in any language.
  expect(digitScales).toMatchObject({ million: 1e6, thousand: 1000, dozen: 12, millionen: 1e6 });
  expect(digitScales).toMatchObject({ k: 1000, 万: 1e4, тыс: 1000 });
  // A hundred, a ten, and a dozen of one sign, which is another word's part.
  for (const word of ["hundred", "cent", "dizaine", "打", "half"]) expect(digitScales, word).not.toHaveProperty(word);
});
