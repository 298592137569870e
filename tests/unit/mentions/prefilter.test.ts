import { describe, expect, test } from "vitest";

import { createPageMatcher } from "../../../src/mentions/decide/page-matcher.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import { compiledAcross, matcherOf, readPage } from "./read-text.ts";

const { hasName } = createPageMatcher(compiledAcross(bundledSet));

describe("a text that has run together", () => {
  test.for([
    "HomeNSO GroupSport",
    "ItayMack",
    "HomeITAYMACKSport",
    "le ministère de la Défense israélien",
    "das israelische Außenministerium",
    "la empresa NSO",
    "国际特赦组织",
    "אמנסטי",
    "l'embargo de l'ONU",
  ])("holds a name: “%s”", (text) => {
    expect(hasName(text)).toBe(true);
  });

  test.for([
    "the Trade Act of 1940",
    "the University of York",
    "the Ministry of Natural Resources",
    "Defense Minister",
    "Israel schickt Panzer",
    "国际 军事",
    "Activate your account",
    "le ministère de la Culture",
    "the nso group",
    "Professor Freedman",
    "HomeSaudi ArabiaSport",
    "spyware",
    "",
  ])("holds none: “%s”", (text) => {
    expect(hasName(text)).toBe(false);
  });

  test("holds each name of the set that alone would be marked", () => {
    const matcher = matcherOf(bundledSet);
    const names = bundledSet.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
    const marked = names.filter((name) => readPage(matcher, { flows: [`Text ${name} text`] }).mentions.length > 0);
    expect(marked.length).toBeGreaterThan(300);
    expect(marked.filter((name) => !hasName(`Text ${name} text`))).toEqual([]);
  });
});
