import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:http";
import { expect, test } from "vitest";

import bundled from "../../assets/fact-sets/nso-leak-2021.json" with { type: "json" };
import type { Report } from "../../src/desk/report/report-shape.ts";
import { readScanSets } from "../../scripts/fact-set/read-scan-sets.ts";
import { readCommandLine } from "../../scripts/pages/scan-command-line.ts";
import { servePages } from "../../scripts/pages/serve.ts";
import { Refusal } from "../../scripts/run-command.ts";
import { file as wellsFile, mistaken, news as wellsNews } from "../e2e/pages/wells.ts";
import { demo } from "../e2e/pages/test-pages.ts";
import { runScript } from "./run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "scan-report-"));
const news = '<!doctype html><script type="application/ld+json">{"@type": "NewsArticle"}</script>';
const story = "<p>NSO Group sells the spyware Pegasus.</p>";
writeFileSync(join(folder, "demo.html"), demo.body);
writeFileSync(
  join(folder, "other.html"),
  `${news}<link rel=canonical href="https://news.example/other"><title>Other</title>${story}`,
);

test("--report json holds each page of a list on standard input, with places in its text, and what failed", async () => {
  const list = "demo.html\n\n  other.html\nnowhere.html\n";
  const { stdout, status } = await runScript("scan", ["--report", "json", "-"], folder, list);
  const report: Report = JSON.parse(stdout);
  expect(report.pages.map(({ title, address }) => [title, address])).toEqual([
    [expect.stringContaining("Harbour Ledger"), "demo.html"],
    ["Other", "https://news.example/other"],
  ]);
  expect(report.failed).toEqual([{ address: "nowhere.html", error: "There is no such file." }]);
  const [page] = report.pages;
  expect(page!.published).toEqual({ date: "2021-07-21", updated: false });
  const rows = [...page!.mentions, ...page!.withheld, ...page!.figures];
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter(({ place }) => place === undefined)).toEqual([]);
  expect(page!.figures[0]!.page.map(({ text }) => text).join("")).toMatch(/^[A-Z].*\.$/);
  expect(status).toBe(1);
});

test("--out writes a file for each page, skips what is finished, and tries again what failed", async () => {
  const out = join(folder, "out");
  const args = ["--report", "md", "--out", "out", "demo.html", "other.html", "late.html"];
  const first = await runScript("scan", args, folder);
  expect(first.stdout).toContain("2 read, 0 finished before, 1 failed");
  expect(readFileSync(join(out, "failed.txt"), "utf8")).toBe("late.html\tThere is no such file.\n");
  const files = readdirSync(out).filter((name) => name.endsWith(".md"));
  expect(files.map((name) => name.replace(/-[0-9a-f]{8}/, ""))).toEqual(["demo.md", "other.md"]);
  const times = files.map((name) => statSync(join(out, name)).mtimeMs);

  writeFileSync(join(folder, "late.html"), `${news}${story}`);
  // Of an interrupted run there may be half a file.
  writeFileSync(join(out, `${files[1]!}.part`), "half");
  const second = await runScript("scan", args, folder);
  expect(second).toMatchObject({ status: 0, stdout: expect.stringContaining("1 read, 2 finished before") });
  expect(files.map((name) => statSync(join(out, name)).mtimeMs)).toEqual(times);
  expect(existsSync(join(out, "failed.txt"))).toBe(false);
  expect(readdirSync(out).filter((name) => name.endsWith(".md")).length).toBe(3);

  const other = await runScript("scan", ["--report", "html", "--out", "out", "demo.html"], folder);
  expect(other).toMatchObject({ status: 1, stderr: expect.stringContaining("Name another folder.") });
});

