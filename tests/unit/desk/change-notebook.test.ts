import { describe, expect, test } from "vitest";

import { unmergeOf, writesOf } from "../../../src/desk/notebook/change-notebook.ts";
import {
  isListed,
  MAX_ITEMS,
  MAX_NOTEBOOK,
  type NotebookChange,
  notebookChangeShape,
  type NotebookItem,
  type Subject,
} from "../../../src/desk/notebook/item.ts";
import { at, subjects } from "./sample-notebook.ts";

const about = (key: string, minute: number) => ({ key, subject: subjects.fact, at: at(minute) });
const list = (key: string, minute: number): NotebookChange => ({ type: "list", ...about(key, minute) });
const noting = (key: string, text: string, minute: number): NotebookChange => ({
  type: "note",
  ...about(key, minute),
  text,
});
const remove = (keys: string[], minute: number): NotebookChange => ({ type: "remove", keys, at: at(minute) });
const takeBack: NotebookChange = { type: "take-back" };
const stored = (key: string, note?: string, minute = 0): NotebookItem => ({
  format: 1,
  key,
  subject: subjects.fact,
  ...(note !== undefined && { note: { text: note, written: at(minute) } }),
});

/** What is there after changes, in short: "a listed", "b note: text". */
function after(changes: NotebookChange[], twice = false): string[] {
  return inShort(changes.flatMap((one) => (twice ? [one, one] : one)).reduce(applied, []));
}

function applied(items: NotebookItem[], change: NotebookChange): NotebookItem[] {
  const writes = writesOf(items, change);
  if (writes === "too-many") throw new Error("too many");
  const gone = new Set([...writes.drop, ...writes.put.map(({ key }) => key)]);
  return [...items.filter(({ key }) => !gone.has(key)), ...writes.put];
}

const inShort = (items: NotebookItem[]): string[] =>
  items
    .map((item) =>
      [item.key, isListed(item) && "listed", item.note && `note: ${item.note.text}`].filter(Boolean).join(" "),
    )
    .toSorted();

const byKey = (one: NotebookItem, other: NotebookItem): number => (one.key < other.key ? -1 : 1);

