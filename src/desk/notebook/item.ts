import { z } from "zod";

import { factShape, figureShape, mentionShape, pageHeadShape, setHeadShape } from "../report/report-shape.ts";
import type { FigureRow, MentionRow, PageReport } from "../../mentions/findings.ts";

/** The longest note, in UTF-16 units: half a page. */
export const MAX_NOTE = 2000;
/** The most items, whether they are on the list or have a note: some 3 MB, which a surface still loads in a moment. */
export const MAX_ITEMS = 1000;
/** The most that they may hold together as JSON, in UTF-16 units: one message carries all of them, and a backup. */
export const MAX_NOTEBOOK = 16_000_000;
/** The longest item as JSON, in UTF-16 units. The largest fact with its citations takes a fifth of it. */
const MAX_ITEM = 60_000;

const key = z.string().min(1).max(10_000);
const time = z.iso.datetime();

const cited = z.object({ "csl-json": z.string(), ris: z.string(), bibtex: z.string(), annotation: z.string() });
const statement = { set: setHeadShape, fact: factShape.omit({ note: true }), cited };

/** What was collected, as it was then: the page may be gone later, and the set another. */
const subject = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("mention"), page: pageHeadShape, mention: mentionShape.omit({ note: true }) }),
    z.object({
      kind: z.literal("figure"),
      page: pageHeadShape,
      figure: figureShape.omit({ note: true }),
      ...statement,
    }),
    z.object({ kind: z.literal("fact"), ...statement }),
  ])
  .refine((value) => JSON.stringify(value).length <= MAX_ITEM, "is too large");

const note = z.object({ text: z.string().min(1).max(MAX_NOTE), written: time });

/** One thing in the notebook: on the list, or with a note, or both. */
export const itemShape = z.object({
  format: z.literal(1),
  /** Names what it is about: the same passage of a page and the same fact have one item. */
  key,
  subject,
  /** Since when it is on the list. */
  listed: time.optional(),
  /** When it was taken from the list; until the browser starts again that can be taken back. */
  removed: time.optional(),
  note: note.optional(),
});

/** As many as there may be. */
export const itemsShape = z.array(itemShape).max(MAX_ITEMS);

export type NotebookItem = z.infer<typeof itemShape>;
export type Subject = NotebookItem["subject"];

/** What a person has put on an item, beside what it is about. */
const stateShape = z.strictObject({
  listed: time.optional(),
  removed: time.optional(),
  note: note.strict().optional(),
});
export type ItemState = z.infer<typeof stateShape>;

/** Takes a merge back: what is still as it left it is again as it was, and what was changed since stays. */
export const unmergeShape = z.strictObject({
  type: z.literal("unmerge"),
  items: z.array(z.strictObject({ key, was: stateShape, now: stateShape })).max(MAX_ITEMS),
});
export type Unmerge = z.infer<typeof unmergeShape>;

/** `too-many`: no more items can be kept. `undo`: takes a merge back. Not ok: nothing is stored. */
export type ChangedNotebook = { ok: true; undo?: Unmerge } | { ok: false; why: "full" | "too-many" | "refused" };

export const isListed = ({ listed, removed }: NotebookItem): boolean => listed !== undefined && removed === undefined;

/**
 * One change that a person makes. It names the item that it is about, so that two panels lose nothing of each other. It is
 * idempotent.
 */
export const notebookChangeShape = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("list"), key, subject, at: time }),
  /** An empty text takes the note away. */
  z.strictObject({ type: z.literal("note"), key, subject, text: z.string().max(MAX_NOTE), at: time }),
  z.strictObject({ type: z.literal("remove"), keys: z.array(key).max(MAX_ITEMS), at: time }),
  /** Puts what was last taken from the list back on it. */
  z.strictObject({ type: z.literal("take-back") }),
  /** Adds what a backup has; of two notes at one thing the later stays. */
  z.strictObject({ type: z.literal("merge"), items: itemsShape }),
  unmergeShape,
]);

export type NotebookChange = z.infer<typeof notebookChangeShape>;

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
    const plain = [what, page, row.before.trim(), row.text, row.after.trim()].join("\n");
    const place = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, place);
    return place === 1 ? plain : `${plain}\n${place}`;
  };
  return new Map([
    ...mentions.map((row) => [row.id, keyOf(row, `mention ${row.entity}`)] as const),
    ...figures.map((row) => [row.id, keyOf(row, `figure ${row.fact} ${row.figure}`)] as const),
  ]);
}
