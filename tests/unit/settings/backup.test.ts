import { describe, expect, test } from "vitest";

import { readBackup, writeBackup } from "../../../src/settings/backup.ts";
import { defaults } from "../../../src/settings/stored.ts";

const settings = { ...defaults(), theme: "dark" as const, sitesOff: ["example.org"], hiddenOn: { "a.org": ["deca"] } };

describe("a backup", () => {
  test("gives back what was put into it", () => {
    expect(readBackup(writeBackup(settings))).toEqual({ ok: true, settings });
  });

  test("is read where an editor has put a byte order mark before it", () => {
    expect(readBackup(`\u{FEFF}${writeBackup(settings)}`)).toEqual({ ok: true, settings });
  });

  test("of the first format is read", () => {
    const text = JSON.stringify({ kind: "sidelight-settings", format: 2, changed: { density: "every" } });
    expect(readBackup(text)).toEqual({ ok: true, settings: { ...defaults(), density: "every" } });
  });

  test.for([
    ["nothing", "", { why: "no-json" }],
    ["a page", "<!doctype html>", { why: "no-json" }],
    ["null", "null", { why: "no-backup" }],
    ["another JSON", '{"kind":"bookmarks","format":2,"changed":{}}', { why: "no-backup" }],
    ["no format", '{"kind":"sidelight-settings","changed":{}}', { why: "no-backup" }],
    ["no changes", '{"kind":"sidelight-settings","format":2}', { why: "no-backup" }],
    ["a later format", '{"kind":"sidelight-settings","format":99,"changed":{}}', { why: "later" }],
    [
      "faulty settings",
      '{"kind":"sidelight-settings","format":2,"changed":{"dwell":7,"density":"all","theme":"dark"}}',
      { why: "faulty", faulty: ["density", "dwell"] },
    ],
  ] as const)("is refused when it is %s", ([, text, why]) => {
    expect(readBackup(text)).toEqual({ ok: false, ...why });
  });
});
