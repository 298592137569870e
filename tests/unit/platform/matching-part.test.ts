import { expect, test } from "vitest";

import type { MatchingSet } from "../../../src/facts/schema.ts";
import { compileFactSets } from "../../../src/mentions/compile/compile-sets.ts";
import { matchingPart } from "../../../src/platform/own-sets/known-sets.ts";
import { bundledSet } from "../facts/bundled-set.ts";

const whole = compileFactSets([bundledSet]);

test("what is stored of a set for matching compiles to the same as the whole set", () => {
  expect(compileFactSets([matchingPart(bundledSet)])).toEqual(whole);
});

test("what an earlier version stored, without who says a statement, still compiles", () => {
  const facts = matchingPart(bundledSet).facts.map(({ id, figures }) => ({
    id,
    figures,
    about: [],
  })) as unknown as MatchingSet["facts"];
  expect(compileFactSets([{ ...matchingPart(bundledSet), facts }]).entities).toBe(whole.entities);
});
