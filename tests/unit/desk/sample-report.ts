import { makeReport, type PageToReport } from "../../../src/desk/report/make-report.ts";
import { type ReportFormat, writeReport } from "../../../src/desk/report/report-formats.ts";
import type { Report } from "../../../src/desk/report/report-shape.ts";
import { type ReportWords, reportWords } from "../../../src/desk/report/report-words.ts";
import type { PageReport } from "../../../src/mentions/findings.ts";
import { stringsOf } from "../../../scripts/strings.ts";
import { bundledSet } from "../facts/bundled-set.ts";

/** What a page may print to do harm in one of the formats. */
export const hostile = [
  '=HYPERLINK("https://evil.example","Open")',
  "+1+cmd|' /C calc'!A0",
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  "[click](javascript:alert(1)) | **bold** `code` <b>",
  'say "no", and\nlines',
  "\u202Egnirts\u0000 \u2066hidden",
  "@SUM(1)",
  "# Heading",
];

const passage = (text: string, before = "It is said that ", after = " was there.") => ({ text, before, after });

const found: PageReport = {
  state: "read",
  address: "https://news.example/story?a=1&b=<2>",
  host: "news.example",
  site: "on",
  marksOff: false,
  stories: [],
  locked: [],
  hidden: [],
  coverage: true,
  why: ["JSON-LD NewsArticle"],
  complete: true,
  mentions: [
    ...hostile.map((text, id) => ({
      id,
      entity: "pegasus",
      ...passage(text, ` ${text} `, ` ${text} `),
      marked: true,
      visible: true,
      reasons: [{ code: "own-name" as const, name: text }],
    })),
    {
      id: 20,
      entity: "nso-group",
      ...passage("NSO", "", " sells it."),
      marked: false,
      visible: false,
      reasons: [{ code: "full-name" }],
    },
  ],
  withheld: [{ id: 30, entity: "deca", ...passage("DECA"), reasons: [{ code: "off-topic" }] }],
  figures: [
    {
      id: 40,
      ...passage("180", "Fewer than ", " journalists were identified on the list."),
      marked: true,
      visible: true,
      fact: "journalists-identified",
      figure: 0,
      outcome: "other-comparison",
      amount: "Fewer than 180",
      comparison: "at most",
      source: { value: 180, comparison: "more than" },
      role: "journalists were identified",
    },
  ],
  entities: {
    pegasus: { name: "Pegasus (the spyware)", kind: "product", language: "en" },
    "nso-group": { name: "NSO Group", kind: "company", language: "en" },
    deca: { name: "Defense Export Controls Agency (DECA)", kind: "agency", language: "en" },
  },
};

export const samplePage: PageToReport = {
  title: hostile.join(" "),
  address: "https://news.example/story?a=1&b=<2>",
  read: new Date("2026-11-26T20:00:00Z"),
  language: "en",
  published: { date: "2021-07-21", updated: false },
  found,
  notes: new Map([[20, "=my note"]]),
};

/** A report of a page that prints all that does harm, with the bundled set behind it. */
export const sampleReport = (pages: PageToReport[] = [samplePage]): Report =>
  makeReport(pages, {
    sets: [bundledSet],
    made: new Date("2026-11-26T20:01:00Z"),
    reasonText: ({ code, name }) => [code, name].filter(Boolean).join(": "),
    failed: [{ address: "=gone.html", error: "There is no such file." }],
    factNotes: new Map([["nso-company", "<i>checked</i>"]]),
  });

/** The words of a report in a language. */
export const wordsIn = async (locale: string): Promise<ReportWords> => reportWords(await stringsOf(locale));

export const englishWords = await wordsIn("en");

/** A report with the bundled set, as text. */
export const write = (report: Report, format: ReportFormat, words = englishWords): string =>
  writeReport(report, format, [bundledSet], words);

/** What the report of the page says of how much was found. */
export const LINE = "10 mentions, 2 names, 1 number; 1 left unmarked; nothing else on this page was checked.";

/** As a person reads it: white space collapsed, nothing that is not seen. */
export const readable = (text: string) =>
  text
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
