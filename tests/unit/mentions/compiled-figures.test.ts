import { describe, expect, test } from "vitest";

import type { MatchingSet } from "../../../src/facts/schema.ts";
import { compileFigures } from "../../../src/mentions/compile/compile-figures.ts";

type Fact = MatchingSet["facts"][number];
type Figure = NonNullable<Fact["figures"]>[number];

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({ value, unit: "wells", role: "", ...more });

const fact = (id: string, who: string[], ...figures: Figure[]): Fact => ({
  id,
  about: [],
  attribution: who.map((one) => ({ who: one })),
  figures,
});

const set = (facts: Fact[], more: Partial<MatchingSet> = {}): MatchingSet => ({
  id: "set",
  title: "A set",
  language: "en",
  asOf: "2021-07",
  topic: { cues: [] },
  entities: [],
  facts,
  ...more,
});

/** The terms of sets by what they mean, without the forms by which only longer ones begin. */
const termsOf = (...sets: MatchingSet[]): Record<string, string[]> => {
  const nodes = compileFigures(sets).terms.nodes();
  const pairs = nodes.flatMap(({ form, meanings }) => meanings.map((meaning) => [meaning, form] as const));
  return Object.fromEntries(
    [...Map.groupBy(pairs, ([meaning]) => meaning)].map(([meaning, of]) => [
      meaning,
      of.map(([, form]) => form.replace(/^[\ue000-\uf8ff]/, "~")).toSorted(),
    ]),
  );
};

test("figures keep whose they are, what they say, and the year of their set", () => {
  const { figures } = compileFigures([
    set([
      fact("a", [], figure(340, { comparison: "at least" }), figure(52, { of: 340 })),
      { id: "b", about: [], attribution: [] },
    ]),
    set([fact("c", [], figure(7))], { asOf: "1999" }),
  ]);
  expect(figures).toEqual([
    { fact: "a", figure: 0, set: 0, year: 2021, value: 340, comparison: "at least" },
    { fact: "a", figure: 1, set: 0, year: 2021, value: 52, of: 340 },
    { fact: "c", figure: 0, set: 1, year: 1999, value: 7 },
  ]);
});

const wells = {
  language: "en",
  unit: ["wells"],
  otherUnit: ["ponds"],
  role: ["tested"],
  otherRole: ["drilled"],
};

test("each term says what it is and of which figures, and is listed once for all of them", () => {
  const { otherUnit: _, otherRole: __, ...less } = wells;
  const facts = [fact("a", [], figure(340, { terms: [wells] }), figure(52, { terms: [less] }), figure(7))];
  expect(termsOf(set(facts))).toEqual({
    "u0.1": ["wells"],
    p0: ["ponds"],
    "r0.1": ["tested", "~test"],
    o0: ["drilled", "~drill"],
  });
  expect([...compileFigures([set(facts)]).units]).toEqual(["en\twells", "en\tponds"]);
});

test("units are found with endings where names have some, all other terms wherever words have", () => {
  const terms = [{ language: "ru", unit: ["программы"], role: ["программа"] }];
  expect(termsOf(set([fact("a", [], figure(1, { terms }))]))).toEqual({
    u0: ["~программ", "программы"],
    r0: ["~программ", "программа"],
  });
});

test("the home of a set is known to all its figures", () => {
  const home = [{ text: "Halms", language: "en" }];
  const facts = [fact("a", [], figure(1), figure(2))];
  const topic = { cues: [], home };
  expect(termsOf(set(facts), set(facts, { topic }))).toEqual({ "h2.3": ["halms", "~halm"] });
});

describe("who says a number is known without the article of the name", () => {
  test.for<[language: string, who: string, name: string]>([
    ["en", "The Halm Office", "halm office"],
    ["en", "A Halm Office", "halm office"],
    ["en", "An Office", "office"],
    ["en", "Theatre Halm", "theatre halm"],
    ["de", "Die Halmer", "halmer"],
    ["de", "Eine Halmer", "halmer"],
    ["fr", "La Cour", "cour"],
    ["fr", "L’Office", "office"],
    ["fr", "l'Office", "office"],
    ["fr", "Les Halles", "halles"],
    ["es", "Unas Halles", "unas halles"],
    ["es", "Los Halm", "halm"],
    ["pt", "O Halm", "halm"],
    ["pt", "Umahalm", "umahalm"],
    ["it", "Gli Halm", "halm"],
    ["nl", "Het Halm", "halm"],
    ["hu", "Az Halm", "halm"],
    ["en", "Office of the Halm", "office of the halm"],
  ])("%s: %s", ([language, who, name]) => {
    expect(termsOf(set([fact("a", [who], figure(1))], { language }))["w0"]).toContain(name);
  });

  test("nobody is, in a set that was stored before names of them were", () => {
    const { attribution: _, ...old } = fact("a", [], figure(1));
    expect(termsOf(set([old as Fact]))).toEqual({});
  });
});
