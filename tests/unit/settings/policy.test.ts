import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readPolicy, withLocks } from "../../../src/settings/policy.ts";
import { defaults, readStored } from "../../../src/settings/stored.ts";

const list = (max: number) => ({ type: "list", max }) as const;
const number = (min: number, max: number) => ({ type: "number", min, max }) as const;

describe("a policy", () => {
  test.for([
    ["nothing", {}, {}],
    ["values", { theme: "dark", dwell: 300 }, { base: { theme: "dark", dwell: 300 }, given: ["theme", "dwell"] }],
    ["a lock", { dwell: 300, locked: ["dwell"] }, { base: { dwell: 300 }, given: ["dwell"], locked: ["dwell"] }],
    [
      "the older name of a setting, as a value and as a lock",
      { look: "tint", locked: ["look"] },
      { base: { markStyle: "tint" }, given: ["markStyle"], locked: ["markStyle"] },
    ],
    [
      "the older name beside that of today, which counts",
      { markStyle: "line-and-tint", look: "tint" },
      { base: { markStyle: "line-and-tint" }, given: ["markStyle"] },
    ],
    [
      "a faulty value under the older name, whose lock holds nothing",
      { look: "bold", locked: ["look"] },
      {
        faults: [
          {
            why: "value",
            name: "look",
            value: "bold",
            expected: { type: "one-of", values: ["line-and-tint", "line", "tint"] },
          },
        ],
      },
    ],
    ["a lock on a value as it comes", { locked: ["markStyle"] }, { locked: ["markStyle"] }],
    [
      "a lock on one list of sites, which holds both",
      { locked: ["sitesAlways"] },
      { locked: ["sitesOff", "sitesAlways"] },
    ],
    [
      "sites as people write them",
      { sitesOff: ["https://www.example.org/news", "*.intranet.example", "two words."] },
      {
        base: { sitesOff: ["example.org", "intranet.example"] },
        given: ["sitesOff"],
        faults: [{ why: "site", name: "sitesOff", value: "two words." }],
      },
    ],
    [
      "a lock on a list of sites with a faulty entry",
      { sitesOff: ["two words.", "a.org"], locked: ["sitesOff"] },
      {
        base: { sitesOff: ["a.org"] },
        given: ["sitesOff"],
        locked: ["sitesOff", "sitesAlways"],
        faults: [{ why: "site", name: "sitesOff", value: "two words." }],
      },
    ],
    [
      "entries that are not one site each",
      { sitesOff: ["a.org b.org", "# the paper", "c.org word"] },
      {
        given: ["sitesOff"],
        faults: ["a.org b.org", "# the paper", "c.org word"].map((value) => ({ why: "site", name: "sitesOff", value })),
      },
    ],
    [
      "long values, told by their first 60 letters",
      { hidden: "x".repeat(60), setsOff: "y".repeat(61), locked: ["z".repeat(61)] },
      {
        faults: [
          { why: "value", name: "hidden", value: "x".repeat(60), expected: list(10_000) },
          { why: "value", name: "setsOff", value: `${"y".repeat(60)}…`, expected: list(1000) },
          { why: "unknown", name: "z".repeat(61), in: "locked" },
        ],
      },
    ],
    [
      "an unknown name",
      { colour: "red", dwell: 200 },
      { base: { dwell: 200 }, given: ["dwell"], faults: [{ why: "unknown", name: "colour" }] },
    ],
    ["the name of what every object has", { constructor: 1 }, { faults: [{ why: "unknown", name: "constructor" }] }],
    [
      "faulty values, whose locks hold nothing",
      {
        dwell: 20,
        markStyle: "bold",
        figures: "yes",
        hidden: "deca",
        hiddenOn: [],
        setsOff: 3,
        locked: ["dwell", "theme"],
      },
      {
        locked: ["theme"],
        faults: [
          { why: "value", name: "dwell", value: "20", expected: number(150, 1000) },
          {
            why: "value",
            name: "markStyle",
            value: "bold",
            expected: { type: "one-of", values: ["line-and-tint", "line", "tint"] },
          },
          { why: "value", name: "figures", value: "yes", expected: { type: "yes-or-no" } },
          { why: "value", name: "hidden", value: "deca", expected: list(10_000) },
          { why: "value", name: "hiddenOn", value: "[]", expected: { type: "lists-by-site" } },
          { why: "value", name: "setsOff", value: "3", expected: list(1000) },
        ],
      },
    ],
    [
      "locks that are none",
      { locked: "dwell" },
      { faults: [{ why: "value", name: "locked", value: "dwell", expected: list(10_000) }] },
    ],
    [
      "locks on what is no setting",
      { locked: ["colour", 7, "factSets"] },
      { locked: ["factSets"], faults: ["colour", "7"].map((name) => ({ why: "unknown", name, in: "locked" })) },
    ],
  ] as [string, Record<string, unknown>, { base?: object }][])("with %s", ([, managed, { base = {}, ...rest }]) => {
    const expected = { given: [], locked: [], faults: [], ...rest, base: { ...defaults(), ...base } };
    expect(readPolicy(managed)).toEqual(expected);
  });

  test("holds its own values and no other where it holds too much", () => {
    const sites = Array.from({ length: 10_001 }, (_, at) => `${at}.org`);
    const { base, faults } = readPolicy({ sitesOff: sites, dwell: 300 });
    expect(base).toEqual({ ...defaults(), dwell: 300 });
    expect(faults).toMatchObject([{ why: "value", name: "sitesOff" }]);
  });

  test("of anything at all is read without an error", () => {
    const names = fc.constantFrom(...Object.keys(defaults()), "locked", "factSets", "other");
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue()), (managed) => {
        const { base, locked } = readPolicy(managed);
        expect(readStored(undefined, base).settings).toEqual(withLocks(base, { base, locked }));
      }),
    );
  });
});
