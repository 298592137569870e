import { describe, expect, test } from "vitest";

import bundled from "../../../assets/fact-sets/nso-leak-2021.json" with { type: "json" };
import type { FactSet } from "../../../src/facts/schema.ts";
import { createLooker } from "../../../src/mentions/looker.ts";
import { compiledAcross, matcherOf, readPage } from "./read-text.ts";

const set = bundled as unknown as FactSet;
const mayHold = createLooker(compiledAcross(set).look);

describe("the first look", () => {
  test.for([
    "HomeNSO GroupSport",
    "le ministère de la Défense israélien",
    "das israelische Außenministerium",
    "la empresa NSO",
    "国际特赦组织",
    "אמנסטי",
    "l'embargo de l'ONU",
  ])("reads a page with “%s”", (text) => {
    expect(mayHold(text)).toBe(true);
  });

  test.for([
    "the Trade Act of 1940",
    "the University of York",
    "the Ministry of Natural Resources",
    "Israel schickt Panzer",
    "Defense Minister",
    "国际 军事",
    "Activate your account",
    "Professor Freedman",
    "le ministère de la Culture",
  ])("passes over a page with “%s”", (text) => {
    expect(mayHold(text)).toBe(false);
  });

  test("passes over no page on which a name of the set alone would be marked", () => {
    const matcher = matcherOf(set);
    const names = set.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
    const marked = names.filter((name) => readPage(matcher, { flows: [`Text ${name} text`] }).mentions.length > 0);
    expect(marked.length).toBeGreaterThan(300);
    expect(marked.filter((name) => !mayHold(`Text ${name} text`))).toEqual([]);
  });
});
