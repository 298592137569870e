import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";

import { managedSchema } from "../../../scripts/build/managed-schema.ts";
import { readPolicy } from "../../../src/settings/policy.ts";
import { defaults } from "../../../src/settings/stored.ts";
import { example, files, paper } from "./policy-paper.ts";

const schema = managedSchema();

describe("the paper for administrators", () => {
  test("sets in its first example what it says, without a fault", () => {
    const { base, locked, faults } = readPolicy(example);
    expect(faults).toEqual([]);
    expect(base).toEqual({ ...defaults(), theme: "dark", dwell: 300, sitesOff: ["intranet.example.org"] });
    expect(locked).toEqual(["sitesOff", "sitesAlways", "factSets"]);
  });

  test.for(Object.entries(files))("says the same in the file for %s, as Chromium's schema has it", ([, read]) => {
    expect(read()).toEqual(example);
    const isValid = new Ajv({ strict: true }).compile({ ...schema, additionalProperties: false });
    expect([isValid(read()), isValid.errors]).toEqual([true, null]);
  });

  test("names every setting, with what holds without a policy", () => {
    const rows = [...paper.matchAll(/^\| (`.+?) \| .+ \| `(.+)` \|$/gm)].flatMap(([, names, value]) =>
      [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => [name, value]),
    );
    const expected = Object.entries(defaults()).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(expected));
  });
});

describe("Chromium's schema for policies", () => {
  test("has every setting by its type, older names, and what else a policy may hold", () => {
    expect(Object.keys(schema.properties!)).toEqual([...Object.keys(defaults()), "look", "locked", "factSets"]);
    const types = Object.entries(defaults()).map(([name, value]) => [
      name,
      Array.isArray(value) ? "array" : typeof value === "number" ? "integer" : typeof value,
    ]);
    for (const [name, type] of types) expect([name, schema.properties![name!]!.type]).toEqual([name, type]);
  });
});
