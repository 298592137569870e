import type { BrowserKind } from "../../../scripts/browsers/find.ts";
import type { Cost, ScanRow } from "../sections/scan.ts";
import { median, sum } from "../stats.ts";

/** Which aliases a method looks for: those decide whether a page is one with or without. */
export type Names = keyof ScanRow["holds"];

/** What a method costs on a page, less what it takes to be asked and answered, in ms. */
export const net = ({ cost }: ScanRow, method: string, what: keyof Cost = "scan"): number =>
  (cost[method]?.[what] ?? Number.NaN) - (cost["ask"]?.[what] ?? Number.NaN);

/** The pages on which a method was measured, and that hold a name or none. */
export function pagesOf(rows: ScanRow[], names: Names, holds: ScanRow["holds"][Names]): ScanRow[] {
  return rows.filter((row) => row.holds[names] === holds);
}

export interface Ratios {
  /** One for each page that both were measured on. */
  each: number[];
  /** Of the sums over these pages. */
  ofSums: number;
  /** Of the medians over these pages; not a number where what is divided by is nothing that the clock could tell. */
  ofMedians: number;
}

/** What one method costs against another, page by page. */
export function ratios(rows: ScanRow[], method: string, to: string, what: keyof Cost = "scan"): Ratios {
  const both = rows.filter((row) => Number.isFinite(net(row, method, what)) && Number.isFinite(net(row, to, what)));
  const ofSums = sum(both.map((row) => net(row, method, what))) / sum(both.map((row) => net(row, to, what)));
  const [one, other] = [method, to].map((name) => median(both.map((row) => net(row, name, what))));
  const each = both.map((row) => net(row, method, what) / net(row, to, what));
  return { each, ofSums, ofMedians: other! > 0 ? one! / other! : Number.NaN };
}

/**
 * The number that is held against a target. In Firefox messages between processes take longer and vary more than a walk,
 * so that on a single page the ratio means nothing: there it is that of the medians.
 */
export const judged = ({ each, ofMedians }: Ratios, kind: BrowserKind): number =>
  kind === "firefox" ? ofMedians : median(each);
