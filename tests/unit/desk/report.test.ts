import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Ajv } from "ajv";
import { marked } from "marked";
import Papa from "papaparse";
import { describe, expect, test, vi } from "vitest";

import { reportJsonSchema } from "../../../src/desk/report/report-shape.ts";
import { readHtml } from "../facts/cite/read-html.ts";
import { hostile, LINE, readable, samplePage, sampleReport, wordsIn, write } from "./sample-report.ts";

const report = sampleReport();

describe("a report", () => {
  test("counts what was found, and holds the facts of its figures and names, those of figures first", () => {
    expect(report.pages[0]?.coverageLine).toBe(LINE);
    expect(report.facts[0]?.id).toBe("journalists-identified");
    const ids = report.facts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("nso-denial");
    expect(ids).not.toContain("gilboa-role");
  });

  test("puts page and source side by side, with what differs", () => {
    const { page, statement } = report.pages[0]!.figures[0]!;
    expect(page.filter(({ mark }) => mark === "differs").map(({ text }) => text)).toEqual(["Fewer than 180"]);
    expect(statement.filter(({ mark }) => mark === "differs").map(({ text }) => text)).toEqual(["more than 180"]);
    expect(page.map(({ text }) => text).join("")).toBe("Fewer than 180 journalists were identified on the list.");
  });
});

