import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { citeFact, citeInEveryFormat } from "../../../../src/facts/cite/cite-fact.ts";
import type { FactSet } from "../../../../src/facts/schema.ts";

const set = JSON.parse(
  readFileSync(new URL("../../../../assets/fact-sets/nso-leak-2021.json", import.meta.url), "utf8"),
) as FactSet;

test("gives a fact's citation in each of seven formats", () => {
  const cited = citeInEveryFormat([set], set.id, "phone-tests");
  expect(cited.map(({ format }) => format)).toEqual([
    "text",
    "markdown",
    "html",
    "csl-json",
    "ris",
    "bibtex",
    "annotation",
  ]);
  const fact = set.facts.find(({ id }) => id === "phone-tests")!;
  for (const { format, text } of cited) expect(text).toBe(citeFact(set, fact, format));
});

test.for([
  ["an unknown set", "no-such-set", "phone-tests"],
  ["an unknown fact", "nso-leak-2021", "no-such-fact"],
] as const)("gives none for %s", ([, setId, factId]) => {
  expect(citeInEveryFormat([set], setId, factId)).toEqual([]);
});