describe("a change of the notebook", () => {
  test.for<[string, NotebookChange[], string[]]>([
    ["adds", [list("a", 1), list("b", 2)], ["a listed", "b listed"]],
    ["adds a note alone", [noting("a", "n", 1)], ["a note: n"]],
    ["adds a note to what is on the list", [list("a", 1), noting("a", "n", 2)], ["a listed note: n"]],
    ["adds to the list what has a note", [noting("a", "n", 1), list("a", 2)], ["a listed note: n"]],
    ["takes a note away", [noting("a", "n", 1), noting("a", " ", 2)], []],
    [
      "takes a note away and leaves it on the list",
      [list("a", 1), noting("a", "n", 2), noting("a", "", 3)],
      ["a listed"],
    ],
    ["removes, and keeps the note", [list("a", 1), noting("a", "n", 2), remove(["a"], 3)], ["a note: n"]],
    [
      "takes the last removal back",
      [list("a", 1), list("b", 1), remove(["a", "b"], 3), takeBack],
      ["a listed", "b listed"],
    ],
    [
      "takes back no earlier removal",
      [list("a", 1), list("b", 1), remove(["a"], 2), remove(["b"], 3), takeBack],
      ["b listed"],
    ],
    [
      "takes back beside what was added since",
      [list("a", 1), remove(["a"], 2), list("b", 3), takeBack],
      ["a listed", "b listed"],
    ],
    ["removes what is not there", [remove(["a"], 1)], []],
    ["merges", [list("a", 1), { type: "merge", items: [stored("b", "n")] }], ["a listed", "b note: n"]],
    [
      "merges, the later note stays",
      [noting("a", "new", 5), { type: "merge", items: [stored("a", "old", 4)] }],
      ["a note: new"],
    ],
    [
      "merges, the later note comes",
      [noting("a", "old", 3), { type: "merge", items: [stored("a", "new", 4)] }],
      ["a note: new"],
    ],
    [
      "merges a note into what is on the list",
      [list("a", 1), { type: "merge", items: [stored("a", "n", 4)] }],
      ["a listed note: n"],
    ],
  ])("%s; made twice it is the same", ([, changes, expected]) => {
    expect(
      after(changes)
        .map((one) => one.trim())
        .filter((one) => one.includes(" ")),
    ).toEqual(expected);
    expect(after(changes, true).filter((one) => one.includes(" "))).toEqual(expected);
  });

  /** What is there before an import, what the import brings, what a person does after it, and what is there once it is undone. */
  test.for<[string, NotebookChange[], NotebookItem[], NotebookChange[], string[]]>([
    ["what it brought", [list("a", 1)], [stored("b", "n"), { ...stored("c"), listed: at(2) }], [], ["a listed"]],
    ["a later note of the backup", [noting("a", "old", 3)], [stored("a", "new", 4)], [], ["a note: old"]],
    ["a place on the list", [noting("a", "n", 3)], [{ ...stored("a"), listed: at(2) }], [], ["a note: n"]],
    [
      "its own part beside a note written since",
      [],
      [{ ...stored("a", "n"), listed: at(2) }],
      [noting("a", "mine", 9)],
      ["a note: mine"],
    ],
    ["its note beside a removal since", [list("a", 1)], [stored("a", "n")], [remove(["a"], 9)], ["a"]],
    ["nothing of what was added since", [], [stored("a", "n")], [noting("b", "m", 9)], ["b note: m"]],
    ["nothing of what was there already", [noting("a", "n", 3)], [stored("a", "n", 3)], [], ["a note: n"]],
  ])("that takes an import back takes back %s; made twice it is the same", ([, before, items, since, expected]) => {
    const old = before.reduce(applied, []);
    const undo = unmergeOf(old, (writesOf(old, { type: "merge", items }) as { put: NotebookItem[] }).put);
    expect(notebookChangeShape.parse(undo)).toEqual(undo);
    const now = [{ type: "merge", items } as const, ...since].reduce(applied, old);
    const undone = applied(now, undo);
    if (since.length === 0) expect(undone.toSorted(byKey)).toEqual(old.toSorted(byKey));
    expect(inShort(undone)).toEqual(expected);
    expect(inShort(applied(undone, undo))).toEqual(expected);
  });

  test("is refused beyond the most items, and what is there can still be changed", () => {
    const full = Array.from({ length: MAX_ITEMS }, (_, index) => stored(`${index}`, "n"));
    expect(writesOf(full, list("one more", 1))).toBe("too-many");
    expect(writesOf(full, list("7", 1))).toMatchObject({ put: [{ key: "7", listed: at(1) }], drop: [] });
    expect(writesOf(full, noting("7", "", 1))).toEqual({ put: [], drop: ["7"] });
  });

  test("is refused where all would be larger than one message carries, unless it makes that less", () => {
    const cited = { "csl-json": "", ris: "", annotation: "", bibtex: "x".repeat(50_000) };
    const long = { ...subjects.fact, cited } as Subject;
    const count = Math.ceil(MAX_NOTEBOOK / 50_000);
    const full = Array.from({ length: count }, (_, index) => ({ ...stored(`${index}`, "note"), subject: long }));
    expect(writesOf(full.slice(0, -40), list("one more", 1))).toMatchObject({ put: [{ key: "one more" }] });
    for (const change of [list("one more", 1), noting("7", "a longer note", 1)])
      expect(writesOf(full, change)).toBe("too-many");
    expect(writesOf([], { type: "merge", items: full })).toBe("too-many");
    expect(writesOf(full, noting("7", "n", 1))).toMatchObject({ put: [{ key: "7" }] });
    expect(writesOf(full, noting("7", "", 1))).toEqual({ put: [], drop: ["7"] });
  });
});
