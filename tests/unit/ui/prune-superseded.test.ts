import { expect, test } from "vitest";

import type { SettingsChange } from "../../../src/settings/change.ts";
import { pruneSuperseded } from "../../../src/ui/superseded.ts";

const style: SettingsChange = { type: "set", values: { markStyle: "tint", dwell: 300 } };
const sites: SettingsChange = { type: "sites", hosts: ["a.example", "b.example"], to: "off" };
const hide: SettingsChange = { type: "hide", entity: "deca", hidden: true };

test.for<[string, SettingsChange, SettingsChange, SettingsChange | undefined]>([
  ["another value", style, { type: "set", values: { theme: "dark" } }, style],
  ["one of its values", style, { type: "set", values: { markStyle: "line" } }, { type: "set", values: { dwell: 300 } }],
  ["all of its values", style, { type: "set", values: { markStyle: "line", dwell: 500 } }, undefined],
  [
    "one of its sites, whatever is to happen there",
    sites,
    { type: "sites", hosts: ["b.example"], to: "always" },
    { type: "sites", hosts: ["a.example"], to: "off" },
  ],
  ["all of its sites", sites, { type: "sites", hosts: ["b.example", "a.example"], to: "on" }, undefined],
  ["the same entity", hide, { ...hide, hidden: false }, undefined],
  ["the same entity elsewhere", hide, { ...hide, host: "a.example" }, hide],
  ["its set", { type: "sets", ids: ["one"], on: false }, { type: "sets", ids: ["one"], on: true }, undefined],
  ["everything", sites, { type: "replace", changed: {} }, undefined],
  ["one of several", { type: "several", changes: [style, hide] }, { ...hide }, { type: "several", changes: [style] }],
  ["by several", style, { type: "several", changes: [style, hide] }, undefined],
])("a change is left without what a newer one decides: %s", ([, older, newer, left]) => {
  expect(pruneSuperseded(older, newer)).toEqual(left);
});
