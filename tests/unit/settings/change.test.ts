import { describe, expect, test } from "vitest";

import { applyChange, changeSchema, revealsHistory, type SettingsChange } from "../../../src/settings/change.ts";
import { pageSettings, siteState } from "../../../src/settings/sites.ts";
import type { Settings } from "../../../src/settings/schema.ts";
import { defaults, toStored } from "../../../src/settings/stored.ts";

/** What was changed before, the change, and what is changed after it. */
const changes: [string, Partial<Settings>, SettingsChange, Partial<Settings>][] = [
  ["a value", {}, { type: "set", values: { density: "page", dwell: 200 } }, { density: "page", dwell: 200 }],
  ["a value back to its default", { dwell: 200 }, { type: "set", values: { dwell: 400 } }, {}],
  ["a site off", {}, { type: "sites", hosts: ["example.org"], to: "off" }, { sitesOff: ["example.org"] }],
  ["a site off by its www name", {}, { type: "sites", hosts: ["www.a.org"], to: "off" }, { sitesOff: ["a.org"] }],
  [
    "a site from off to always",
    { sitesOff: ["a.org", "b.org"] },
    { type: "sites", hosts: ["a.org"], to: "always" },
    { sitesOff: ["b.org"], sitesAlways: ["a.org"] },
  ],
  [
    "a site on that is covered",
    { sitesOff: ["a.org", "b.org"] },
    { type: "sites", hosts: ["live.a.org"], to: "on" },
    { sitesOff: ["b.org"] },
  ],
  [
    "many sites",
    {},
    { type: "sites", hosts: ["a.org", "b.org", "a.org"], to: "off" },
    { sitesOff: ["a.org", "b.org"] },
  ],
  ["an entity hidden", { hidden: ["a"] }, { type: "hide", entity: "b", hidden: true }, { hidden: ["a", "b"] }],
  ["an entity shown", { hidden: ["a", "b"] }, { type: "hide", entity: "a", hidden: false }, { hidden: ["b"] }],
  [
    "an entity hidden on a site",
    { hiddenOn: { "a.org": ["a"] } },
    { type: "hide", entity: "b", host: "www.a.org", hidden: true },
    { hiddenOn: { "a.org": ["a", "b"] } },
  ],
  [
    "the last entity shown on a site",
    { hiddenOn: { "a.org": ["a"] } },
    { type: "hide", entity: "a", host: "a.org", hidden: false },
    {},
  ],
  ["a fact set off", {}, { type: "sets", ids: ["one"], on: false }, { setsOff: ["one"] }],
  ["a fact set on", { setsOff: ["one", "two"] }, { type: "sets", ids: ["one"], on: true }, { setsOff: ["two"] }],
  ["all of them", { dwell: 200 }, { type: "replace", changed: { theme: "dark" } }, { theme: "dark" }],
];

describe("a change of the settings", () => {
  test.for(changes)("makes %s", ([, before, change, after]) => {
    expect(changeSchema.safeParse(change).error).toBeUndefined();
    expect(toStored(applyChange({ ...defaults(), ...before }, change)).changed).toEqual(after);
  });

  test.for([
    ["an unknown type", { type: "forget" }],
    ["an unknown setting", { type: "set", values: { colour: "red" } }],
    ["a value out of range", { type: "set", values: { dwell: 10 } }],
    ["a whole list", { type: "set", values: { sitesOff: [] } }],
    ["a host that is none", { type: "sites", hosts: [""], to: "off" }],
    ["a state that is none", { type: "sites", hosts: ["a.org"], to: "maybe" }],
    ["a field too many", { type: "hide", entity: "a", hidden: true, why: "" }],
    ["settings that are none", { type: "replace", changed: { dwell: "soon" } }],
  ] as const)("is refused with %s", ([, change]) => {
    expect(changeSchema.safeParse(change).success).toBe(false);
  });

  test("fills in nothing that was not named", () => {
    expect(changeSchema.parse({ type: "set", values: { dwell: 200 } })).toEqual({
      type: "set",
      values: { dwell: 200 },
    });
    expect(changeSchema.parse({ type: "replace", changed: {} })).toEqual({ type: "replace", changed: {} });
  });
});

describe("what a private window leaves no trace of", () => {
  const theme: SettingsChange = { type: "set", values: { theme: "dark" } };
  const site: SettingsChange = { type: "sites", hosts: ["a.org"], to: "off" };
  test.for<[SettingsChange, boolean]>([
    [site, true],
    [{ type: "hide", entity: "deca", host: "a.org", hidden: true }, true],
    [{ type: "hide", entity: "deca", hidden: true }, true],
    [{ type: "several", changes: [theme, site] }, true],
    [{ type: "several", changes: [theme] }, false],
    [theme, false],
    [{ type: "sets", ids: ["own"], on: false }, false],
    [{ type: "replace", changed: {} }, false],
  ])("is told by the change: %j", ([change, reveals]) => {
    expect(revealsHistory(change)).toBe(reveals);
  });
});

describe("a site", () => {
  const sites = { sitesOff: ["example.org", "localhost", "127.0.0.1", "rack7"], sitesAlways: ["live.example.org"] };

  test.for([
    ["example.org", "off"],
    ["www.example.org", "off"],
    ["a.b.example.org", "off"],
    ["live.example.org", "always"],
    ["www.live.example.org", "always"],
    ["notexample.org", "on"],
    ["org", "on"],
    ["localhost", "off"],
    ["127.0.0.1", "off"],
    ["24.example.org", "off"],
    ["node.rack7", "off"],
    ["1.127.0.0.1", "on"],
    ["", "on"],
  ] as const)("is found by the nearest entry: %s", ([host, state]) => {
    expect(siteState(sites, host)).toBe(state);
  });
});

describe("what a page is told", () => {
  test("is nothing of other sites", () => {
    const settings = {
      ...defaults(),
      sitesOff: ["secret.example"],
      hidden: ["a", "b"],
      hiddenOn: { "a.org": ["b", "c"], "secret.example": ["d"] },
    };
    const told = pageSettings(settings, "www.a.org");
    expect(told.hidden).toEqual(["a", "b", "c"]);
    expect(JSON.stringify(told)).not.toContain("secret");
  });
});
