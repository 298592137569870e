import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";

import { readCommandLine } from "../../scripts/pages/scan-command-line.ts";
import type { ScanRow } from "../../scripts/pages/scan-row.ts";
import { servePages } from "../../scripts/pages/serve.ts";
import { runScript, type ScriptResult } from "./run-script.ts";
import { airline, demo, noCoverage } from "../e2e/pages/test-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "scan-"));
const save = (name: string, body: string | Buffer): void => writeFileSync(join(folder, name), body);
const news = '<!doctype html><script type="application/ld+json">{"@type": "NewsArticle"}</script>';
const story = "<p>NSO Group sells the spyware Pegasus.</p>";
const fewer = "<p>Fewer than 180 journalists were identified on the list.</p>";
const away = '<meta http-equiv="refresh" content="0;url=https://example.org/">';

const rowsOf = ({ stdout }: ScriptResult): ScanRow[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line): ScanRow => JSON.parse(line));

describe("npm run scan -- --json", () => {
  let result: ScriptResult;
  let rows: ScanRow[];
  beforeAll(async () => {
    mkdirSync(join(folder, "saved"));
    save("saved/b.html", airline.body);
    save("saved/a.html.gz", gzipSync(demo.body));
    save("saved/readme.txt", "not a page");
    save("workshop.html", noCoverage.body);
    save("away.html", `${news}${away}${story}`);
    // Its script would take the words away, its picture would be fetched.
    save(
      "scripted.html",
      `${news}<img src="https://example.org/a.png">${story}${fewer}<script>document.body.remove()</script>`,
    );
    result = await runScript(
      "scan",
      ["--json", "workshop.html", "saved/", "nowhere.html", "away.html", "scripted.html"],
      folder,
    );
    rows = rowsOf(result);
  });

  test("prints one line for each page, in the order given", () => {
    const pages = ["workshop.html", "saved/a.html.gz", "saved/b.html", "nowhere.html", "away.html", "scripted.html"];
    expect(rows.map(({ page }) => page)).toEqual(pages);
  });

  test("passes over what is no coverage", () => {
    expect(rows[0]).toEqual({
      page: "workshop.html",
      coverage: false,
      why: [],
      mentions: [],
      withheld: [],
      figures: [],
    });
  });

  test("prints what was found, with the words around it and the reasons", () => {
    const row = rows[1];
    if (row === undefined || "error" in row) throw new Error("The demo page could not be read.");
    expect(row.coverage).toBe(true);
    expect(row.why).toContain("JSON-LD NewsArticle");
    const deca = row.mentions.find(({ text, marked }) => text === "DECA" && marked);
    expect(Object.keys(deca ?? {})).toEqual(["entity", "text", "before", "after", "marked", "visible", "reasons"]);
    expect(deca).toMatchObject({
      marked: true,
      visible: true,
      after: expect.stringMatching(/^ does what the statute tells it to do/),
    });
    expect(row.figures.map(({ text }) => text)).toEqual(expect.arrayContaining(["37"]));
  });

  test("prints what was withheld", () => {
    expect(rows[2]).toMatchObject({ coverage: true, mentions: [] });
    expect(rows[2]).toHaveProperty("withheld.0.text", "Pegasus");
  });

  test("says why a page could not be read, goes on, and ends with status 1", () => {
    expect(rows[3]).toEqual({ page: "nowhere.html", error: "There is no such file." });
    expect(rows[4]).toEqual({ page: "away.html", error: expect.stringContaining("https://example.org/") });
    expect(result.status).toBe(1);
  });

  test("says what page and source make of a number", () => {
    expect(rows[5]).toHaveProperty("figures", [
      {
        fact: "journalists-identified",
        figure: 0,
        text: "180",
        outcome: "other-comparison",
        amount: "Fewer than 180",
        comparison: "at most",
        source: { value: 180, comparison: "more than" },
        role: "journalists were identified on the list",
        visible: true,
        before: "Fewer than ",
        after: " journalists were identified on the ",
      },
    ]);
  });

  test("reads a page as it was saved: no script runs", () => {
    expect(rows[5]).toMatchObject({ coverage: true, mentions: [{ entity: "nso-group" }, { entity: "pegasus" }] });
  });
});

test("--everywhere reads what the gate passes over, and ends with status 0", async () => {
  const result = await runScript("scan", ["--json", "--everywhere", "workshop.html"], folder);
  expect(rowsOf(result)).toMatchObject([
    { coverage: false, mentions: [{ entity: "pegasus" }, { entity: "nso-group" }, { entity: "amnesty" }] },
  ]);
  expect(result.status).toBe(0);
});

test("an address is read as well, and without --json a table is printed", async () => {
  await using server = await servePages();
  const result = await runScript("scan", [server.add(demo), `${server.origin}/nowhere`], folder);
  expect(result.stdout).toMatch(/news coverage \(.*JSON-LD NewsArticle/);
  expect(result.stdout).toContain("[DECA]");
  expect(result.stdout).toContain("status 404");
  expect(result.status).toBe(1);
});

test("without a page it is answered with how it is used, and so is what there is not", async () => {
  expect(await runScript("scan", [], folder)).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining("Usage: npm run --silent scan"),
  });
  expect(() => readCommandLine(["--nonsense", "workshop.html"])).toThrow("Usage: npm run --silent scan");
});
