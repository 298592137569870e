import type { ScanRow } from "../../scripts/pages/scan-row.ts";
import type { FactSet } from "../../src/facts/schema.ts";
import { comparisonSentences } from "../unit/mentions/comparison-sentences.ts";
import { comparisonSentencesAbroad } from "../unit/mentions/comparison-sentences-abroad.ts";
import { figureSentences, type FigureSentence } from "../unit/mentions/figure-sentences.ts";
import { laterFigureSentences } from "../unit/mentions/later-figure-sentences.ts";
import { otherUnitSentences } from "../unit/mentions/other-unit-sentences.ts";
import { labelSentencesAbroad } from "../unit/mentions/label-sentences-abroad.ts";
import { labelSentencesRomance } from "../unit/mentions/label-sentences-romance.ts";
import { labelSentences } from "../unit/mentions/label-sentences.ts";
import { matcherOf, readPage } from "../unit/mentions/read-text.ts";
import { strangerSentencesAbroad } from "../unit/mentions/stranger-sentences-abroad.ts";
import { strangerSentences } from "../unit/mentions/stranger-sentences.ts";
import { share, table } from "./report.ts";

const outcomes = ["same", "other-comparison", "other-value", "other-role"];
/** How many differences are listed, for a person to look at: nobody labelled the numbers of the corpus. */
const shown = 25;

type ReadFigure = Extract<ScanRow, { figures: unknown }>["figures"][number] & { page: string };

/** What is said of numbers: in sentences with a known outcome, and on the pages. */
export function figureTables(set: FactSet, pages: ScanRow[]): string[] {
  const read = pages.flatMap((row) =>
    "error" in row ? [] : row.figures.map((figure) => ({ page: row.page, ...figure })),
  );
  const differences = read.filter(({ outcome }) => outcome !== "same");
  return [
    sentenceTable(set, [
      ...figureSentences,
      ...comparisonSentences,
      ...comparisonSentencesAbroad,
      ...otherUnitSentences,
      ...laterFigureSentences,
      ...labelSentences,
      ...labelSentencesRomance,
      ...labelSentencesAbroad,
      ...strangerSentences,
      ...strangerSentencesAbroad,
    ]),
    table(
      ["outcome on the pages", "numbers", "pages"],
      outcomes.map((outcome) => {
        const own = read.filter((row) => row.outcome === outcome);
        return [outcome, own.length, new Set(own.map(({ page }) => page)).size];
      }),
    ),
    ...(differences.length > 0 ? [differenceTable(differences.slice(0, shown))] : []),
  ];
}

function differenceTable(differences: ReadFigure[]): string {
  return table(
    ["page", "outcome", "the page's number", "the source's", "the page's words"],
    differences.map(({ page, outcome, amount, source, before, text, after }) => [
      page,
      outcome,
      amount,
      [source.comparison, source.value].filter(Boolean).join(" "),
      `${before}${text}${after}`.replaceAll("|", "/").trim(),
    ]),
  );
}

function sentenceTable(set: FactSet, sentences: FigureSentence[]): string {
  const matcher = matcherOf(set);
  const rows = [...Map.groupBy(sentences, ([language]) => language)].map(([language, own]) => {
    let [right, told, wanted] = [0, 0, 0];
    for (const [, sentence, ...expected] of own) {
      const { figures } = readPage(matcher, { language, flows: [sentence, "NSO Group sells Pegasus spyware."] });
      right += figures.filter(({ outcome, source }) => expected.includes(`${outcome} ${source.value}`)).length;
      told += figures.length;
      wanted += expected.length;
    }
    return [language, own.length, right, told - right, wanted - right, share(right / told), share(right / wanted)];
  });
  return table(["language of the sentences", "sentences", "right", "wrong", "missed", "precision", "recall"], rows);
}
