import type { Fact, FactSet, Figure } from "../../facts/schema.ts";
import type { FigureRow } from "../../mentions/findings.ts";

/**
 * A piece of one side's words. `mark`: whether the number or role in it is the same on the other side; `none` for the
 * words around it.
 */
export interface ComparedPiece {
  text: string;
  mark: "none" | "same" | "differs";
}

/** A figure of the page beside the source's. Plain JSON. */
export interface ComparedFigure {
  row: FigureRow;
  /** Id of the fact's set. */
  set: string;
  fact: Fact;
  /** What the source's number counts. */
  sourceRole: string;
  page: ComparedPiece[];
  source: ComparedPiece[];
}

/** A page's sentence in three parts, where more of it is known than the row has. */
export type SentenceOf = (row: FigureRow) => { before: string; text: string; after: string };

/**
 * Puts each figure of a page beside the statement that it was bound to, with the words marked that differ: the numbers,
 * the comparisons, or what they count. Rows of facts that no set has are passed over.
 */
export function compareFigures(
  sets: FactSet[],
  rows: FigureRow[],
  sentenceOf: SentenceOf = (row) => row,
): ComparedFigure[] {
  return rows.flatMap((row) => {
    const set = sets.find(({ facts }) => facts.some(({ id }) => id === row.fact));
    const fact = set?.facts.find(({ id }) => id === row.fact);
    const figure = fact?.figures?.[row.figure];
    if (!set || !fact || !figure) return [];
    const { before, text, after } = sentenceOf(row);
    const page = `${before}${text}${after}`;
    const number = { start: before.length, end: before.length + text.length };
    const [pageMark, sourceMark] = marksOf(row, figure, page, number, fact.statement);
    const mark = row.outcome === "same" ? "same" : "differs";
    return [
      {
        row,
        set: set.id,
        fact,
        sourceRole: figure.role,
        page: pieces(page, pageMark, mark),
        source: pieces(fact.statement, sourceMark, mark),
      },
    ];
  });
}

type Range = { start: number; end: number } | undefined;

function marksOf(
  row: FigureRow,
  figure: Figure,
  page: string,
  number: { start: number; end: number },
  statement: string,
): [Range, Range] {
  switch (row.outcome) {
    case "other-role":
      return [nearest(page, row.role, number.start) ?? number, roleIn(statement, figure)];
    default: {
      const amount = row.outcome !== "other-value" ? nearest(page, row.amount, number.start) : undefined;
      return [amount ?? number, amountIn(statement, row.source.value)];
    }
  }
}

/** Where words stand in a text, closest to an offset. */
function nearest(text: string, words: string, near: number): Range {
  let found: Range;
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!found || Math.abs(at - near) < Math.abs(found.start - near)) found = { start: at, end: at + words.length };
  return found;
}

/** Small numbers that a statement may print as words. */
const inWords = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** The source's number in our statement, with its comparison before it. */
function amountIn(statement: string, value: number): Range {
  const printed = [
    value.toLocaleString("en"),
    String(value),
    ...(inWords[value] === undefined ? [] : [inWords[value]]),
  ];
  for (const form of printed) {
    const found = new RegExp(
      `(?:(?:more than|fewer than|less than|at least|at most|up to|about|some) )?(?<![\\d.,])${form.replaceAll(".", "\\.")}(?![\\d]|[.,]\\d)`,
    ).exec(statement);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/**
 * The longest run of the role's words that the statement prints, and that says more than the unit; none where it puts
 * it otherwise.
 */
function roleIn(statement: string, { role, unit }: Figure): Range {
  const words = role.split(" ");
  const units = new Set(unit.split(" "));
  for (let length = words.length; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (!run.some((word) => word.length > 3 && !units.has(word))) continue;
      const form = run.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join(" ");
      const found = new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, "iu").exec(statement);
      if (found) return { start: found.index, end: found.index + found[0].length };
    }
  return undefined;
}

function pieces(text: string, range: Range, mark: "same" | "differs"): ComparedPiece[] {
  if (!range) return [{ text, mark: "none" }];
  const parts: ComparedPiece[] = [
    { text: text.slice(0, range.start), mark: "none" },
    { text: text.slice(range.start, range.end), mark },
    { text: text.slice(range.end), mark: "none" },
  ];
  return parts.filter((part) => part.text !== "");
}
