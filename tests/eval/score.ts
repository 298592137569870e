import type { ScanRow } from "../../scripts/pages/scan-row.ts";
import type { GoldPage } from "./gold.ts";

/** An occurrence as a scan gives it. */
export interface Occurrence {
  entity: string;
  text: string;
}

/** Which occurrences of a page a method would mark. */
export type Method = (row: Extract<ScanRow, { mentions: unknown }>) => Occurrence[];

/** Occurrences of one form on one page: rightly marked, wrongly marked, missed. */
export interface Tally {
  page: string;
  form: string;
  sense: string;
  language: string;
  source: string;
  right: number;
  wrong: number;
  missed: number;
}

/**
 * Compares what a method marks with the judge's counts, a form and a page at a time. A longer name counts for the form
 * in it ("NSO Group" for "NSO"). Where more is marked than the judge counted in our sense, the surplus is neither right
 * nor wrong: judge and extension part the page's text differently.
 */
export function tally(gold: GoldPage, row: ScanRow, method: Method): Tally[] {
  const marked = "error" in row ? [] : method(row);
  const { page, language, source } = gold;
  return gold.terms.map(({ form, count, sense, ours }) => {
    const word = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, "u");
    const found = marked.filter(({ text }) => word.test(text)).length;
    const right = ours ? Math.min(found, count) : 0;
    return { page, form, sense, language, source, right, wrong: ours ? 0 : found, missed: ours ? count - right : 0 };
  });
}

const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  /** NaN where nothing was marked. */
  precision: number;
  /** NaN where nothing was there. */
  recall: number;
}

export function score(tallies: Tally[]): Score {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, one) => total + pick(one), 0);
  const right = sum((one) => one.right);
  const wrong = sum((one) => one.wrong);
  const missed = sum((one) => one.missed);
  return { right, wrong, missed, precision: right / (right + wrong), recall: right / (right + missed) };
}

/** The mean over groups, each counting once however many occurrences it has; groups without a figure are left out. */
export function macro(tallies: Tally[], group: (tally: Tally) => string): Pick<Score, "precision" | "recall"> {
  const scores = [...Map.groupBy(tallies, group).values()].map(score);
  return {
    precision: mean(scores.map(({ precision }) => precision).filter(Number.isFinite)),
    recall: mean(scores.map(({ recall }) => recall).filter(Number.isFinite)),
  };
}
