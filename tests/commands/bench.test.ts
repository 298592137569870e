import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import { bench } from "../bench/bench.ts";
import { corpusPages } from "../bench/pages/corpus-pages.ts";
import type { BenchRun, Measured, SectionName } from "../bench/run.ts";
import { browsers } from "../e2e/browser/browser-fixture.ts";
import { runScript } from "./run-script.ts";
import { shortNews } from "../e2e/pages/test-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
writeFileSync(join(folder, "news.html"), shortNews.body);
afterAll(() => rmSync(folder, { recursive: true }));

/** One page, each thing once: that all is measured, not how quick it is. */
const TINY = ["--pages", "1", "--mark-js", "1", "--repeat", "1", "--out", "out", "news.html"];

/** What a section must have brought; it throws where that is not so. */
const brought: Partial<Record<SectionName, (measured: Measured) => void>> = {
  card({ card }) {
    expect(card).toHaveLength(1);
    expect(card![0]).toMatchObject({ ms: expect.any(Number), moved: 0 });
  },
  gate({ gate }) {
    const { empty, gate: own, reader, coverage } = gate![0]!;
    expect(coverage).toBe(true);
    for (const { evaluation, all } of [empty, own, reader]) {
      expect(evaluation).toBeGreaterThanOrEqual(0);
      expect(all).toBeGreaterThanOrEqual(evaluation);
    }
    expect(reader.all).toBeGreaterThan(0);
  },
  scan({ scan }) {
    const [page] = scan!;
    expect(Object.keys(page!.cost)).toHaveLength(8);
    expect(Object.values(page!.cost).filter(({ scan: ms }) => !(ms > 0))).toEqual([]);
    expect(page).toMatchObject({ holds: { sixty: "yes", bundled: "yes" }, decided: true });
    expect(page!.entities).toBeGreaterThan(0);
  },
};

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  test.skipIf(missing)("a tiny bench measures each section", { timeout: 180_000 }, async () => {
    const chosen = [...Object.keys(brought), "sizes"].flatMap((name) => ["--section", name]);
    const args = [...(kind === "firefox" ? ["--firefox"] : []), ...chosen, ...TINY];
    const { status, stdout, stderr } = await runScript("bench", args, folder);
    expect([status, /FAILED.*/.exec(stderr)?.[0]]).toEqual([0, undefined]);
    const { measured, failures }: BenchRun = JSON.parse(readFileSync(join(folder, "out", `${kind}.json`), "utf8"));
    expect(failures).toEqual([]);
    for (const check of Object.values(brought)) check(measured);
    expect(stdout).toMatch(/\| gate\.js \| \d+ bytes \| \d+ bytes \| (met|\*\*missed\*\*) \|/);
    expect(readFileSync(join(folder, "out", `${kind}.md`), "utf8").trim()).toBe(stdout.trim());
  });
});

test("a section that fails is named, what was measured is kept, and the next one begins", async () => {
  const pages = corpusPages(folder, 1);
  const saved: BenchRun[] = [];
  const told: string[] = [];
  const { measured, failures } = await bench({
    kind: "chromium",
    found: { path: join(folder, "no-browser"), name: "Nothing", version: "0" },
    sections: ["gate", "sizes"],
    pages,
    from: "a folder",
    markJs: 0,
    repeat: 1,
    tell: (what) => told.push(what),
    save: (run) => saved.push(structuredClone(run)),
  });
  expect(failures.map(({ section, part }) => [section, part])).toEqual([
    ["gate", pages[0]!.name],
    ["gate", undefined],
  ]);
  expect(measured.sizes?.["gate.js"]).toBeGreaterThan(0);
  expect(saved.at(-1)).toMatchObject({ measured, failures });
  expect(told.join("\n")).toContain("SECTION gate FAILED");
});

test.for([
  { args: ["--help"], status: 0, says: /--section NAME/ },
  { args: ["--section", "speed"], status: 1, says: /There is no section "speed"/ },
  { args: ["nowhere"], status: 1, says: /There is no saved page .*nowhere/ },
])("npm run bench $args says what there is", async ({ args, status, says }) => {
  const said = await runScript("bench", args, folder);
  expect(said.status).toBe(status);
  expect(said.stdout + said.stderr).toMatch(says);
  expect(said.stderr).not.toContain("    at ");
});
