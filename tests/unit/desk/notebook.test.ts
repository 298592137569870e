import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import Papa from "papaparse";
import { Cite } from "@citation-js/core";
import { Ajv } from "ajv";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { writesOf } from "../../../src/desk/notebook/change-notebook.ts";
import {
  MAX_ITEMS,
  MAX_NOTE,
  type NotebookChange,
  type NotebookItem,
  isListed,
  itemShape,
  itemsShape,
  rowKeys,
} from "../../../src/desk/notebook/item.ts";
import { writeList } from "../../../src/desk/open-desk.ts";
import type { ReportFormat } from "../../../src/desk/report/report-formats.ts";
import { reportJsonSchema } from "../../../src/desk/report/report-shape.ts";
import { readHtml } from "../facts/cite/read-html.ts";
import { at, sampleItems, subjects } from "./sample-notebook.ts";
import { samplePage } from "./sample-report.ts";

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
  let items: NotebookItem[] = [];
  for (const change of changes.flatMap((one) => (twice ? [one, one] : one))) {
    const writes = writesOf(items, change);
    if (writes === "too-many") throw new Error("too many");
    const gone = new Set([...writes.drop, ...writes.put.map(({ key }) => key)]);
    items = [...items.filter(({ key }) => !gone.has(key)), ...writes.put];
  }
  return items
    .map((item) =>
      [item.key, isListed(item) && "listed", item.note && `note: ${item.note.text}`].filter(Boolean).join(" "),
    )
    .toSorted();
}

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

  test("is refused beyond the most items, and what is there can still be changed", () => {
    const full = Array.from({ length: MAX_ITEMS }, (_, index) => stored(`${index}`, "n"));
    expect(writesOf(full, list("one more", 1))).toBe("too-many");
    expect(writesOf(full, list("7", 1))).toMatchObject({ put: [{ key: "7", listed: at(1) }], drop: [] });
    expect(writesOf(full, noting("7", "", 1))).toEqual({ put: [], drop: ["7"] });
  });
});

describe("an item", () => {
  test("is read as it was written", () => expect(itemsShape.parse(structuredClone(sampleItems))).toEqual(sampleItems));

  test.for<[string, object]>([
    ["a longer note", { note: { text: "n".repeat(MAX_NOTE + 1), written: at(1) } }],
    ["no subject", { subject: {} }],
    ["another format", { format: 2 }],
    ["a time that is none", { listed: "yesterday" }],
    [
      "more than it may hold",
      {
        subject: {
          ...subjects.mention,
          mention: { ...(subjects.mention as { mention: object }).mention, before: "x".repeat(60_001) },
        },
      },
    ],
  ])("with %s is refused", ([, change]) => {
    expect(itemShape.safeParse({ ...sampleItems[0], ...change }).success).toBe(false);
  });

  test("is found again by its page and the words around it, and two that are alike by their place", () => {
    const { found } = samplePage;
    const [row] = found.mentions;
    const twice = { ...found, mentions: [row!, { ...row!, id: 99 }] };
    const keys = rowKeys(twice);
    expect(keys.get(0)).not.toBe(keys.get(99));
    expect([...rowKeys({ ...twice, address: `${twice.address}#part` }).values()]).toEqual([...keys.values()]);
    expect(rowKeys({ ...twice, address: "https://other.example/" }).get(0)).not.toBe(keys.get(0));
  });
});

const write = (format: ReportFormat, items = sampleItems) => writeList(items, format, "en").text;

describe("the list as a report", () => {
  const notes = sampleItems.map((item) => item.note!.text);

  test("is a report as the schema says, of what was chosen and nothing else", () => {
    const json = JSON.parse(write("json"));
    const validate = new Ajv({ formats: { "date-time": true } }).compile(reportJsonSchema());
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json).toMatchObject({
      chosen: true,
      pages: [{ mentions: [{ note: notes[0] }], figures: [{ note: notes[1] }] }],
    });
    expect(json.pages).toHaveLength(1);
    expect(json.pages[0]).toMatchObject({ withheld: [], counts: { mentions: 10, figures: 1 } });
    const facts = json.facts.map(({ id, note: own }: { id: string; note?: string }) => [id, own]);
    expect(facts).toEqual([
      ["journalists-identified", undefined],
      ["nso-denial", notes[2]],
    ]);
  });

  test("has the notes as text in every format for people and data", () => {
    const html = readHtml(write("html"));
    const markdown = readHtml(marked.parse(write("md"), { async: false, gfm: true }));
    for (const note of notes) {
      expect(html.text).toContain(note);
      expect(markdown.text).toContain(note);
    }
    expect(html.text).toContain("Of these, 2 are in this report.");
    expect(html.text).not.toContain("Withheld");
    const { data } = Papa.parse<Record<string, string>>(write("csv").slice(1), { header: true, skipEmptyLines: true });
    expect(data.map(({ row, note }) => [row, note])).toEqual([
      ["coverage", ""],
      ["mention", `'${notes[0]}`],
      ["figure", notes[1]],
      ["statement", ""],
      ["statement", `'${notes[2]}`],
    ]);
    const { first } = JSON.parse(write("annotations"));
    const comments = first.items.flatMap(({ body }: { body: { purpose: string; value: string }[] }) =>
      body.filter(({ purpose, value }) => purpose === "commenting" && notes.includes(value)).map(({ value }) => value),
    );
    expect(comments).toEqual(notes);
  });

  test.for(["csl-json", "ris", "bibtex"] as const)("cites its facts as %s, though no set is there", (format) => {
    const forceType = { "csl-json": "@csl/list+object", ris: "@ris/file", bibtex: "@bibtex/text" }[format];
    const written = write(format);
    const cited = format === "csl-json" ? (JSON.parse(written) as unknown[]) : new Cite(written, { forceType }).data;
    expect(cited).toHaveLength(2);
  });

  test.for(["md", "html", "csv", "json", "annotations", "csl-json", "ris", "bibtex"] as const)(
    "of nothing is written as %s",
    (format) => expect(() => write(format, [])).not.toThrow(),
  );
});
