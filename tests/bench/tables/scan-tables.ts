import type { BrowserKind } from "../../../scripts/browsers/find.ts";
import { table } from "../../eval/report.ts";
import { PATIENCE, type ScanRow } from "../sections/scan.ts";
import { number, within } from "./numbers.ts";
import { net, pagesOf, ratios, type Names } from "./scan-rows.ts";

const METHODS: { method: string; name: string; names: Names }[] = [
  { method: "walk", name: "bare walk", names: "sixty" },
  { method: "reader, bundled", name: "reader, bundled set", names: "bundled" },
  { method: "reader, 60", name: "reader, 60 aliases", names: "sixty" },
  { method: "reader, 1,000", name: "reader, 1,000", names: "sixty" },
  { method: "reader, 10,000", name: "reader, 10,000", names: "sixty" },
  { method: "expression", name: "regular expression for each text node, 60", names: "sixty" },
  { method: "mark.js", name: "mark.js, 60", names: "sixty" },
];

/** What each method costs, on pages without a name and on those with some. */
export function scanTables(kind: BrowserKind, rows: ScanRow[]): string {
  const count = (names: Names, holds: "no" | "yes" | "doubtful") => pagesOf(rows, names, holds).length;
  const decided = pagesOf(rows, "bundled", "no").filter((row) => row.decided).length;
  const said =
    `${rows.length} pages. Without any of the bundled aliases are ${count("bundled", "no")} (the reader wanted names.js on ` +
    `${decided} of them), with some ${count("bundled", "yes")} (it found entities on ` +
    `${pagesOf(rows, "bundled", "yes").filter(({ entities }) => entities > 0).length}); of the 60, ` +
    `${count("sixty", "no")} and ${count("sixty", "yes")}. The others hold one only in hidden text or in another word.`;
  return [
    said,
    scanTable(kind, "pages without any", rows, "no"),
    scanTable(kind, "pages with some", rows, "yes"),
    growthTable(rows),
  ].join("\n\n");
}

function scanTable(kind: BrowserKind, title: string, all: ScanRow[], holds: "no" | "yes"): string {
  const whole = kind === "chromium";
  const head = [
    title,
    "pages",
    "ms",
    "times the walk",
    "of sums",
    ...(whole ? ["with its evaluation, ms", "times the walk "] : []),
  ];
  return table(
    head,
    METHODS.map(({ method, name, names }) => {
      const rows = pagesOf(all, names, holds).filter(({ cost }) => cost[method]);
      const { each, ofSums } = ratios(rows, method, "walk");
      const gaveUp = method === "mark.js" ? pagesOf(all, names, holds).filter((row) => row.gaveUp).length : 0;
      return [
        gaveUp > 0 ? `${name} (stopped after ${PATIENCE / 1000} s on ${gaveUp} more)` : name,
        rows.length,
        within(rows.map((row) => net(row, method))),
        within(each),
        number(ofSums),
        ...(whole
          ? [within(rows.map((row) => net(row, method, "whole"))), within(ratios(rows, method, "walk", "whole").each)]
          : []),
      ];
    }),
  );
}

function growthTable(rows: ScanRow[]): string {
  const groups: [string, ScanRow[]][] = [
    ["all pages", rows],
    ["without any of the 60", pagesOf(rows, "sixty", "no")],
    ["with some", pagesOf(rows, "sixty", "yes")],
  ];
  return table(
    ["one against another", "1,000 aliases / 60", "10,000 aliases / 60", "mark.js / reader, 60"],
    groups.map(([name, some]) => [
      `${name} (${some.length})`,
      cell(some, "reader, 1,000", "reader, 60"),
      cell(some, "reader, 10,000", "reader, 60"),
      cell(some, "mark.js", "reader, 60"),
    ]),
  );
}

/** What one method costs against another on some pages. */
function cell(rows: ScanRow[], method: string, to: string): string {
  const { each, ofSums } = ratios(rows, method, to);
  return `${within(each)}; of sums ${number(ofSums)}`;
}
