import { intervals } from "./bootstrap.ts";
import type { GoldPage } from "./gold.ts";
import { macro, score, type Score, type Tally } from "./score.ts";

/** A share as people read it; a dash where there is none. */
export const share = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : "–");

type Row = (string | number)[];

/** A Markdown table. */
export function table(head: string[], rows: Row[]): string {
  const line = (cells: Row) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Methods beside each other: micro with intervals, macro over senses and over sites. */
export function methodTable(methods: { name: string; tallies: Tally[] }[]): string {
  const rows = methods.map(({ name, tallies }) => {
    const { right, wrong, missed, precision, recall } = score(tallies);
    const range = intervals(tallies);
    const senses = macro(tallies, ({ sense }) => sense);
    const sites = macro(tallies, ({ source }) => source);
    return [
      name,
      right,
      wrong,
      missed,
      `${share(precision)} (${share(range.precision.low)}–${share(range.precision.high)})`,
      `${share(recall)} (${share(range.recall.low)}–${share(range.recall.high)})`,
      `${share(senses.precision)} / ${share(senses.recall)}`,
      `${share(sites.precision)} / ${share(sites.recall)}`,
    ];
  });
  const head = [
    "method",
    "right",
    "wrong",
    "missed",
    "precision",
    "recall",
    "macro over senses P / R",
    "over sites P / R",
  ];
  return table(head, rows);
}

/** One method, a row for each value of what it is grouped by. */
export function groupTable(name: string, tallies: Tally[], group: (tally: Tally) => string): string {
  const groups = [...Map.groupBy(tallies, group)].map(([key, list]): [string, Score, number] => [
    key,
    score(list),
    new Set(list.map(({ page }) => page)).size,
  ]);
  const rows = groups
    .toSorted(([, a], [, b]) => b.right + b.wrong + b.missed - (a.right + a.wrong + a.missed))
    .map(([key, { right, wrong, missed, precision, recall }, pages]) => [
      key,
      pages,
      right,
      wrong,
      missed,
      share(precision),
      share(recall),
    ]);
  return table([name, "pages", "right", "wrong", "missed", "precision", "recall"], rows);
}

/** How many pages are decided rightly as a whole: marked where the story is named, bare where only other senses are. */
export function pageAccuracy(gold: GoldPage[], markedOn: (page: string) => number): { right: number; all: number } {
  const judged = gold.filter(({ terms }) => terms.length > 0);
  const right = judged.filter(({ page, otherOnly }) => markedOn(page) > 0 !== otherOnly);
  return { right: right.length, all: judged.length };
}
