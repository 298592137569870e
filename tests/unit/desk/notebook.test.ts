import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import Papa from "papaparse";
import { Cite } from "@citation-js/core";
import { Ajv } from "ajv";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { itemShape, itemsShape, MAX_NOTE, rowKeys } from "../../../src/desk/notebook/item.ts";
import { writeList } from "../../../src/desk/open-desk.ts";
import type { ReportFormat } from "../../../src/desk/report/report-formats.ts";
import { reportJsonSchema } from "../../../src/desk/report/report-shape.ts";
import { readHtml } from "../facts/cite/read-html.ts";
import { at, sampleItems, subjects } from "./sample-notebook.ts";
import { englishWords, samplePage } from "./sample-report.ts";

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

const write = (format: ReportFormat, items = sampleItems) => writeList(items, format, englishWords).text;

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
