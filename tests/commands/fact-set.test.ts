import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { bundledSet } from "../unit/facts/bundled-set.ts";
import { smallSet } from "../unit/facts/small-set.ts";
import { factSetIn } from "./fact-set-in.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fact-set-"));
  writeFileSync(join(folder, "good.json"), `\uFEFF${JSON.stringify(smallSet())}`);
  writeFileSync(join(folder, "faulty.json"), JSON.stringify({ ...smallSet(), facts: [], colour: "red" }));
  writeFileSync(join(folder, "torn.json"), '{ "format": 1,');
});
afterAll(() => rmSync(folder, { recursive: true }));

const factSet = (...parameters: string[]) => factSetIn(folder, ...parameters);

test("check counts what the bundled set holds", () => {
  const { status, stdout, stderr } = factSet("check");
  expect([status, stderr]).toEqual([0, ""]);
  for (const line of ["nso-leak-2021.json: valid", "entities: 36", "with a fact: 18 of 18", "figures: 7"]) {
    expect(stdout).toContain(line);
  }
  for (const { id } of bundledSet.entities) expect(stdout).toMatch(new RegExp(`^${id} +\\d`, "m"));
});

test("each bad file gets its lines, and the good ones are checked all the same", () => {
  const { status, stdout, stderr } = factSet("check", "torn.json", "gone.json", ".", "faulty.json", "good.json");
  expect(status).toBe(1);
  expect(stdout).toMatch(/^good\.json: valid$/m);
  expect(stderr.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^torn\.json: is not JSON: /),
    "gone.json: there is no such file.",
    ".: is a folder, not a file.",
    "faulty.json: facts: is empty. State at least one fact.",
    expect.stringMatching(/^faulty\.json: colour: is an unknown key\. /),
  ]);
});

test("show prints each fact once in full, with its source", () => {
  const { status, stdout } = factSet("show");
  expect(status).toBe(0);
  for (const { id } of bundledSet.facts) expect(stdout.split(`\n### \`${id}\`\n`)).toHaveLength(2);
  expect(stdout).toContain("media-line, paragraph 2: “Out of 67 phones … examinations were inconclusive”");
});

test.each([
  ["show a faulty set", ["show", "faulty.json"], /facts: is empty/],
  ["show a file that is not there", ["show", "gone.json"], /no such file/],
  ["an unknown word", ["prove"], /npm run fact-set -- check/],
  ["no word", [], /npm run fact-set -- show/],
])("%s: one clear answer and status 1", (_name, parameters, said) => {
  const { status, stdout, stderr } = factSet(...parameters);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/^\s+at /m);
});