test("a page that hangs, asks or gives no answer is listed, and the rest goes on", async () => {
  await using server = await servePages();
  // It never sends the rest.
  const silent = createServer(
    (_, response) =>
      void response.writeHead(200, { "Content-Type": "text/html", "Access-Control-Allow-Origin": "*" }).write(news),
  );
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address();
  const waits = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
  const page = (name: string, script: string) =>
    server.add({ name, body: Buffer.from(`${news}<title>${name}</title>${story}<script>${script}</script>`) });
  // It holds its page as an endless loop does, and leaves the processor to others.
  const asked = `onload = () => { const held = new XMLHttpRequest(); held.open("GET", "${waits}", false); held.send(); }`;
  const holds = page("holds", asked);
  const asks = page("asks", "confirm('Stay?'); onbeforeunload = (event) => event.preventDefault();");
  const named = [waits, holds, asks, "other.html", "demo.html"];
  const result = await runScript("scan", ["--report", "json", "--within", "8", ...named], folder);
  silent.closeAllConnections();
  silent.close();
  const report: Report = JSON.parse(result.stdout);
  expect(report.failed.map((one) => one.address)).toEqual([waits, holds]);
  expect(report.pages.map(({ title }) => title)).toEqual(["asks", "Other", expect.stringContaining("Harbour Ledger")]);
  expect(report.pages[0]!.mentions.map(({ entity }) => entity)).toEqual(["nso-group", "pegasus"]);
});

writeFileSync(join(folder, "wells.html"), wellsNews.body);
writeFileSync(join(folder, "wells.json"), wellsFile);

test("--fact-set reads the pages with that set instead of the bundled one, and the report names it", async () => {
  const out = ["--fact-set", "wells.json", "--report", "json", "--out", "wells-out", "wells.html"];
  expect(await runScript("scan", out, folder)).toMatchObject({ status: 0 });
  const file = readdirSync(join(folder, "wells-out")).find((one) => one.startsWith("wells"))!;
  const text = readFileSync(join(folder, "wells-out", file), "utf8");
  const report: Report = JSON.parse(text);
  expect(report.sets).toMatchObject([{ id: "ellerbach-brunnen", version: "1.0.0" }]);
  const [page] = report.pages;
  expect(page!.mentions.map(({ name }) => name)).toEqual(["Nitrat", "Halmtal Agrar"]);
  expect(page!.figures).toMatchObject([{ text: "340", outcome: "same" }]);
  expect(text).not.toContain("nso-leak-2021");
  // The same version with other bytes is another set.
  writeFileSync(join(folder, "wells.json"), `${wellsFile.toString()} `);
  const other = await runScript("scan", out, folder);
  expect(other).toMatchObject({ status: 1, stderr: expect.stringContaining("Name another folder.") });
});

writeFileSync(join(folder, "mistaken.json"), JSON.stringify(mistaken));
writeFileSync(join(folder, "edited.json"), JSON.stringify({ ...bundled, version: "9.0.0" }));

test.for([
  [["mistaken.json"], 'mistaken.json: facts[0].about[0] (amt): there is no entity with the id "niemand"'],
  [["nowhere.json"], "nowhere.json: there is no such file."],
  [["other.html"], "other.html: is not JSON"],
  [["edited.json"], "edited.json: Its id, nso-leak-2021, belongs to the set that comes with Sidelight."],
  [["wells.json", "wells.json"], 'the id "ellerbach-brunnen" is the id of another set'],
] as [string[], string][])("the sets %j are refused", async ([files, words]) => {
  const refused = readScanSets(files.map((name) => join(folder, name)));
  await expect(refused).rejects.toThrow(Refusal);
  await expect(refused).rejects.toThrow(words);
});

test("sets are refused before a page is opened", async () => {
  const args = ["--fact-set", "mistaken.json", "--report", "md", "demo.html"];
  const { status, stdout, stderr } = await runScript("scan", args, folder);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^mistaken\.json: facts\[0\]/);
});

test.for([
  [["--report", "pdf", "demo.html"], 'There is no report as "pdf".'],
  [["--out", "out", "demo.html"], "--out needs --report."],
  [["--json", "--report", "md", "demo.html"], "Give --json or --report, not both."],
  [["--within", "soon", "demo.html"], "--within takes a number of seconds."],
] as [string[], string][])("%j is refused with how it is used", ([args, words]) => {
  expect(() => readCommandLine(args)).toThrow(Refusal);
  expect(() => readCommandLine(args)).toThrow(new RegExp(`^${words.replaceAll(/[.]/g, "\\.")}\nUsage`));
});
