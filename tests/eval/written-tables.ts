import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { ScanRow } from "../../scripts/pages/scan-row.ts";
import { readWritten } from "./offline/labelled-pages.ts";
import { labelledTables } from "./offline/offline-report.ts";
import { placeRows } from "./place-rows.ts";
import { share, table } from "./report.ts";

/** A page about figures: for each of its numbers what may be said of it. A number that is not listed must not be told. */
interface FigurePage {
  file: string;
  language: string;
  figures?: { text: string; outcomes: string[] }[];
}

type Row = (page: string) => ScanRow;

/** What the built extension makes of the pages that are labelled name by name and number by number; nothing without them. */
export function writtenTables(corpus: string, row: Row): string[] {
  const folder = join(corpus, "written");
  const pages = readWritten(folder);
  if (pages.length === 0) return [];
  const marksOf = (page: (typeof pages)[number]) => {
    const read = row(`written/${page.id}.html`);
    return "error" in read ? [] : placeRows(page, read.mentions);
  };
  return [
    "## Hard pages, name by name",
    ...labelledTables(pages, false, marksOf),
    "### Their numbers",
    figureTable(figurePages(folder), row),
  ];
}

function figurePages(folder: string): FigurePage[] {
  const manifest = join(folder, "manifest.jsonl");
  if (!existsSync(manifest)) return [];
  const rows = readFileSync(manifest, "utf8").trim().split("\n");
  return rows.map((line) => JSON.parse(line) as FigurePage).filter(({ figures }) => figures !== undefined);
}

function figureTable(pages: FigurePage[], row: Row): string {
  const rows = [...Map.groupBy(pages, ({ language }) => language)].map(([language, own]) => {
    const counts = own.map((page) => judgeFigures(page, row(`written/${page.file}`)));
    return [language, ...sumOf(counts)];
  });
  const all = rows.map(([, ...counts]) => counts as number[]);
  return table(
    ["language", "right", "wrong", "missed", "precision", "recall"],
    [["all", ...sumOf(all)], ...rows].map((cells) => {
      const [name, right, wrong, missed] = cells as [string, number, number, number];
      return [name, right, wrong, missed, share(right / (right + wrong)), share(right / (right + missed))];
    }),
  );
}

function sumOf(counts: number[][]): number[] {
  return [0, 1, 2].map((at) => counts.reduce((sum, one) => sum + one[at]!, 0));
}

/** How many numbers of a page were told rightly, told wrongly and passed over that should not be. */
function judgeFigures({ figures = [] }: FigurePage, row: ScanRow): [right: number, wrong: number, missed: number] {
  const told = "error" in row ? [] : [...row.figures];
  let [right, missed] = [0, 0];
  for (const { text, outcomes } of figures) {
    const at = told.findIndex((one) => one.text.includes(text) || text.includes(one.text));
    const [found] = at < 0 ? [] : told.splice(at, 1);
    if (found && outcomes.includes(found.outcome)) right++;
    else if (found) told.push(found);
    else if (!outcomes.includes("nothing")) missed++;
  }
  return [right, told.length, missed];
}
