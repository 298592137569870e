import type { Report, ReportedFact, ReportedPage, TextPlace } from "./report-shape.ts";

type Row = Record<string, string | number | boolean | undefined>;

const columns = (
  "page title address read row id name text before after marked visible outcome amount comparison role " +
  "source_value source_comparison source_of source_role statement source why start end note sets"
).split(" ");

/**
 * The report as CSV (RFC 4180): a row with the page's coverage line, a row for each finding, then the statements that
 * somebody chose or wrote a note at. It begins with a byte order mark, by which spreadsheets recognise UTF-8. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function writeCsv(report: Report): string {
  const sets = report.sets.map(({ id, version }) => `${id} ${version}`).join("; ");
  const rows = report.pages.flatMap((page, at) => {
    const own = { page: at + 1, title: page.title, address: page.address, read: page.read, sets };
    return pageRows(page, report).map((row) => ({ ...own, ...row }));
  });
  const facts = report.facts
    .filter(({ note }) => report.chosen ?? note !== undefined)
    .map((fact): Row => ({ row: "statement", ...factRow(fact), sets }));
  const failed = report.failed.map(({ address, error }): Row => ({ address, row: "failed", text: error, sets }));
  const lines = [
    columns.map((name) => cell(name)),
    ...[...rows, ...facts, ...failed].map((row: Row) => columns.map((name) => cell(row[name]))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}

function pageRows(page: ReportedPage, { facts }: Report): Row[] {
  return [
    { row: "coverage", text: page.coverageLine },
    ...page.mentions.map((mention) => ({
      row: "mention",
      id: mention.entity,
      name: mention.name,
      ...passageOf(mention),
      marked: mention.marked,
      visible: mention.visible,
      why: whyOf(mention),
    })),
    ...page.withheld.map((one) => ({
      row: "withheld",
      id: one.entity,
      name: one.name,
      ...passageOf(one),
      why: whyOf(one),
    })),
    ...page.figures.map((figure) => ({
      row: "figure",
      id: figure.fact,
      ...passageOf(figure),
      marked: figure.marked,
      visible: figure.visible,
      outcome: figure.outcome,
      amount: figure.amount,
      comparison: figure.comparison,
      role: figure.role,
      source_value: figure.source.value,
      source_comparison: figure.source.comparison,
      source_of: figure.source.of,
      source_role: figure.sourceRole,
      statement: facts.find(({ id }) => id === figure.fact)?.statement,
    })),
  ];
}

/** A statement that somebody chose or wrote a note at. */
const factRow = ({ id, statement, attribution, citation, note }: ReportedFact): Row => ({
  id,
  name: attribution.map(({ who }) => who).join("; "),
  statement,
  source: citation,
  note,
});

/** The reasons in words, without the characters that keep names apart: nobody who searches a table types them. */
const whyOf = ({ reasons }: Pick<ReportedPage["withheld"][number], "reasons">): string =>
  reasons.map(({ words }) => words.replaceAll(/[\u2068\u2069]/gu, "")).join(" ");

interface Passage {
  text: string;
  before: string;
  after: string;
  place?: TextPlace | undefined;
  note?: string | undefined;
}

const passageOf = ({ text, before, after, place, note }: Passage): Row => ({
  text,
  before,
  after,
  start: place?.start,
  end: place?.end,
  note,
});

/**
 * What a spreadsheet takes for a formula: these signs, their full-width forms, and a tab or a line break before
 * anything.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * The same further on, where a cell could begin: a spreadsheet whose language parts cells by semicolons takes no notice of
 * quotes within a line.
 */
const laterFormula = /([;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/gu;

function cell(value: Row[string]): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const text = value.toWellFormed().replaceAll("\0", "").replaceAll(laterFormula, "$1'");
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
