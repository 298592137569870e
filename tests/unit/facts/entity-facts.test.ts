import { expect, test } from "vitest";

import { entityFacts } from "../../../src/facts/card-facts.ts";
import type { Fact } from "../../../src/facts/schema.ts";
import { smallSet } from "./small-set.ts";

const ids = (facts: Fact[]) => facts.map(({ id }) => id);

test("facts that are first of all about the entity come first, the rest in the editor's order", () => {
  const set = smallSet();
  const [use, denial] = set.facts as [Fact, Fact];
  set.facts = [
    { ...use, id: "later", about: ["rider", "maker"] },
    denial,
    { ...use, id: "own", about: ["maker"] },
    { ...use, id: "other", about: ["rider"] },
  ];
  expect(entityFacts([set], ["maker"]).map(({ facts }) => ids(facts))).toEqual([["denial", "own", "later"]]);
});

test("the answers of the other side come along, with what a card says of the set", () => {
  const set = smallSet();
  const [card] = entityFacts([set], ["maker"]);
  expect(Object.keys(card!.answers)).toEqual(["denial"]);
  expect(card).toMatchObject({
    id: "maker",
    name: "Maker Group",
    kind: "company",
    summary: "A company.",
    language: "en",
    asOf: "2021-07",
    sources: set.sources,
    set: { id: "small", version: "1.0.0", title: "A small set", licence: "MIT" },
  });
});

test("an answer whose own entity was not asked for is there all the same", () => {
  const set = smallSet();
  set.facts[1]!.about = ["rider"];
  const [card] = entityFacts([set], ["maker"]);
  expect([ids(card!.facts), Object.keys(card!.answers)]).toEqual([["use"], ["denial"]]);
});

test.each([
  ["the order asked for", ["rider", "maker"], ["rider", "maker"]],
  ["an id twice", ["maker", "maker"], ["maker"]],
  ["ids that nobody knows", ["nobody", "constructor", "", "rider"], ["rider"]],
  ["nothing", [], []],
])("%s", (_name, asked, given) => {
  expect(entityFacts([smallSet()], asked).map(({ id }) => id)).toEqual(given);
});

test("an entity of two sets comes once for each, and a set's sources are only those used", () => {
  const other = smallSet();
  other.id = "other";
  other.sources.push({ ...other.sources[0]!, id: "unused" });
  const cards = entityFacts([smallSet(), other], ["maker"]);
  expect(cards.map(({ set, sources }) => [set.id, sources.length])).toEqual([
    ["small", 1],
    ["other", 1],
  ]);
});
