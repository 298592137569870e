import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import type { FactSet, MatchingSet } from "../../../src/facts/schema.ts";
import { compileFactSets } from "../../../src/mentions/compile/compile-sets.ts";
import { matchingPart } from "../../../src/platform/own-sets/known-sets.ts";

const bundled = JSON.parse(
  readFileSync(new URL("../../../assets/fact-sets/nso-leak-2021.json", import.meta.url), "utf8"),
) as FactSet;

test("what is stored of a set for matching compiles to the same as the whole set", () => {
  expect(compileFactSets([matchingPart(bundled)])).toEqual(compileFactSets([bundled]));
});

test("what an earlier version stored, without who says a statement, still compiles", () => {
  const facts = matchingPart(bundled).facts.map(({ id, figures }) => ({
    id,
    figures,
    about: [],
  })) as unknown as MatchingSet["facts"];
  expect(compileFactSets([{ ...matchingPart(bundled), facts }]).entities).toBe(compileFactSets([bundled]).entities);
});
