import { describe, expect, test } from "vitest";

import { sentenceAround, sentencesOf } from "../../../src/mentions/text/sentences.ts";

test.for<[text: string, ...sentences: string[]]>([
  ["One. Two! Three? Four… Five", "One", "Two", "Three", "Four", "Five"],
  ["No end", "No end"],
  ["It ends. ", "It ends"],
  ["“So it is.” He left.) She left", "“So it is", "He left", "She left"],
  ["他来了。她走了！他们「好。」走", "他来了", "她走了", "他们「好", "走"],
  ["ہاں۔ نہیں", "ہاں", " نہیں"],
  ["A headline\n \nA text\nof two lines", "A headline", "A text\nof two lines"],
  // Full stops that end none.
  ["Mr. Smith of Corp. Ltd. met J. Doe. She left.", "Mr. Smith of Corp. Ltd. met J. Doe", "She left."],
  ["In the U.S. Army", "In the U.S. Army"],
  ["(Prof. Halmtal) and “Dr. No”", "(Prof. Halmtal) and “Dr. No”"],
  ["Er hat ca. 5 und ggf. Mut", "Er hat ca. 5 und ggf. Mut"],
  ["It fell. then it rose", "It fell. then it rose"],
  ["It fell! then it rose", "It fell", "then it rose"],
  ["1.5 of them!he said", "1.5 of them!he said"],
  ["The last Macco. Then none", "The last Macco", "Then none"],
  [""],
])("the sentences of %j", ([text, ...sentences]) => {
  expect(sentencesOf(text).map(([from, to]) => text.slice(from, to))).toEqual(sentences);
});

/** The sentence around a name, where it stands first. */
const around = (text: string, name: string): string => {
  const at = text.indexOf(name);
  return text.slice(...sentenceAround(text, at, at + name.length));
};

describe("the sentence around a name", () => {
  test.for<[text: string, name: string, sentence: string]>([
    ["It rained. NSO sold it. We left", "NSO", "NSO sold it"],
    ["It rained. NSO sold it. We left", "rained", "It rained"],
    ["It rained. NSO sold it. We left", "left", "We left"],
    // A name that holds an end of a sentence is not cut.
    ["We met Inc! Corp there. It left", "Inc! Corp", "We met Inc! Corp"],
    ["NSO", "NSO", "NSO"],
  ])("in %j that of “%s” is “%s”", ([text, name, sentence]) => {
    expect(around(text, name)).toBe(sentence);
  });

  test("is cut half a thousand units before and after", () => {
    const text = `${"a ".repeat(400)}NSO${" b".repeat(400)}`;
    expect(sentenceAround(text, 800, 803)).toEqual([300, 1303]);
    const ended = `${"a ".repeat(400)}. It left. NSO sold it. ${"B ".repeat(400)}`;
    expect(around(ended, "NSO")).toBe("NSO sold it");
  });
});
