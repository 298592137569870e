import type { ComparedFigure, ComparedPiece } from "../../desk/report/compare-figures.ts";
import type { FigureRow } from "../../mentions/findings.ts";

/** Numbers that one sentence of the page prints and of which the same is told: that sentence is shown once. */
export interface ComparedGroup {
  /** For each number its rows: what is told of them is alike, and the first is compared. */
  numbers: [FigureRow, ...FigureRow[]][];
  /** The first number beside the source's; absent while it is not compared. */
  first: ComparedFigure | undefined;
  /** The page's sentence, with all of its numbers marked. */
  page: ComparedPiece[];
  /** What the source says of them, each statement once. */
  sources: ComparedPiece[][];
}

/** The page's numbers by the sentences in which they stand, in the order of the page. */
export function groupCompared(rows: FigureRow[], compared: Map<number, ComparedFigure>): ComparedGroup[] {
  const alike = Map.groupBy(rows, (row) => `${row.fact} ${row.figure} ${row.outcome} ${row.amount}`);
  const numbers = [...alike.values()] as ComparedGroup["numbers"];
  return [...Map.groupBy(numbers, ([first]) => sentenceKey(first, compared.get(first.id))).values()].map((group) => {
    const figures = group.flatMap(([{ id }]) => compared.get(id) ?? []);
    const sources = Map.groupBy(figures, ({ source }) => textOf(source));
    return {
      numbers: group,
      first: figures[0],
      page: mergePieces(figures.map(({ page }) => page)),
      sources: [...sources.values()].map((same) => mergePieces(same.map(({ source }) => source))),
    };
  });
}

/** Of a number that counts something else the page says what it counts: that is its own. */
const sentenceKey = ({ id, outcome }: FigureRow, figure: ComparedFigure | undefined): string =>
  figure && outcome !== "other-role" ? `${outcome} ${figure.set} ${textOf(figure.page)}` : String(id);

const textOf = (pieces: ComparedPiece[]): string => pieces.map(({ text }) => text).join("");

/** One text with the marks of all. */
function mergePieces(all: ComparedPiece[][]): ComparedPiece[] {
  const text = textOf(all[0] ?? []);
  const marks = all.map(markAt);
  const starts = [...new Set(all.flatMap(offsetsIn))].toSorted((one, other) => one - other);
  return starts.map((start, index) => ({
    text: text.slice(start, starts[index + 1]),
    mark: marks.map((at) => at(start)).find((mark) => mark !== "none") ?? "none",
  }));
}

function offsetsIn(pieces: ComparedPiece[]): number[] {
  let at = 0;
  return pieces.map(({ text }) => (at += text.length) - text.length);
}

const markAt = (pieces: ComparedPiece[]) => (offset: number) =>
  pieces[offsetsIn(pieces).findLastIndex((start) => start <= offset)]?.mark ?? "none";
