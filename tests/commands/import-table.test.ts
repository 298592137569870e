import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { planted } from "../unit/house/planted.ts";

describe("the linter", () => {
  let house: string;
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "sidelight-house-"));
    cpSync(".oxlintrc.json", join(house, ".oxlintrc.json"));
    symlinkSync(join(process.cwd(), "node_modules"), join(house, "node_modules"));
    // Types are no part of what is proved here, and these files have none.
    writeFileSync(join(house, "tsconfig.json"), "{}");
  });
  afterAll(() => rmSync(house, { recursive: true }));

  /** The rules that refuse each of these files. */
  function lint(files: Record<string, string>): Map<string, Set<string>> {
    for (const folder of ["src", "entrypoints"]) {
      rmSync(join(house, folder), { recursive: true, force: true });
      mkdirSync(join(house, folder));
    }
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), `${text}\n`);
    }
    const oxlint = join(house, "node_modules", "oxlint", "bin", "oxlint");
    const command = [oxlint, "--format", "json", "src", "entrypoints"];
    const { stdout } = spawnSync(process.execPath, command, { cwd: house, encoding: "utf8", maxBuffer: 2 ** 26 });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    const refusals = new Map(Object.keys(files).map((file) => [file, new Set<string>()]));
    for (const { filename, code } of diagnostics) refusals.get(filename)?.add(/\((.*)\)/.exec(code)?.[1] ?? code);
    return refusals;
  }

  describe("holds the import table", () => {
    let refusals: Map<string, Set<string>>;
    beforeAll(() => {
      refusals = lint(Object.fromEntries(planted.map(({ file, text }) => [file, text])));
    });

    test.for(planted)("$file with $text", ({ file, rule }) => {
      const rules = [...refusals.get(file)!].filter((one) => /restricted|require|type/.test(one));
      expect(rules).toEqual(rule === undefined ? [] : expect.arrayContaining([rule]));
    });
  });

  test.for(["import", "import type"])("refuses a circle of `%s`", (word) => {
    const refusals = lint({
      "src/page/a.ts": `${word} { B } from "./b.ts"; export class A { b?: B }`,
      "src/page/b.ts": `${word} { A } from "./a.ts"; export class B { a?: A }`,
    });
    expect([...refusals.get("src/page/a.ts")!]).toContain("no-cycle");
  });
});
