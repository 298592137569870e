import { table } from "../eval/report.ts";
import type { BenchRun } from "./bench.ts";
import type { ScanRow } from "./sections/scan.ts";
import { median, spread, sum } from "./stats.ts";

const number = (value: number, digits = 2): string => (Number.isFinite(value) ? value.toFixed(digits) : "–");
const within = (values: number[], digits = 2): string => {
  const { median: middle, low, high } = spread(values);
  return `${number(middle, digits)} (${number(low, digits)}–${number(high, digits)})`;
};

/** The tables of a run, for people. */
export function report(run: BenchRun): string {
  return [
    `${run.machine}; load ${run.load.map((load) => number(load, 1)).join(" → ")}.`,
    "## Scan, cold",
    scanText(run),
    ...(run.gate.length > 0 ? ["## What every page pays", gateTable(run)] : []),
    "## The rest",
    restTable(run),
  ].join("\n\n");
}

/** What a method costs on a page, less what it takes to be asked and answered. */
const net = ({ ms }: ScanRow, method: string): number => (ms[method] ?? Number.NaN) - ms["ask"]!;

function scanText({ scan, kind }: BenchRun): string {
  const clock =
    kind === "firefox"
      ? "Wall-clock time from the answer to the end, messages included"
      : "Time of the page's thread, all but the compiling of the whole script";
  const groups: [string, ScanRow[]][] = [
    ["without any of the 60", scan.filter(({ holds }) => !holds)],
    ["with some", scan.filter(({ holds }) => holds)],
  ];
  return [
    `${clock}, less what it takes to be asked and answered. Median over pages, quartiles in brackets.`,
    ...groups.map(([name, rows]) => scanTable(`pages ${name} (${rows.length})`, rows)),
    growthTable(scan),
  ].join("\n\n");
}

function scanTable(name: string, rows: ScanRow[]): string {
  const methods = [...new Set(rows.flatMap(({ ms }) => Object.keys(ms)))].filter((method) => method !== "ask");
  return table(
    [name, "ms", "times the walk", "of sums"],
    methods.toSorted().map((method) => {
      const measured = rows.filter(({ ms }) => method in ms);
      const ratios = measured.map((row) => net(row, method) / net(row, "walk"));
      const total = sum(measured.map((row) => net(row, method))) / sum(measured.map((row) => net(row, "walk")));
      return [method, within(measured.map((row) => net(row, method))), within(ratios), number(total)];
    }),
  );
}

/** What a larger set costs against the 60 aliases. */
function against(rows: ScanRow[], size: string): string {
  return `${within(rows.map(({ ms }) => ms[`reader, ${size}`]! / ms["reader, 60"]!))}; of sums ${number(
    sum(rows.map(({ ms }) => ms[`reader, ${size}`]!)) / sum(rows.map(({ ms }) => ms["reader, 60"]!)),
  )}`;
}

function growthTable(scan: ScanRow[]): string {
  const groups: [string, ScanRow[]][] = [
    ["all pages", scan],
    ["without any", scan.filter(({ holds }) => !holds)],
    ["with some", scan.filter(({ holds }) => holds)],
  ];
  return table(
    ["the reader, messages and their parsing included", "1,000 aliases / 60", "10,000 aliases / 60"],
    groups.map(([name, rows]) => [name, against(rows, "1,000"), against(rows, "10,000")]),
  );
}

function gateTable({ gate, scan }: BenchRun): string {
  const reader = gate.map((row) => row.reader);
  const scans = median(scan.map(({ ms }) => ms["reader, bundled"]! - ms["ask"]!));
  const whole = median(reader) + scans;
  const share = (of: number) => number(median(gate.map((row) => row.gate)) / of);
  return table(
    ["content script", "evaluation, ms", "the gate as a share of it"],
    [
      ["empty", within(gate.map((row) => row.empty)), "–"],
      ["gate", within(gate.map((row) => row.gate)), "1"],
      ["reader everywhere, evaluation alone", within(reader), share(median(reader))],
      ["reader everywhere, with its scan", number(whole), share(whole)],
    ],
  );
}

function restTable({ card, long, busy, bytes }: BenchRun): string {
  const rows: (string | number)[][] = [
    ["dwell end to card on screen, ms", within(card.ms, 1), "32"],
    ["layout shift, card opened", number(Math.max(...card.shift), 4), "0"],
  ];
  if (long)
    rows.push(
      [
        `longest task of ours on ${number(long.bytes / 1e6, 1)} MB with ${long.mentions} mentions, ms`,
        number(long.longest, 1),
        "16",
      ],
      ["all work of ours there, ms", number(long.all, 0), "–"],
    );
  if (busy) {
    const { ours, without } = busy;
    const percent = (share: number) => `${number(share * 100, 1)} %`;
    rows.push(
      [
        "changes a second on the busy page, with / without",
        `${number(ours.changes, 0)} / ${number(without.changes, 0)}`,
        "200",
      ],
      ["our scripts' share of its main thread", percent(ours.share), "5 %"],
      ["all of its thread's work, with / without", `${percent(ours.thread)} / ${percent(without.thread)}`, "–"],
      ["heap after 10 s → 30 s, MB", `${number(ours.heap[0])} → ${number(ours.heap[1])}`, "no growth"],
      ["the same without", `${number(without.heap[0])} → ${number(without.heap[1])}`, "–"],
    );
  }
  for (const [name, limit] of Object.entries({
    "gate.js": 2048,
    "reader.js": 40_960,
    "names.js": 30_720,
    "card.js": 61_440,
  }))
    rows.push([`${name}, bytes`, bytes[name]!, limit]);
  return table(["what", "measured", "target"], rows);
}
