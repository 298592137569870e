import * as fc from "fast-check";
import { z } from "zod";
import { describe, expect, test } from "vitest";

import { readBackup, writeBackup, defaults, readStored, toStored } from "../../../src/settings/stored.ts";
import { type SettingsChange, applyChange, undoOf } from "../../../src/settings/change.ts";
import { lockedIn, type LockName, withLocks } from "../../../src/settings/policy.ts";
import { anyChange, anySettings } from "./any-settings.ts";

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
    [{ type: "sets", ids: ["own", "house"], on: false }, ["setsOff", "factSets"]],
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
    expect(withLocks(chosen, { base, locked: ["dwell", "factSets"] })).toStrictEqual({ ...chosen, dwell: 300 });
  });
});
