import { type NotebookItem, type Subject, factKey, rowKeys } from "../../../src/desk/notebook/item.ts";
import { factSubject, rowSubject } from "../../../src/desk/notebook/reported-items.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import { samplePage } from "./sample-report.ts";

const options = {
  sets: [bundledSet],
  made: new Date("2026-11-26T20:01:00Z"),
  reasonText: ({ code }: { code: string }) => code,
};

const mention: Subject = rowSubject(samplePage, 0, options)!;
const figure: Subject = rowSubject(samplePage, 40, options)!;
const fact: Subject = factSubject([bundledSet], bundledSet.id, "nso-denial")!;
const keys = rowKeys(samplePage.found);

export const subjects = { mention, figure, fact };
export const at = (minute: number): string => `2026-11-26T20:${String(minute).padStart(2, "0")}:00.000Z`;

const item = (key: string, subject: Subject, minute: number, note?: string): NotebookItem => ({
  format: 1,
  key,
  subject,
  listed: at(minute),
  ...(note !== undefined && { note: { text: note, written: at(minute) } }),
});

/** A mention, a figure and a fact, with notes that would do harm in one of the formats. */
export const sampleItems: NotebookItem[] = [
  item(keys.get(0)!, mention, 1, "=SUM(1) <b>mine</b> | *x*"),
  item(keys.get(40)!, figure, 2, "asked them"),
  item(factKey(bundledSet.id, "nso-denial"), fact, 3, "@fact note"),
];
