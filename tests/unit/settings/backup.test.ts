import * as fc from "../../seeded-fast-check.ts";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { readBackup, writeBackup, defaults } from "../../../src/settings/stored.ts";
import { settingsSchema } from "../../../src/settings/schema.ts";
import { anySettings } from "./any-settings.ts";

const settings = { ...defaults(), theme: "dark" as const, sitesOff: ["example.org"], hiddenOn: { "a.org": ["deca"] } };

const readText = (text: string) => readBackup(text, z.array(z.string()));

const anyNames = (length: number) => Array.from({ length }, (_, at) => `name-${at}`);
const withHidden = (hiddenOn: Record<string, string[]>) =>
  JSON.stringify({ kind: "sidelight-settings", format: 2, changed: { hiddenOn } });

describe("a backup", () => {
  test("gives back what was put into it", () => {
    expect(readText(writeBackup(settings))).toEqual({ ok: true, settings, notebook: [] });
  });

  test("without notes has no place for them", () => {
    expect(Object.keys(JSON.parse(writeBackup(settings)) as object)).toEqual(["kind", "format", "changed"]);
  });

  test("gives back notes and list, and nothing of it where they are no such", () => {
    expect(readText(writeBackup(settings, undefined, ["a", "b"] as never))).toEqual({
      ok: true,
      settings,
      notebook: ["a", "b"],
    });
    expect(readText(writeBackup(settings, undefined, [{ note: 1 }]))).toEqual({
      ok: false,
      why: "faulty",
      faulty: ["notebook"],
    });
  });

  test("is read where an editor has put a byte order mark before it", () => {
    expect(readText(`\u{FEFF}${writeBackup(settings)}`)).toEqual({ ok: true, settings, notebook: [] });
  });

  test("of the first format is read", () => {
    const text = JSON.stringify({ kind: "sidelight-settings", format: 2, changed: { density: "every" } });
    expect(readText(text)).toEqual({ ok: true, settings: { ...defaults(), density: "every" }, notebook: [] });
  });

  test("of the second format is read, with the older name of the marks' style", () => {
    const text = JSON.stringify({ kind: "sidelight-settings", format: 2, changed: { look: "tint" } });
    expect(readText(text)).toEqual({ ok: true, settings: { ...defaults(), markStyle: "tint" }, notebook: [] });
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
    [
      "a setting that there is not",
      '{"kind":"sidelight-settings","format":2,"changed":{"theme":"dark","colour":"red","__proto__":{"theme":"dark"}}}',
      { why: "faulty", faulty: ["colour", "__proto__"] },
    ],
    [
      "hiding a name on more sites than there can be",
      withHidden(Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`${at}.example`, ["deca"]]))),
      { why: "faulty", faulty: ["hiddenOn"] },
    ],
    [
      "hiding more names on few sites than there can be",
      withHidden({ "a.example": anyNames(6000), "b.example": anyNames(6000) }),
      { why: "faulty", faulty: ["hiddenOn"] },
    ],
    [
      "listing more sites than there can be",
      JSON.stringify({ kind: "sidelight-settings", format: 2, changed: { sitesOff: anyNames(200_000), dwell: 7 } }),
      { why: "faulty", faulty: ["sitesOff", "dwell"] },
    ],
    [
      "hiding a name on a site that no object can hold",
      '{"kind":"sidelight-settings","format":2,"changed":{"hiddenOn":{"__proto__":["deca"]}}}',
      { why: "faulty", faulty: ["hiddenOn"] },
    ],
    ["as deep as a well", `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`, { why: "no-backup" }],
    ["cut off", '{"kind":"sidelight-settings","format":2,"changed":{"theme":"da', { why: "no-json" }],
    ["a format that is no number", '{"kind":"sidelight-settings","format":"2","changed":{}}', { why: "no-backup" }],
    ["the settings alone", '{"theme":"dark"}', { why: "no-backup" }],
  ] as const)("is refused when it is %s", ([, text, why]) => {
    expect(readText(text)).toEqual({ ok: false, ...why });
  });

  test("gives back whatever the settings are", () => {
    fc.assert(
      fc.property(anySettings, (any) => {
        expect(readText(writeBackup(any))).toEqual({ ok: true, settings: any, notebook: [] });
      }),
    );
  });

  test("that is hostile gives settings that are whole, or a reason, and never an error", () => {
    const { sitesOff, sitesAlways } = defaults();
    const field = fc.oneof(
      fc.constantFrom(...Object.keys(settingsSchema.shape), "__proto__", "constructor"),
      fc.string(),
    );
    const changed = fc.oneof(fc.jsonValue(), fc.array(fc.tuple(field, fc.jsonValue())).map(asObject));
    const format = fc.oneof(fc.constant(2), fc.jsonValue());
    fc.assert(
      fc.property(changed, format, fc.constantFrom("", "\u{FEFF}", " "), (values, number, before) => {
        const text = `${before}${JSON.stringify({ kind: "sidelight-settings", format: number, changed: values })}`;
        const read = readText(text);
        if (read.ok) expect(settingsSchema.strict().safeParse(read.settings).error).toBeUndefined();
        else expect(read.why).toMatch(/^(no-backup|later|faulty)$/);
      }),
      { numRuns: 5 * fc.runs },
    );
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readText(text).ok));
    // Nothing has got into what all objects have, nor into what the next one begins with.
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(defaults()).toMatchObject({ sitesOff, sitesAlways });
  });
});

/** Also with `__proto__` for a name of its own, as `JSON.parse` gives it. */
const asObject = (entries: [string, unknown][]): unknown =>
  JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`);
