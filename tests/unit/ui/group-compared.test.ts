import { expect, test } from "vitest";

import { compareFigures } from "../../../src/desk/report/compare-figures.ts";
import type { FigureRow } from "../../../src/mentions/findings.ts";
import { groupCompared } from "../../../src/ui/panel/group-page.ts";
import { bundledSet } from "../facts/bundled-set.ts";

const fact = bundledSet.facts.find(({ figures = [] }) => figures.length > 2)!;

/** A row of a number of the fact that stands in a sentence. */
function row(id: number, figure: number, sentence: string, text: string, more: Partial<FigureRow> = {}): FigureRow {
  const at = sentence.indexOf(text);
  const { value, unit } = fact.figures![figure]!;
  return {
    id,
    fact: fact.id,
    figure,
    text,
    amount: text,
    before: sentence.slice(0, at),
    after: sentence.slice(at + text.length),
    marked: true,
    visible: true,
    outcome: "same",
    comparison: "exactly",
    role: "",
    source: { value, of: unit },
    ...more,
  } as FigureRow;
}

const grouped = (rows: FigureRow[]) =>
  groupCompared(rows, new Map(compareFigures([bundledSet], rows).map((one) => [one.row.id, one])));
const marked = (pieces: { text: string; mark: string }[]) =>
  pieces.map(({ text, mark }) => (mark === "none" ? text : `[${text}]`)).join("");

const sentence = "On 37 of the 67 phones there was some evidence, and 30 tests led nowhere.";
const three = ["37", "67", "30"].map((text, at) => row(at + 1, at, sentence, text));

test("numbers of one sentence share it, and each of them is marked in it", () => {
  const [group, ...others] = grouped(three);
  expect(others).toEqual([]);
  expect(group!.numbers.map(([{ text }]) => text)).toEqual(["37", "67", "30"]);
  expect(marked(group!.page)).toBe("On [37] of the [67] phones there was some evidence, and [30] tests led nowhere.");
  expect(group!.sources.map(marked)).toEqual([fact.statement.replaceAll(/\b(37|67|30)\b/g, "[$1]")]);
});

test("what is told otherwise of a number stands by itself, and so does another sentence", () => {
  const differs = row(4, 1, sentence, "67", { outcome: "other-value" });
  const role = row(5, 2, sentence, "30", { outcome: "other-role", role: "tests" });
  const elsewhere = row(6, 0, "Of the phones 37 had traces.", "37", { amount: "some 37" });
  expect(grouped([...three.slice(0, 1), differs, role, elsewhere]).map(({ numbers }) => numbers[0]![0].id)).toEqual([
    1, 4, 5, 6,
  ]);
});

test("rows that are alike are one number, by whose first sentence it goes; before they are compared each is its own", () => {
  const again = row(7, 0, "Once more: 37.", "37");
  expect(grouped([...three, again])[0]!.numbers.map((rows) => rows.map(({ id }) => id))).toEqual([[1, 7], [2], [3]]);
  expect(groupCompared(three, new Map()).map(({ numbers, first }) => [numbers.length, first])).toEqual([
    [1, undefined],
    [1, undefined],
    [1, undefined],
  ]);
});
