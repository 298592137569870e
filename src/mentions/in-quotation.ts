import type { Flow } from "./types.ts";

/** Opening marks with the marks that close them; German opens with what English closes with, so „ comes first. */
const pairs: [string, string][] = [
  ["„", "“"],
  ["“", "”"],
  ["«", "»"],
  ["「", "」"],
  ["‹", "›"],
];

/** Whether UTF-16 offsets [start, end) of a flow stand in a quotation, by its elements or by its marks. */
export function inQuotation({ text, quotations = [] }: Flow, start: number, end: number): boolean {
  if (quotations.some(([from, to]) => from <= start && end <= to)) return true;
  const before = text.slice(0, start);
  for (const [open, close] of pairs) {
    const opened = before.lastIndexOf(open);
    if (opened >= 0 && text.indexOf(close, opened + 1) >= end) return true;
  }
  return before.split('"').length % 2 === 0 && text.includes('"', end);
}
