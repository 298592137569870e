import type { Flow } from "./types.ts";

/** Opening marks with the marks that close them; German opens with what English closes with, so „ comes first. */
const pairs: [open: string, close: string][] = [
  ["„", "“"],
  ["“", "”"],
  ["«", "»"],
  ["「", "」"],
  ['"', '"'],
];

/** UTF-16 units to each side in which the marks of a quotation are looked for. */
const REACH = 600;

/** Whether UTF-16 offsets [start, end) of a flow stand in a quotation, by its elements or by its marks. */
export function inQuotation({ text, quotations = [] }: Flow, start: number, end: number): boolean {
  if (quotations.some(([from, to]) => from <= start && end <= to)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return pairs.some(([open, close]) => {
    if (open === close) return before.split(open).length % 2 === 0 && after.includes(close);
    return before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close);
  });
}
