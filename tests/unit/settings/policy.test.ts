import * as fc from "fast-check";
import { z } from "zod";
import { describe, expect, test } from "vitest";

import { readBackup, writeBackup } from "../../../src/settings/backup.ts";
import { applyChange, type SettingsChange } from "../../../src/settings/change.ts";
import { lockedIn, type LockName, readPolicy, withLocks } from "../../../src/settings/policy.ts";
import { defaults, readStored, toStored } from "../../../src/settings/stored.ts";
import { undoOf } from "../../../src/settings/undo.ts";
import { anyChange, anySettings } from "./any-settings.ts";

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

describe("what an organisation sets", () => {
  test("is the default that is stored, backed up, reset and undone against", () => {
    fc.assert(
      fc.property(anySettings, anySettings, anyChange, (base, settings, change: SettingsChange) => {
        const stored = toStored(settings, base);
        expect(readStored(stored, base).settings).toEqual(settings);
        expect(readBackup(writeBackup(settings, base), z.array(z.string()), base)).toEqual({
          ok: true,
          settings,
          notebook: [],
        });
        expect(applyChange(settings, { type: "replace", changed: {} }, base)).toEqual(base);
        const replace: SettingsChange = { type: "replace", changed: toStored(settings, base).changed };
        const undone = applyChange(applyChange(settings, replace, base), undoOf(replace, settings, base), base);
        expect(undone).toEqual(settings);
        const after = applyChange(settings, change, base);
        const again = applyChange(settings, { type: "several", changes: [change] } as SettingsChange, base);
        expect(again).toEqual(after);
      }),
    );
  });

  test("follows the organisation until the person chooses", () => {
    const first = { ...defaults(), dwell: 300 };
    const chosen = toStored({ ...first, theme: "dark" }, first);
    expect(readStored(chosen, { ...defaults(), dwell: 500 }).settings).toMatchObject({ dwell: 500, theme: "dark" });
    const back = toStored({ ...first, dwell: 400 }, first);
    expect(readStored(back, { ...defaults(), dwell: 500 }).settings).toMatchObject({ dwell: 400 });
  });

  const every: LockName[] = [...(Object.keys(defaults()) as LockName[]), "factSets"];
  test.for([
    [{ type: "set", values: { dwell: 300, theme: "dark" } }, ["dwell", "theme"]],
    [{ type: "sites", hosts: ["a.org"], to: "off" }, ["sitesOff", "sitesAlways"]],
    [{ type: "hide", entity: "deca", hidden: true }, ["hidden"]],
    [{ type: "hide", entity: "deca", host: "a.org", hidden: true }, ["hiddenOn"]],
    [{ type: "sets", ids: ["own"], on: false }, ["setsOff"]],
    [{ type: "sets", ids: ["house"], on: false }, ["setsOff", "factSets"]],
    [{ type: "sets", ids: ["house"], on: true }, ["setsOff"]],
    [{ type: "replace", changed: { dwell: 300 } }, []],
    [
      {
        type: "several",
        changes: [
          { type: "set", values: { markStyle: "tint" } },
          { type: "hide", entity: "deca", hidden: false },
        ],
      },
      ["markStyle", "hidden"],
    ],
  ] as [SettingsChange, LockName[]][])("refuses %j by the names of what is locked", ([change, names]) => {
    expect(lockedIn(change, every, ["house"])).toEqual(names);
    expect(lockedIn(change, names.slice(1), ["house"])).toEqual(names.slice(1));
    expect(lockedIn(change, [], ["house"])).toEqual([]);
  });

  test("stands on top where it is locked, whatever was chosen", () => {
    const base = { ...defaults(), dwell: 300, theme: "dark" as const };
    const chosen = { ...base, dwell: 700, theme: "light" as const };
    expect(withLocks(chosen, { base, locked: ["dwell", "factSets"] })).toEqual({ ...chosen, dwell: 300 });
  });
});
