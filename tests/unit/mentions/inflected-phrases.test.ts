import { expect, test } from "vitest";

import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

/** A language, a cue as a set lists it, a text, and what of the text is that cue. */
const rows: [language: string, listed: string, text: string, ...found: string[]][] = [
  ["ru", "шпионская программа", "О шпионских программах и слежке", "шпионских программах"],
  [
    "uk",
    "шпигунське програмне забезпечення",
    "без шпигунського програмного забезпечення",
    "шпигунського програмного забезпечення",
  ],
  ["pl", "oprogramowanie szpiegowskie", "zakup oprogramowania szpiegowskiego", "oprogramowania szpiegowskiego"],
  ["tr", "casus yazılım", "Casus yazılımlarının izi", "Casus yazılımlarının"],
  ["hu", "kémprogram", "a kémprogramját és a kémprogramokat", "kémprogramját", "kémprogramokat"],
  ["hu", "megfigyelés", "A megfigyelések és a megfigyelését", "megfigyelések", "megfigyelés"],
  ["el", "λογισμικό κατασκοπείας", "του λογισμικού κατασκοπείας", "λογισμικού κατασκοπείας"],
  ["he", "תוכנת ריגול", "ובתוכנות הריגול", "תוכנות הריגול"],
  ["ar", "برنامج تجسس", "وبرنامجها للتجسس", "برنامجها للتجسس"],
  ["fa", "نرم‌افزار جاسوسی", "نرم‌افزارهای جاسوسی", "نرم‌افزارهای جاسوسی"],
  ["hi", "जासूसी", "जासूसों की जासूसी", "जासूसों", "जासूसी"],
  // A stem of one language is a word of another; what is no ending makes another word.
  ["en", "megfigyelés", "megfigyelések"],
  ["pl", "lista", "na listonosza"],
  ["tr", "yazılım", "yazılımcılık"],
  // What two ways of looking find is told once.
  ["ru", "слежка", "слежка", "слежка"],
];

const listedIn = (language: string) => (language === "en" ? "hu" : language);
const matcher = matcherOf({
  ...smallSet,
  topic: { cues: rows.map(([language, text]) => ({ text, language: listedIn(language) })) },
  entities: [],
});

test.for(rows)("%s: %s in “%s”", ([language, listed, text, ...found]) => {
  const { cues } = scanFlow(matcher, { text, place: "text", language });
  const own = cues.filter((cue) => cue.text === listed);
  expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
