import { expect, test } from "vitest";

import { checkFactSet, checkTogether } from "../../../src/facts/rules/check-fact-set.ts";
import type { FactSet } from "../../../src/facts/schema.ts";
import { bundledSet } from "./bundled-set.ts";
import { smallSet } from "./small-set.ts";

/** A set with this id; `mark` is put before the ids of its entities and facts. */
function setNamed(id: string, mark: string): FactSet {
  const checked = checkFactSet(smallSet());
  if (!checked.ok) throw new Error("The small set is not valid.");
  const { factSet } = checked;
  const marked = <Row extends { id: string }>(rows: Row[]) => rows.map((row) => ({ ...row, id: mark + row.id }));
  return { ...factSet, id, entities: marked(factSet.entities), facts: marked(factSet.facts) };
}

test("sets with ids of their own stand side by side", () => {
  expect(checkTogether([bundledSet, setNamed("a", "a-"), setNamed("b", "b-")])).toEqual([]);
  expect(checkTogether([])).toEqual([]);
});

test("an entity and a fact whose ids another set has are named, with where they stand and what to do", () => {
  const [first, second] = [setNamed("a", ""), setNamed("b", "")];
  const problems = checkTogether([first, second]);
  expect(problems).toHaveLength(first.entities.length + first.facts.length);
  expect(problems[0]).toEqual({
    set: "b",
    path: "entities[0].id",
    id: first.entities[0]!.id,
    wrong: `the id "${first.entities[0]!.id}" is used already in the set "a"`,
    remedy: "Give it an id of its own, such as one that begins with the name of its set.",
  });
  expect(problems.at(-1)!.path).toBe(`facts[${first.facts.length - 1}].id`);
});

test("a set that is there twice is said once", () => {
  const problems = checkTogether([setNamed("a", ""), setNamed("a", "")]);
  expect(problems).toMatchObject([{ set: "a", path: "id", wrong: 'the id "a" is the id of another set' }]);
});
