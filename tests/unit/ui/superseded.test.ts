import { expect, test } from "vitest";

import type { SettingsChange } from "../../../src/settings/change.ts";
import { latestOnly, pruneSuperseded } from "../../../src/ui/superseded.ts";

/** Answers when it is told to, and notes what is used and which calls have ended. */
function stage() {
  const answer: ((said: string) => void)[] = [];
  const used: string[] = [];
  const ended: number[] = [];
  const ask = latestOnly(
    () => new Promise<string>((resolve) => answer.push(resolve)),
    (said) => used.push(said),
  );
  const call = async (name: number) => {
    await ask();
    ended.push(name);
  };
  return { answer, used, ended, call };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("an older question ends with the newest, and only that one's answer is used", async () => {
  const { answer, used, ended, call } = stage();
  void call(1);
  void call(2);
  answer[0]!("old");
  await settle();
  expect({ used, ended }).toEqual({ used: [], ended: [] });
  answer[1]!("new");
  await settle();
  expect(used).toEqual(["new"]);
  expect(new Set(ended)).toEqual(new Set([1, 2]));
});

test("an answer that comes late is not used", async () => {
  const { answer, used, ended, call } = stage();
  void call(1);
  void call(2);
  answer[1]!("new");
  await settle();
  answer[0]!("old");
  await settle();
  expect(used).toEqual(["new"]);
  expect(ended).toEqual([2, 1]);
});

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
