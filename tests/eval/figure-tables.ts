import type { ScanRow } from "../../scripts/pages/scan-row.ts";
import { table } from "./report.ts";

const outcomes = ["same", "other-comparison", "other-value", "other-role"];
/** How many differences are listed, for a person to look at: nobody labelled the numbers of the corpus. */
const shown = 25;

type ReadFigure = Extract<ScanRow, { figures: unknown }>["figures"][number] & { page: string };

/** What is said of the numbers on the pages. What is said of single sentences is pinned by `tests/unit/mentions/figures.test.ts`. */
export function figureTables(pages: ScanRow[]): string[] {
  const read = pages.flatMap((row) =>
    "error" in row ? [] : row.figures.map((figure) => ({ page: row.page, ...figure })),
  );
  const differences = read.filter(({ outcome }) => outcome !== "same");
  return [
    table(
      ["outcome", "numbers", "pages"],
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
