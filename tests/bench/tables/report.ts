import { table } from "../../eval/report.ts";
import type { Claim } from "../claims/claim.ts";
import { claimsOf, verdict } from "../claims/claims.ts";
import type { BenchRun } from "../run.ts";
import type { GateRow } from "../sections/gate.ts";
import type { WholeRow } from "../sections/whole.ts";
import { number, percent, within } from "./numbers.ts";
import { scanTables } from "./scan-tables.ts";

/** The tables of a run, for people, as Markdown. */
export function report(run: BenchRun): string {
  const { begun, browser, machine, load, minutes, pages, measured, failures } = run;
  const { scan = [], gate = [], whole = [] } = measured;
  const rest = restRows(run);
  const loads = load.map((one) => number(one, 1)).join(" before, ");
  return [
    `${begun.slice(0, 16).replace("T", " ")} UTC, ${browser}, ${machine}; load ${loads} at the end; ` +
      `${number(minutes, 1)} minutes; ${pages.count} pages of ${pages.from}.`,
    ...(failures.length > 0 ? ["### What failed", failureTable(run)] : []),
    "### Against the targets",
    table(["what", "measured", "at most", ""], claimsOf(run).map(claimRow)),
    ...(scan.length > 0 ? ["### Scan, cold", scanTables(run.kind, scan)] : []),
    ...(gate.length > 0 ? ["### What every page pays", gateTable(gate)] : []),
    ...(whole.length > 0 ? ["### A page as a person opens it", wholeTable(whole)] : []),
    ...(rest.length > 0 ? ["### The rest", table(["what", "measured"], rest)] : []),
  ].join("\n\n");
}

function failureTable({ failures }: BenchRun): string {
  return table(
    ["section", "part", "error"],
    failures.map(({ section, part = "all of it", error }) => [section, part, error]),
  );
}

const DIGITS: Record<string, number> = { bytes: 0, "%": 1 };

function claimRow(claim: Claim): string[] {
  const { what, measured, target, unit = "", cannot } = claim;
  const digits = DIGITS[unit] ?? 2;
  const shown = (value: number) => `${Number(value.toFixed(digits))} ${unit}`.trim();
  const said = verdict(claim);
  return [
    what,
    said === "not measured" ? "–" : shown(measured),
    shown(target),
    cannot === undefined ? (said === "missed" ? "**missed**" : said) : `not measured: ${cannot}`,
  ];
}

function gateTable(gate: GateRow[]): string {
  const [news, other] = [gate.filter(({ coverage }) => coverage), gate.filter(({ coverage }) => !coverage)];
  return table(
    ["content script", "evaluation, ms", "gate as a share", "all that it does, ms", "gate as a share "],
    [...gateRows("news", news), ...gateRows("other pages", other)],
  );
}

function gateRows(pages: string, rows: GateRow[]): string[][] {
  if (rows.length === 0) return [];
  return [
    gateRow(`empty, ${pages} (${rows.length})`, "empty", rows),
    gateRow(`gate, ${pages}`, "gate", rows),
    gateRow(`reader in its place, ${pages}`, "reader", rows),
  ];
}

const gateRow = (name: string, kind: "empty" | "gate" | "reader", rows: GateRow[]): string[] => [
  name,
  within(rows.map((one) => one[kind].evaluation)),
  within(rows.map((one) => one.gate.evaluation / one[kind].evaluation)),
  within(rows.map((one) => one[kind].all)),
  within(rows.map((one) => one.gate.all / one[kind].all)),
];

/** Of each page; then what this build is of the other one, page by page. */
function wholeTable(whole: WholeRow[]): string {
  const kinds = ["scripts", "thread", "longest", "cpu", "mark"] as const;
  const costs = (which: keyof WholeRow["cost"], rows = whole) =>
    kinds.map((kind) =>
      within(
        rows.flatMap(({ cost }) => cost[which]?.[kind] ?? []),
        0,
      ),
    );
  const ratio = (one: keyof WholeRow["cost"], other: keyof WholeRow["cost"], rows: WholeRow[]) =>
    kinds.map((kind) => {
      const ratios = rows.flatMap(
        ({ cost }) => (cost[one]?.[kind] ?? Number.NaN) / (cost[other]?.[kind] ?? Number.NaN),
      );
      return within(ratios.filter((value) => Number.isFinite(value)));
    });
  const marked = whole.filter(({ cost }) => cost.ours?.mark !== undefined);
  const quiet = whole.filter(({ cost }) => cost.ours?.mark === undefined);
  const rowsOf = (name: string, rows: WholeRow[]): string[][] =>
    rows.length === 0
      ? []
      : [
          [`${name} (${rows.length}), this build`, ...costs("ours", rows)],
          [`${name}, background stopped`, ...costs("stopped", rows)],
          [`${name}, without an extension`, ...costs("without", rows)],
          ...(rows.some(({ cost }) => cost.against)
            ? [
                [`${name}, the other build`, ...costs("against", rows)],
                [`${name}, this one / the other`, ...ratio("ours", "against", rows)],
                [`${name}, both with the background stopped`, ...ratio("stopped", "against stopped", rows)],
              ]
            : []),
        ];
  return table(
    ["pages", "our scripts, ms", "main thread, ms", "longest task of ours, ms", "all processes, ms", "first mark, ms"],
    [...rowsOf("with a mark", marked), ...rowsOf("without", quiet)],
  );
}

function restRows({ kind, measured: { card = [], long = [], busy } }: BenchRun): string[][] {
  const rows: string[][] = [];
  if (card.length > 0)
    rows.push([
      `end of the dwell to card, ms (${card.length} cards)`,
      within(
        card.map(({ ms }) => ms),
        1,
      ),
    ]);
  if (long.length > 0) {
    const page = `${number(long[0]!.bytes / 1e6, 1)} MB with ${long[0]!.mentions} mentions`;
    rows.push(
      [
        `longest task of ours on ${page}, ms (read ${long.length} times)`,
        within(
          long.map(({ longest }) => longest),
          1,
        ),
      ],
      [
        "all work of ours there, ms",
        within(
          long.map(({ all }) => all),
          0,
        ),
      ],
    );
  }
  if (busy) {
    const { ours, without } = busy;
    const both = (show: (row: typeof ours) => string) => `${show(ours)} / ${show(without)}`;
    rows.push(
      ["changes a second on the busy page, with the extension / without", both(({ changes }) => number(changes, 0))],
      ["our scripts' share of its main thread", both(({ share }) => percent(share))],
      ["all of that thread's work", both(({ thread }) => percent(thread))],
    );
    if (kind === "chromium")
      rows.push([
        "heap in the first → in the last ten seconds, MB",
        both(({ heap }) => `${number(heap && Math.max(...heap.first))} → ${number(heap && Math.max(...heap.last))}`),
      ]);
  }
  return rows;
}