describe("as JSON", () => {
  const validate = new Ajv({ formats: { "date-time": /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/ } }).compile(
    reportJsonSchema(),
  );
  const json = JSON.parse(write(report, "json"));

  test("it is as its schema says, and gives back the report", () => {
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test("the schema refuses what is none", () => {
    expect(validate({ ...json, made: "yesterday" })).toBe(false);
    expect(validate({ ...json, pages: [{ ...json.pages[0], counts: undefined }] })).toBe(false);
  });

  test("the schema's file is up to date: npm run --silent scan -- --schema > assets/report.schema.json", () => {
    const file = readFileSync(new URL("../../../assets/report.schema.json", import.meta.url), "utf8");
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  });
});

describe("as CSV", () => {
  const written = write(report, "csv");
  const { data, errors } = Papa.parse<Record<string, string>>(written, { header: true, skipEmptyLines: true });

  test("another parser reads a row for each thing found, after the coverage line", () => {
    expect(errors).toEqual([]);
    expect(data.map(({ row }) => row)).toEqual([
      "coverage",
      ...Array(10).fill("mention"),
      "withheld",
      "figure",
      // The one that has a note.
      "statement",
      "failed",
    ]);
    expect(data[0]!["text"]).toBe(LINE);
    expect(data.at(-3)).toMatchObject({
      id: "journalists-identified",
      source_value: "180",
      outcome: "other-comparison",
    });
    expect(data[10]).toMatchObject({ visible: "false", note: "'=my note" });
  });

  test("no cell is a formula for a spreadsheet, and the words stay as they are", () => {
    const cells = data.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    expect(data.slice(1, 10).map(({ text }) => text!.replace(/^'/, ""))).toEqual(
      hostile.map((text) => text.replace("\u0000", "")),
    );
    expect(data.at(-1)!["address"]).toBe("'=gone.html");
  });
});

test("a comparison is told where the page prints one, and a bare number has none", () => {
  const [figure] = samplePage.found.figures;
  const bare = { ...figure!, id: 41, before: "They identified ", after: " journalists.", amount: "180" };
  const figures = [figure!, { ...bare, outcome: "same" as const, comparison: "about" as const }];
  const told = sampleReport([{ ...samplePage, found: { ...samplePage.found, figures } }]);
  expect(told.pages[0]!.figures.map(({ comparison }) => comparison)).toEqual(["at most", undefined]);
  const { data } = Papa.parse<Record<string, string>>(write(told, "csv"), { header: true });
  const rows = data.filter(({ row }) => row === "figure");
  expect(rows.map(({ comparison }) => comparison)).toEqual(["at most", ""]);
});

test("as CSV a reason can be searched: it has no characters that cannot be seen", () => {
  const [page] = report.pages;
  const reasons = [{ ground: "stands-alone" as const, words: "This name can only mean \u2068NSO Group\u2069." }];
  const mentions = page!.mentions.slice(-1).map((mention) => ({ ...mention, reasons }));
  const { data } = Papa.parse<Record<string, string>>(write({ ...report, pages: [{ ...page!, mentions }] }, "csv"), {
    header: true,
    delimiter: ",",
  });
  expect(data[1]!["why"]).toBe("This name can only mean NSO Group.");
});

test("as CSV no part of a cell is a formula where a spreadsheet parts cells by semicolons and sees no quotes", () => {
  const [page] = report.pages;
  const title = "Rates;=cmd|' /C calc'!A0;x\t@SUM(1)\n -2+3; ＝1";
  const csv = write({ ...report, pages: [{ ...page!, title }] }, "csv");
  const cells = csv.split(/\r?\n/).flatMap((line) => line.split(/[;\t]/));
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(data[0]!["title"]).toBe("Rates;'=cmd|' /C calc'!A0;x\t'@SUM(1)\n '-2+3; '＝1");
});

describe("as Markdown", () => {
  const html = readHtml(marked.parse(write(report, "md"), { async: false, gfm: true }));

  test("another parser shows what the page printed, as text", () => {
    for (const text of hostile) expect(readable(html.text)).toContain(readable(text));
    expect(readable(html.text)).toContain(LINE);
    const links = html.elements.filter(({ tag }) => tag === "a").map(({ attributes }) => attributes["href"]);
    expect(links).toEqual(["https://news.example/story?a=1&b=%3C2%3E"]);
    expect(html.elements.filter(({ tag }) => ["script", "img", "style", "code", "i"].includes(tag))).toEqual([]);
  });

  test("its headings and tables are headings and tables", () => {
    expect(html.elements.filter(({ tag }) => tag === "h1").length).toBe(1);
    expect(html.elements.filter(({ tag }) => tag === "h2").map(({ text }) => readable(text))).toEqual([
      readable(samplePage.title),
      "Pages that couldn't be read",
      "The statements behind it",
    ]);
    const rows = html.elements.filter(({ tag }) => tag === "tr");
    expect(rows.map(({ text }) => text.trim().split("\n").length)).toEqual(rows.map(() => 3));
    expect(
      html.elements.filter(({ tag, text }) => tag === "strong" && /180/.test(text)).map(({ text }) => text),
    ).toEqual(expect.arrayContaining(["Fewer than 180", "more than 180"]));
  });
});

test.each([
  ["fr", "10 mentions, 2 noms, 1 chiffre ; 1 non marqué ; rien d’autre n’a été examiné sur cette page.", "Lue : "],
  ["es", "10 menciones, 2 nombres, 1 cifra; 1 sin marcar; no se revisó nada más de esta página.", "Leída: "],
  [
    "de",
    "10 Erwähnungen, 2 Namen, 1 Zahl; 1 nicht markiert; sonst wurde auf dieser Seite nichts geprüft.",
    "Gelesen: ",
  ],
])("in %s it counts and sets its colons as the language does", async (language, coverage, label) => {
  const text = readable(write(report, "md", await wordsIn(language)));
  expect(text).toContain(coverage);
  expect(text).toContain(label);
});

test.each(["md", "html"] as const)(
  "as %s it has dates as people read them, each statement once, and its licence",
  (format) => {
    const written = write(report, format);
    const { text } = readHtml(format === "md" ? marked.parse(written, { async: false, gfm: true }) : written);
    expect(text).toContain("July 21, 2021");
    expect(text).not.toMatch(/\d{4}-\d\d/);
    expect(readable(text)).toContain(readable(report.sets[0]!.licence));
    const { statement, source } = report.facts.find(({ id }) => id === "nso-company")!;
    expect(readable(text).split(readable(statement))).toHaveLength(2);
    expect(readable(text)).toContain(readable(source));
    // What a number counts is told where it differs.
    expect(text).not.toContain("counts:");
  },
);

test("a further page makes no further format of dates: each holds memory that no collector knows of", () => {
  write(sampleReport(), "html");
  const made = vi.spyOn(Intl, "DateTimeFormat");
  write(sampleReport(), "html");
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});

test.each(["csl-json", "ris", "bibtex"] as const)("as %s another program reads a citation of each fact", (format) => {
  const written = write(report, format);
  const type = { "csl-json": "@csl/list+object", ris: "@ris/file", bibtex: "@bibtex/text" }[format];
  const { data } =
    format === "csl-json" ? { data: JSON.parse(written) as unknown[] } : new Cite(written, { forceType: type });
  expect(data.length).toBe(report.facts.length);
});

test("a report of no page is written in every format", () => {
  const empty = sampleReport([]);
  for (const format of ["md", "html", "csv", "json", "annotations", "csl-json", "ris", "bibtex"] as const)
    expect(() => write(empty, format)).not.toThrow();
});
