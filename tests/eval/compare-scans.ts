import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/**
 * Compares what two builds find, page by page: `node tests/eval/compare-scans.ts BEFORE AFTER`, each the output of
 * `npm run --silent scan -- --json --everywhere PAGE…`. Mentions, withheld, figures, reasons, what is marked and their order
 * must be the same; ids are each build's own.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [before, after] = positionals.map((file) => readScan(file));
if (!before || !after) throw new Error("Usage: node tests/eval/compare-scans.ts BEFORE AFTER");

let rows = 0;
const others: string[] = [];
for (const [page, found] of before) {
  rows += countRows(found);
  const now = after.get(page);
  if (JSON.stringify(found) !== JSON.stringify(now)) others.push(`${page}: ${difference(found, now)}`);
}
for (const page of after.keys()) if (!before.has(page)) others.push(`${page}: only in the second`);
console.log(`${before.size} pages with ${rows} rows, ${others.length} of them with other findings.`);
for (const line of others) console.log(line);
process.exitCode = others.length === 0 ? 0 : 1;

function readScan(file: string): Map<string, unknown> {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const scans = lines.map((line) => JSON.parse(line, (key, value: unknown) => (key === "id" ? undefined : value)));
  // The same page by another way.
  return new Map(scans.map(({ page, ...found }: { page: string }) => [page.split("/").slice(-2).join("/"), found]));
}

function countRows(found: unknown): number {
  return Object.values(found as object).reduce((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
}

/** The first field that differs, as both have it. */
function difference(found: unknown, now: unknown): string {
  if (typeof found !== "object" || typeof now !== "object" || !found || !now)
    return `${JSON.stringify(found)} → ${JSON.stringify(now)}`;
  const keys = new Set([...Object.keys(found), ...Object.keys(now)]);
  for (const key of keys) {
    const [one, other] = [found, now].map((of) => (of as Record<string, unknown>)[key]);
    if (JSON.stringify(one) !== JSON.stringify(other)) return `${key}: ${difference(one, other)}`;
  }
  return "in another order";
}
