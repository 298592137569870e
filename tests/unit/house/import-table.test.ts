import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** A file that is planted, what stands in it, and the rule that refuses it; none where it is allowed. */
const planted: [string, string, string | undefined][] = [
  ["src/facts/a.ts", 'import { z } from "zod"; export const a = z;', undefined],
  ["src/facts/a.ts", 'import { h } from "preact"; export const a = h;', "no-restricted-imports"],
  ["src/facts/cite/a.ts", 'import { b } from "../../mentions/b.ts"; export const a = b;', "no-restricted-imports"],
  ["src/facts/a.ts", "export const a = document;", "no-restricted-globals"],
  ["src/mentions/a.ts", 'import type { B } from "../facts/b.ts"; export type A = B;', undefined],
  ["src/mentions/a.ts", 'import { b } from "../facts/b.ts"; export const a = b;', "no-restricted-imports"],
  ["src/mentions/figures/a.ts", 'import { b } from "../../page/b.ts"; export const a = b;', "no-restricted-imports"],
  ["src/mentions/a.ts", 'import { z } from "zod"; export const a = z;', "no-restricted-imports"],
  ["src/mentions/a.ts", "export const a = chrome;", "no-restricted-globals"],
  ["src/settings/a.ts", 'import { b } from "../platform/b.ts"; export const a = b;', "no-restricted-imports"],
  [
    "src/page/card/a.ts",
    'import { computePosition } from "@floating-ui/core"; export const a = computePosition;',
    undefined,
  ],
  ["src/page/a.ts", 'import { b } from "../platform/b.ts"; export const a = b;', "no-restricted-imports"],
  ["src/page/a.ts", 'import { b } from "../settings/b.ts"; export const a = b;', "no-restricted-imports"],
  ["src/page/a.ts", "export const a = chrome;", "no-restricted-globals"],
  ["src/page/a.ts", 'export const a = fetch("https://example.org");', "no-restricted-globals"],
  ["src/page/a.ts", 'export const a = (b: Element) => (b.innerHTML = "");', "no-restricted-properties"],
  ["src/ui/card/a.ts", 'import { b } from "../../platform/b.ts"; export const a = b;', "no-restricted-imports"],
  ["src/ui/a.ts", 'import { i18n } from "#i18n"; export const a = i18n;', undefined],
  ["src/ui/a.ts", "export const a = browser;", "no-restricted-globals"],
  ["src/platform/background/a.ts", 'import b from "webextension-polyfill"; export const a = b;', undefined],
  [
    "src/platform/background/a.ts",
    'import { b } from "../../mentions/b.ts"; export const a = b;',
    "no-restricted-imports",
  ],
  ["src/platform/background/a.ts", 'import { b } from "../../ui/b.ts"; export const a = b;', "no-restricted-imports"],
  ["src/platform/page/a.ts", 'import b from "webextension-polyfill"; export const a = b;', "no-restricted-imports"],
  ["src/platform/page/a.ts", 'import { z } from "zod"; export const a = z;', "no-restricted-imports"],
  ["entrypoints/a.ts", 'import { b } from "./gate.ts"; export const a = b;', "no-restricted-imports"],
];

describe("the linter", () => {
  let house: string;
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "sidelight-house-"));
    cpSync(".oxlintrc.json", join(house, ".oxlintrc.json"));
    symlinkSync(join(process.cwd(), "node_modules"), join(house, "node_modules"));
  });
  afterAll(() => rmSync(house, { recursive: true }));

  /** The rules that refuse these files. */
  function lint(files: Record<string, string>): string[] {
    rmSync(join(house, "src"), { recursive: true, force: true });
    rmSync(join(house, "entrypoints"), { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), `${text}\n`);
    }
    const oxlint = join(house, "node_modules", "oxlint", "bin", "oxlint");
    // Types are no part of what is proved here, and these files have none.
    writeFileSync(join(house, "tsconfig.json"), "{}");
    const command = [oxlint, "--format", "json", "src", "entrypoints"].filter(
      (word) => !["src", "entrypoints"].includes(word) || Object.keys(files).some((file) => file.startsWith(word)),
    );
    let printed: string;
    try {
      printed = execFileSync(process.execPath, command, { cwd: house, encoding: "utf8" });
    } catch (error) {
      printed = String((error as { stdout?: unknown }).stdout);
    }
    const { diagnostics } = JSON.parse(printed) as { diagnostics: { code: string }[] };
    return diagnostics.map(({ code }) => code);
  }

  test.for(planted)("holds the import table: %s with %s", ([file, text, rule]) => {
    const refusals = lint({ [file]: text }).filter((code) => /restricted/.test(code));
    expect(refusals.map((code) => /\((.*)\)/.exec(code)?.[1])).toEqual(rule === undefined ? [] : [rule]);
  });

  test("refuses a circle of imports", () => {
    const refusals = lint({
      "src/page/a.ts": 'import { b } from "./b.ts"; export const a = () => b;',
      "src/page/b.ts": 'import { a } from "./a.ts"; export const b = () => a;',
    });
    expect(refusals.filter((code) => code.includes("no-cycle"))).not.toEqual([]);
  });
});
