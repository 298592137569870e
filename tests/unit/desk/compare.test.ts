import { describe, expect, test } from "vitest";

import { type ComparedPiece, compareFigures } from "../../../src/desk/report/compare-figures.ts";
import { coverageCounts, coverageLine } from "../../../src/desk/report/report-words.ts";
import type { FigureRow } from "../../../src/mentions/findings.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import { matcherOf, readPage } from "../mentions/read-text.ts";
import { samplePage } from "./sample-report.ts";

const matcher = matcherOf(bundledSet);

/** The figures that are found in a sentence of a page about the story. */
function figuresIn(sentence: string, language = "en"): FigureRow[] {
  const title = "NSO Group's spyware Pegasus";
  const flows = ["NSO Group makes the Pegasus spyware.", sentence];
  return readPage(matcher, { title, language, flows }).figures.map((figure, id) => ({
    ...figure,
    before: sentence.slice(0, figure.start),
    after: sentence.slice(figure.end),
    id,
    marked: true,
    visible: true,
  }));
}

const otherSentence = () => ({ before: "It says: more than ", text: "180", after: " journalists." });
const markedIn = (pieces: ComparedPiece[]) =>
  pieces.filter(({ mark }) => mark !== "none").map(({ text, mark }) => `${mark}: ${text}`);

describe("figures of a page beside the source's", () => {
  test.each([
    ["More than 180 journalists were identified on the leaked list.", "same: More than 180", "same: more than 180"],
    [
      "Fewer than 180 journalists were identified on the leaked list.",
      "differs: Fewer than 180",
      "differs: more than 180",
    ],
    ["Of 67 phones tested, 67 phones were examined.", "same: 67", "same: 67"],
    ["Pegasus hacked 50,000 phone numbers.", "differs: hacked 50,000 phone numbers", "differs: list"],
    ["Evidence of an attempt was on 45 of the 67 phones.", "differs: 45", "differs: 37"],
    ["Eighty journalists worked on the investigation.", "same: Eighty", "same: about 80"],
  ])("%s", (sentence, page, source) => {
    const [first] = compareFigures([bundledSet], figuresIn(sentence));
    expect({ page: markedIn(first!.page), source: markedIn(first!.source) }).toEqual({
      page: [page],
      source: [source],
    });
    expect(first!.page.map(({ text }) => text).join("")).toBe(sentence);
    expect(first!.source.map(({ text }) => text).join("")).toBe(first!.fact.statement);
  });

  test("another sentence may be given, and what no set has is passed over", () => {
    const [row] = figuresIn("More than 180 journalists were identified on the leaked list.");
    expect(
      compareFigures([bundledSet], [row!], otherSentence)[0]!
        .page.map(({ text }) => text)
        .join(""),
    ).toBe("It says: more than 180 journalists.");
    expect(
      compareFigures(
        [bundledSet],
        [
          { ...row!, fact: "gone" },
          { ...row!, figure: 9 },
        ],
      ),
    ).toEqual([]);
  });
});

test.each([
  [
    { mentions: 12, entities: 9, figures: 4, withheld: 3 },
    "12 mentions, 9 names, 4 numbers; 3 left unmarked; nothing else on this page was checked.",
  ],
  [
    { mentions: 1, entities: 1, figures: 1, withheld: 0 },
    "1 mention, 1 name, 1 number; 0 left unmarked; nothing else on this page was checked.",
  ],
])("the coverage line of %j", (counts, line) => {
  expect(coverageLine(counts)).toBe(line);
});

test("entities are counted once each", () => {
  expect(coverageCounts(samplePage.found)).toEqual({ mentions: 10, entities: 2, figures: 1, withheld: 1 });
});
