import * as fc from "../../seeded-fast-check.ts";
import { describe, expect, test } from "vitest";

import {
  type SettingsChange,
  type SingleChange,
  applyChange,
  changeSchema,
  undoOf,
} from "../../../src/settings/change.ts";
import type { Settings } from "../../../src/settings/schema.ts";
import { defaults, toStored } from "../../../src/settings/stored.ts";
import { anyChange, anyHost, anySettings } from "./any-settings.ts";

/** Lists are sets: the order in which sites were added means nothing. */
function inOrder(settings: Settings): Settings {
  const entries = Object.entries(settings).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.toSorted() : value,
  ]);
  const hiddenOn = Object.entries(settings.hiddenOn).map(([host, list]) => [host, list.toSorted()]);
  return { ...Object.fromEntries(entries), hiddenOn: Object.fromEntries(hiddenOn) };
}

const site = (to: "off" | "always" | "unlisted"): SingleChange => ({ type: "sites", hosts: ["a.org"], to });
const dwell = (ms: number): SingleChange => ({ type: "set", values: { dwell: ms } });

describe("undoing a change", () => {
  test.for<[string, Partial<Settings>, SettingsChange, SettingsChange]>([
    ["a value", { dwell: 300, theme: "dark" }, dwell(200), dwell(300)],
    [
      "a site",
      { sitesOff: ["b.org"], sitesAlways: ["a.org", "c.org"] },
      site("off"),
      { type: "several", changes: [site("unlisted"), site("always")] },
    ],
    ["a new site", { sitesOff: ["b.org"] }, site("off"), { type: "several", changes: [site("unlisted")] }],
    [
      "an entity hidden",
      { hidden: ["b"] },
      { type: "hide", entity: "a", hidden: true },
      { type: "hide", entity: "a", hidden: false },
    ],
    [
      "sets",
      { setsOff: ["b", "c"] },
      { type: "sets", ids: ["a", "b"], on: false },
      {
        type: "several",
        changes: [
          { type: "sets", ids: ["b"], on: false },
          { type: "sets", ids: ["a"], on: true },
        ],
      },
    ],
    [
      "one set",
      {},
      { type: "sets", ids: ["a"], on: false },
      { type: "several", changes: [{ type: "sets", ids: ["a"], on: true }] },
    ],
    [
      "several, the last one first",
      {},
      { type: "several", changes: [dwell(200), site("off"), dwell(250)] },
      { type: "several", changes: [dwell(200), site("unlisted"), dwell(400)] },
    ],
    ["all of them", { dwell: 300 }, { type: "replace", changed: {} }, { type: "replace", changed: { dwell: 300 } }],
  ])("names what it was about and nothing else: %s", ([, before, change, undo]) => {
    expect(undoOf(change, { ...defaults(), ...before })).toEqual(undo);
  });

  test("gives the settings that were before it, whatever it was", () => {
    const several = fc.array(anyChange, { maxLength: 3 }).map((changes) => ({ type: "several", changes }) as const);
    fc.assert(
      fc.property(anySettings, fc.oneof(anyChange, several), (before, change: SettingsChange) => {
        const undo = undoOf(change, before);
        expect(changeSchema.safeParse(undo).error).toBeUndefined();
        expect(inOrder(applyChange(applyChange(before, change), undo))).toEqual(inOrder(before));
      }),
      { numRuns: 10 * fc.runs },
    );
  });

  test("leaves what another page has changed meanwhile", () => {
    fc.assert(
      fc.property(anySettings, anyHost, fc.constantFrom("off", "always", "unlisted"), (before, host, to) => {
        const change: SettingsChange = { type: "sites", hosts: [host], to };
        const other: SettingsChange = { type: "sites", hosts: ["elsewhere.example"], to: "off" };
        const after = applyChange(applyChange(applyChange(before, change), other), undoOf(change, before));
        expect(inOrder(after)).toEqual(inOrder(applyChange(before, other)));
      }),
    );
  });

  test("of an entry that is taken away brings the one back, and taking it away costs no entry above it", () => {
    const before = { ...defaults(), sitesOff: ["a.org"], sitesAlways: ["live.a.org"] };
    const change: SettingsChange = { type: "sites", hosts: ["live.a.org"], to: "unlisted" };
    const after = applyChange(before, change);
    expect(toStored(after).changed).toEqual({ sitesOff: ["a.org"] });
    expect(applyChange(after, undoOf(change, before))).toEqual(before);
  });
});
