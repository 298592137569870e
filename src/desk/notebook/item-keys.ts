import type { FigureRow, MentionRow, PageReport } from "../../mentions/findings.ts";

/** Names a fact over sets and pages. */
export const factKey = (set: string, fact: string): string => ["fact", set, fact].join("\n");

/**
 * Names the mentions and figures of a page, by their ids there: by its address and the words around them, so that they are
 * found again when the page is opened another day. Of those that nothing else tells apart, the place among them does.
 */
export function rowKeys({ address, mentions, figures }: PageReport): Map<number, string> {
  const page = address.replace(/#.*$/s, "");
  const seen = new Map<string, number>();
  const keyOf = (row: MentionRow | FigureRow, what: string) => {
    const key = [what, page, row.before.trim(), row.text, row.after.trim()].join("\n");
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    return place === 1 ? key : `${key}\n${place}`;
  };
  return new Map([
    ...mentions.map((row) => [row.id, keyOf(row, `mention ${row.entity}`)] as const),
    ...figures.map((row) => [row.id, keyOf(row, `figure ${row.fact} ${row.figure}`)] as const),
  ]);
}
