import { expect, test } from "vitest";

import { plainId, qualifiedId, setOfId, withQualifiedIds, sameEntities } from "../../../src/facts/ids-across-sets.ts";
import type { FactSet } from "../../../src/facts/schema.ts";
import { smallSet } from "./small-set.ts";

function named(id: string, names: Record<string, FactSet["entities"][number]["aliases"]>): FactSet {
  const [like] = smallSet().entities;
  const entities = Object.entries(names).map(([own, aliases]) => ({ ...like!, id: own, aliases }));
  return withQualifiedIds({ ...smallSet(), id, entities, facts: [] });
}

test.for<[what: string, sets: FactSet[], same: string[][]]>([
  ["one set alone", [named("a", { x: [{ text: "Maker" }] })], []],
  [
    "the same name under other ids, in the order of the sets",
    [named("b", { y: [{ text: "Maker Group" }] }), named("a", { x: [{ text: "MAKER  group" }, { text: "M. Group" }] })],
    [["b:y", "a:x"]],
  ],
  [
    "the same id for other things",
    [named("a", { x: [{ text: "Maker" }] }), named("b", { x: [{ text: "Breaker" }] })],
    [],
  ],
  [
    "a name that is not clear by itself",
    [named("a", { x: [{ text: "Delta", needs: "topic" }] }), named("b", { x: [{ text: "Delta" }] })],
    [],
  ],
  [
    "two of one set that a third set takes for one",
    [
      named("a", { x: [{ text: "Maker" }], y: [{ text: "Breaker" }] }),
      named("b", { z: [{ text: "Maker" }, { text: "Breaker" }] }),
    ],
    [["a:x", "b:z"]],
  ],
])("%s", ([, sets, same]) => {
  expect(sameEntities(sets)).toEqual(same);
});

test("a qualified id names the set and the id, and the facts point where they pointed", () => {
  const set = withQualifiedIds(smallSet());
  expect(set.facts[0]).toMatchObject({ id: "small:use", about: ["small:maker"], contestedBy: ["small:denial"] });
  expect(set.entities.map(({ id }) => id)).toEqual(["small:maker", "small:rider"]);
  expect([setOfId("small:use"), plainId("small:use"), setOfId("use"), plainId("use"), qualifiedId("a", "b")]).toEqual([
    "small",
    "use",
    undefined,
    "use",
    "a:b",
  ]);
});
