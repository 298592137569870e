import type { ScanRow } from "../../scripts/pages/scan-row.ts";
import type { LabelledPage } from "../unit/mentions/hard-pages/read-hard-pages.ts";
import type { Marked } from "./offline/judge.ts";

type Row = Extract<ScanRow, { mentions: unknown }>["mentions"][number];

/** Finds the rows of a scan again on the page that they come from, by the words around each. */
export function placeRows(page: LabelledPage, rows: Row[]): Marked[] {
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    for (const [flow, { text }] of page.flows.entries())
      for (const start of startsOf(text, row)) {
        const key = `${flow} ${start}`;
        if (taken.has(key)) continue;
        taken.add(key);
        return [{ flow, start, end: start + row.text.length, text: row.text, entity: row.entity }];
      }
    return [];
  });
}

/** Where a block prints a row's words, as UTF-16 offsets; the saved pages have no runs of white space. */
function startsOf(text: string, { before, text: printed, after }: Row): number[] {
  const [head, tail] = [before.trimStart(), after.trimEnd()];
  const whole = `${head}${printed}${tail}`;
  const found: number[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) found.push(at + head.length);
  return found;
}
