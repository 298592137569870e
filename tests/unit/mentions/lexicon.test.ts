import { describe, expect, test } from "vitest";

import { languageWords } from "../../../src/mentions/languages/language-words.ts";
import { Lexicon } from "../../../src/mentions/languages/lexicon.ts";
import { compileEndings, isCyrillic, isRightToLeft } from "../../../src/mentions/languages/word-endings.ts";

const lexicon = new Lexicon(languageWords);

describe("what stands before and after the name of a program", () => {
  test.for<[language: string, before: string, isFrame: boolean]>([
    ["en", "They were hacked with ", true],
    ["EN-GB", "They were hacked WITH ", true],
    // A page that names no language is read as English.
    ["", "They were hacked with ", true],
    ["de", "Gehackt mit ", true],
    ["en", "Gehackt mit ", false],
    ["xx", "They were hacked with ", false],
    // Two words may come between, and an opening mark.
    ["en", "They were hacked with the tool ", true],
    ["en", "They were hacked with the “", true],
    ["en", "They were hacked with a tool named ", false],
    ["en", "They were hacked with it, ", false],
    ["en", "They were hacked with", false],
    ["en", "They rode forthwith ", false],
    ["en", "They rode with a horse. Then ", false],
    // What is written together with the next word.
    ["he", "פרצו ובאמצעות ", true],
    ["he", "פרצו שלבאמצעות ", true],
    ["he", "פרצו שללבאמצעות ", false],
    ["ar", "اخترق وباستخدام ", true],
    ["ar", "اخترق والاستخدام ", true],
    ["ar", "اخترق ب", true],
    ["he", "פרצו ב", false],
  ])("%s: means begin with “%s…”: %s", ([language, before, isFrame]) => {
    expect(lexicon.frameOf("means", language).before?.test(before) ?? false).toBe(isFrame);
  });

  test.for<[kind: "means" | "findings" | "carriers", language: string, after: string, isFrame: boolean]>([
    ["means", "en", " was installed on it", true],
    ["means", "en", ", which was installed", false],
    ["findings", "en", " was found on it", true],
    ["means", "en", " was found on it", false],
    ["carriers", "en", " on the phone of a clerk", true],
    ["means", "fr", " was installed", false],
  ])("%s, %s: “…%s”: %s", ([kind, language, after, isFrame]) => {
    expect(lexicon.frameOf(kind, language).after?.test(after) ?? false).toBe(isFrame);
  });

  test("a language whose words for it are on one side of the name has nothing to find on the other", () => {
    const words = { en: { after: " fell" }, fr: { before: "avec" }, de: { joined: "bei" } };
    const own = new Lexicon({ ...languageWords, means: words });
    const sides = ["en", "fr", "de", "it"].map((language) => {
      const { before, after } = own.frameOf("means", language);
      return [before?.test("avec ") ?? "none", before?.test("dabei") ?? "none", after?.test(" fell") ?? "none"];
    });
    expect(sides).toEqual([
      ["none", "none", true],
      [true, false, "none"],
      [false, true, "none"],
      ["none", "none", "none"],
    ]);
  });
});

describe("endings", () => {
  test.for<[kind: "names" | "words", key: string, ending: string, has: boolean]>([
    ["names", "hu", "nak", true],
    ["names", "hu", "okat", false],
    ["words", "hu", "okat", true],
    // Those of names are endings of common words as well.
    ["words", "hu", "nak", true],
    ["words", "el", "οσ", true],
    ["words", "en", "ing", true],
  ])("of %s in “%s” hold “%s” as it is folded: %s", ([kind, key, ending, has]) => {
    expect(lexicon.inflectionOf(kind, key)!.endings.has(ending)).toBe(has);
  });

  test("a language without endings of a kind has no inflection of that kind", () => {
    expect([
      lexicon.inflectionOf("names", "he"),
      lexicon.inflectionOf("words", "da"),
      lexicon.inflectionOf("words", "zh"),
      lexicon.inflectionOf("names", ""),
    ]).toEqual([undefined, undefined, undefined, undefined]);
    expect(lexicon.inflectionOf("names", "da")).toBe(lexicon.inflectionOf("names", "da"));
  });

  test("leave of a name three letters, of a word four, or three where vowels are not written", () => {
    const cuts = compileEndings();
    const shortest = (kind: string) =>
      Object.entries(cuts).flatMap(([key, { shortestStem, longest, endings }]) => {
        expect(longest, key).toBe(Math.max(...endings.split(" ").map(({ length }) => length)));
        return key.startsWith(kind) ? [`${key.slice(kind.length + 1)} ${shortestStem}`] : [];
      });
    expect(new Set(shortest("names").map((one) => one.split(" ")[1]))).toEqual(new Set(["3"]));
    expect(shortest("words").filter((one) => one.endsWith(" 3"))).toEqual(["he 3", "ar 3", "fa 3"]);
    expect(shortest("words")).toEqual(expect.arrayContaining(["en 4", "hi 4", "cyrillic 4", "el 4"]));
  });

  test("each language's stems have a mark of their own, by which hashing starts; names have none", () => {
    const words = Object.entries(compileEndings()).filter(([key]) => key.startsWith("words"));
    const marks = words.map(([, { mark }]) => mark);
    expect(marks.filter((mark) => !/^[\ue000-\uf8ff]$/.test(mark))).toEqual([]);
    expect(new Set(marks).size).toBe(words.length);
    expect(compileEndings()["names hu"]!.mark).toBe("");
    expect(lexicon.inflectionOf("words", "hu")!.seed).not.toBe(lexicon.inflectionOf("words", "pl")!.seed);
    expect(lexicon.inflectionOf("names", "hu")!.seed).toBe(lexicon.inflectionOf("names", "pl")!.seed);
  });

  test("none is listed twice", () => {
    for (const { endings } of Object.values(compileEndings()))
      expect(endings.split(" ")).toEqual([...new Set(endings.split(" "))]);
  });
});

test.for<[units: string, cyrillic: boolean, rightToLeft: boolean]>([
  ["aéωϿ\u0530", false, false],
  ["\u0400шї\u052f", true, false],
  ["\u058f", false, false],
  ["\u0590אب\u077f", false, true],
  ["\u0780हა", false, false],
])("%j are Cyrillic: %s, right to left: %s", ([units, cyrillic, rightToLeft]) => {
  const codes = units.split("").map((unit) => unit.charCodeAt(0));
  expect(codes.filter((unit) => isCyrillic(unit) !== cyrillic)).toEqual([]);
  expect(codes.filter((unit) => isRightToLeft(unit) !== rightToLeft)).toEqual([]);
});
