import { expect, test } from "vitest";

import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import { decidePage, matcher } from "../../eval/offline/bundled-set.ts";

const wordsIn = (language: string, text: string) =>
  scanFlow(matcher, { text, language, place: "text" }).classes.map(({ start, end }) => text.slice(start, end));

test.each([
  ["de", "Das Studentenorchester spielt.", ["orchester"]],
  ["de", "Die Papiere gemessen an den Passagieren.", ["Passagieren"]],
  ["nl", "Het studentenorkest oefent.", ["orkest"]],
  ["en", "Two tankers came.", ["tankers"]],
  ["fr", "Les écuries sont fermées.", ["écuries"]],
  ["es", "Las escuelas abren.", ["escuelas"]],
  ["he", "תזמורתו ניגנה.", ["תזמורתו"]],
  ["ar", "ألغت رحلتها المسائية.", ["رحلتها"]],
])("a noun of another sense is known in its other forms, %s: %s", (language, text, words) => {
  expect(wordsIn(language, text)).toEqual(words);
});

test.each([
  ["de", "Neun Verfahren laufen noch."],
  ["de", "Sie sagen, was sie fahren."],
  ["de", "Ein Beispiel genügt."],
])("a word that only ends like one is none, %s: %s", (language, text) => {
  expect(wordsIn(language, text)).toEqual([]);
});

test("a surname beside a word of another thing is no person, whoever bears it on the page", () => {
  const { mentions } = scannedPage(["Eitay Mack klagt wieder.", "Zwei Mack-Lastwagen stehen davor."]);
  expect(mentions).toEqual(["Eitay Mack"]);
});

function scannedPage(texts: string[]): { mentions: string[] } {
  const { mentions } = decidePage({
    head: { title: "", headline: "", description: "", language: "de" },
    flows: texts.map((text) => ({ text, place: "text" as const, language: "de" })),
  });
  return { mentions: mentions.map(({ text }) => text) };
}
