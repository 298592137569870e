import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism, release, type } from "node:os";
import { basename, join } from "node:path";

import { findChromium } from "../../scripts/browsers/find.ts";

import type { FactSet } from "../../src/facts/schema.ts";
import { figureTables } from "./figure-tables.ts";
import { gateReport } from "./gate-report.ts";
import { readGold, type GoldPage } from "./gold.ts";
import { everyForm, onlyWithFullName, sidelight } from "./methods.ts";
import { groupTable, methodTable, pageAccuracy, share, table } from "./report.ts";
import { scanFolder } from "./scan-folder.ts";
import { writtenTables } from "./written-tables.ts";
import { score, tally, type Method, type Tally } from "./score.ts";
import type { ScanRow } from "../../scripts/pages/scan-row.ts";

const setFile = new URL("../../assets/fact-sets/nso-leak-2021.json", import.meta.url);
const worstShown = 5;

/** The last section, which can be measured alone. */
export const GATE_TITLE = "## The gate alone";

/** What one run over all pages gave. */
interface Run {
  gold: GoldPage[];
  row: (page: string) => ScanRow;
}

/** Evaluates the built extension on a corpus folder and gives the tables; nothing where it holds no labelled page. */
export async function evaluate(corpus: string): Promise<string | undefined> {
  const folders = labelledFolders(corpus);
  if (folders.length === 0) return undefined;
  const gold = goldOf(folders);
  const everywhere = await scanAll(folders.filter(hasTerms), true);
  const gated = await scanAll(folders, false);
  const written = existsSync(join(corpus, "written")) ? await scanAll([join(corpus, "written")], true) : undefined;
  const set = JSON.parse(readFileSync(setFile, "utf8")) as FactSet;
  const inAnySense = gold.filter(({ terms }) => terms.length > 0);
  return [
    machine(),
    ...(written ? writtenTables(corpus, written) : []),
    "## Real pages",
    ...senseTables({ gold: inAnySense, row: everywhere }, set),
    "### Numbers beside the source's",
    ...figureTables(gold.map(({ page }) => everywhere(page))),
    "### Through the gate",
    "Many of the pages are conversions without metadata, which the gate passes over by design: recall here is the gate's.",
    groupTable("pages", tallies({ gold: inAnySense, row: gated }, sidelight), () => `all ${inAnySense.length}`),
    gateSection(gold, gated),
  ].join("\n\n");
}

/** What the figures were taken on. */
function machine(): string {
  const browser = findChromium();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${browser?.name} ${browser?.version}, ${type()} ${release()}, ${availableParallelism()} processors.`;
}

function senseTables(run: Run, set: FactSet): string[] {
  const ours = tallies(run, sidelight);
  const methods = [
    { name: "Sidelight", tallies: ours },
    { name: "every form marked", tallies: tallies(run, everyForm) },
    { name: "short forms only with the full name on the page", tallies: tallies(run, onlyWithFullName(set)) },
  ];
  const mentions = (page: string) => marked(run.row(page), sidelight);
  const accuracy = pageAccuracy(run.gold, mentions);
  const wrongPages = run.gold.filter(({ page, otherOnly }) => otherOnly && mentions(page) > 0);
  const withheld = run.gold.reduce((sum, { page }) => sum + marked(run.row(page), everyForm) - mentions(page), 0);
  return [
    methodTable(methods),
    table(
      ["pages", "decided rightly", "only another sense, yet with a mention", "occurrences withheld"],
      [[accuracy.all, `${accuracy.right} (${share(accuracy.right / accuracy.all)})`, wrongPages.length, withheld]],
    ),
    groupTable("sense", ours, ({ sense }) => (sense === "ours" ? sense : "another")),
    groupTable("language", ours, ({ language }) => language),
    "### The worst pages, with the reasons given",
    worstTable(run, ours, wrongPages),
  ];
}

function worstTable(run: Run, ours: Tally[], wrongPages: GoldPage[]): string {
  const faults = [...Map.groupBy(ours, ({ page }) => page)]
    .map(([page, list]) => ({ page, ...score(list) }))
    .filter(({ page, wrong, missed }) => wrong + missed > 0 || wrongPages.some((one) => one.page === page))
    .toSorted((a, b) => 10 * b.wrong + b.missed - (10 * a.wrong + a.missed))
    .slice(0, worstShown);
  const reason = (page: string) => {
    const row = run.row(page);
    if ("error" in row) return row.error;
    const [first] = wrongPages.some((one) => one.page === page) ? row.mentions : [...row.withheld, ...row.mentions];
    return first ? `“${first.text}”: ${first.reasons.join(" ")}`.replaceAll("|", "/") : "no form was seen";
  };
  return table(
    ["page", "right", "wrong", "missed", "first reason"],
    faults.map(({ page, right, wrong, missed }) => [page, right, wrong, missed, reason(page)]),
  );
}

/** The gate alone, by kind of page, as the last section of the tables. */
export async function evaluateGate(corpus: string): Promise<string | undefined> {
  const folders = labelledFolders(corpus);
  return folders.length === 0 ? undefined : gateSection(goldOf(folders), await scanAll(folders, false));
}

function gateSection(gold: GoldPage[], row: Run["row"]): string {
  const passes = (page: string) => {
    const read = row(page);
    return "coverage" in read && read.coverage;
  };
  return `${GATE_TITLE}\n\n${gateReport(gold, passes)}`;
}

function tallies({ gold, row }: Run, method: Method): Tally[] {
  return gold.flatMap((page) => tally(page, row(page.page), method));
}

function marked(row: ScanRow, method: Method): number {
  return "error" in row ? 0 : method(row).length;
}

async function scanAll(folders: string[], everywhere: boolean): Promise<Run["row"]> {
  const rows = new Map<string, ScanRow>();
  for (const folder of folders) for (const row of await scanFolder(folder, everywhere)) rows.set(row.page, row);
  return (page) => rows.get(page) ?? { page, error: "The page was not read." };
}

function labelledFolders(corpus: string): string[] {
  return [corpus, ...subfolders(corpus)].filter((folder) => readGold(folder, "").length > 0);
}

function goldOf(folders: string[]): GoldPage[] {
  return folders.flatMap((folder) => readGold(folder, basename(folder)));
}

function hasTerms(folder: string): boolean {
  return readGold(folder, "").some(({ terms }) => terms.length > 0);
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}
