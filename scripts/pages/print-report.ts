import { styleText } from "node:util";

import Table from "cli-table3";

import type { SourceAmount } from "../../src/mentions/types.ts";
import type { ScanRow } from "./scan-row.ts";

type ReadRow = Exclude<ScanRow, { error: string }>;

/** The output, which decides about width and colours. */
export interface Paper {
  columns: number;
  colour: boolean;
}

export const paperOf = (stream: NodeJS.WriteStream): Paper => ({
  columns: stream.isTTY ? stream.columns : 120,
  colour: stream.isTTY && stream.hasColors(),
});

/** The findings of one page as tables. */
export function printReport(row: ScanRow, paper: Paper): string {
  const bold = (text: string): string => (paper.colour ? styleText("bold", text) : text);
  if ("error" in row) return `${bold(row.page)}\n  could not be read: ${row.error}\n`;
  const verdict = row.coverage ? `news coverage (${row.why.join(", ")})` : "no news coverage";
  const tables = [mentionTable(row, paper), withheldTable(row, paper), figureTable(row, paper)];
  return [bold(row.page), `  ${verdict}; ${counts(row)}`, ...tables.filter((printed) => printed !== ""), ""].join("\n");
}

function counts({ mentions, withheld, figures }: ReadRow): string {
  const marked = mentions.filter((mention) => mention.marked).length;
  return `mentions: ${mentions.length} (marked: ${marked}), withheld: ${withheld.length}, figures: ${figures.length}`;
}

function mentionTable({ mentions }: ReadRow, paper: Paper): string {
  const rows = mentions.map((row) => [row.entity, inContext(row), markedOrNot(row), row.reasons.join("; ")]);
  return table(["Mention", "Where", "Marked", "Why"], rows, [0.18, 0.44, 0.08, 0.3], paper);
}

const markedOrNot = ({ marked, visible }: ReadRow["mentions"][number]): string =>
  marked ? "yes" : visible ? "no" : "no: it can't be seen";

function withheldTable({ withheld }: ReadRow, paper: Paper): string {
  const rows = withheld.map((row) => [row.entity, inContext(row), row.reasons.join("; ")]);
  return table(["Withheld", "Where", "Why"], rows, [0.18, 0.44, 0.38], paper);
}

function figureTable({ figures }: ReadRow, paper: Paper): string {
  const rows = figures.map((row) => [
    row.fact,
    inContext(row),
    row.outcome,
    row.amount,
    inSource(row.source),
    row.role,
  ]);
  const head = ["Figure of", "Where", "Outcome", "The page's number", "The source's", "The page's role"];
  return table(head, rows, [0.14, 0.3, 0.14, 0.14, 0.1, 0.18], paper);
}

const inSource = ({ value, comparison, of }: SourceAmount): string =>
  [comparison, value, of !== undefined && `of ${of}`].filter(Boolean).join(" ");

const inContext = ({ before, text, after }: { before: string; text: string; after: string }): string =>
  `${before}[${text}]${after}`.trim();

function table(head: string[], rows: string[][], shares: number[], { columns, colour }: Paper): string {
  if (rows.length === 0) return "";
  // Borders take one column between cells.
  const room = columns - shares.length - 1;
  const printed = new Table({
    head,
    colWidths: shares.map((share) => Math.max(8, Math.floor(share * room))),
    wordWrap: true,
    style: colour ? { head: ["bold"], border: ["grey"] } : { head: [], border: [] },
  });
  printed.push(...rows);
  return printed.toString();
}
