import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";

import { factSetJsonSchema } from "../../../src/facts/schema.ts";
import { bundledJson } from "./bundled-set.ts";
import { smallSet } from "./small-set.ts";

const file = new URL("../../../assets/fact-sets/fact-set.schema.json", import.meta.url);
const validate = new Ajv({ formats: { uri: true } }).compile(factSetJsonSchema());

test("the file that editors use is up to date: npm run fact-set -- schema", () => {
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(factSetJsonSchema());
});

test("the bundled set names it, and passes", () => {
  expect(bundledJson.$schema).toBe("./fact-set.schema.json");
  expect(validate(bundledJson), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ["a missing basis", { basis: undefined }],
  ["an unknown key", { colour: "red" }],
  ["a long statement", { statement: "a".repeat(241) }],
  ["a hidden character", { statement: "so \u202Eno" }],
  ["a locator of five words", { locator: { source: "paper", paragraph: 1, start: "a b c d e", end: "f" } }],
])("an editor shows %s", (_name, change) => {
  const set = smallSet();
  set.facts[0] = { ...set.facts[0]!, ...(change as object) };
  expect(validate(JSON.parse(JSON.stringify(set)))).toBe(false);
});
