import type { GoldPage } from "./gold.ts";
import { share, table } from "./report.ts";

/** Pages that are no news article and may be read all the same: about the story they are coverage. Lists of news among them. */
const ALIKE = /\bblog$|\bpress\b|\bnews$|^listing$|^news (?:front page|section)/;

type Side = "coverage" | "alike" | "other";

/** What the gate should do with a page: pass it, do as it likes, pass it over; nothing where nobody said what it is. */
function sideOf({ news, kind }: GoldPage): Side | undefined {
  if (news === undefined) return undefined;
  if (news) return "coverage";
  return ALIKE.test(kind) ? "alike" : "other";
}

/** The gate alone, on pages that somebody labelled: its recall, and its precision by kind of page. */
export function gateReport(gold: GoldPage[], passes: (page: string) => boolean): string {
  const judged = gold.flatMap((page) => {
    const side = sideOf(page);
    return side ? [{ ...page, side, passed: passes(page.page) }] : [];
  });
  const count = (wanted: Side, passed?: boolean) =>
    judged.filter((one) => one.side === wanted && (passed === undefined || one.passed === passed)).length;
  const right = count("coverage", true);
  const [alike, wrong] = [count("alike", true), count("other", true)];
  const totals = table(
    [
      "pages",
      "coverage passed",
      "missed",
      "recall",
      "alike passed",
      "others passed",
      "precision",
      "alike counted as wrong",
    ],
    [
      [
        judged.length,
        right,
        count("coverage", false),
        share(right / count("coverage")),
        alike,
        wrong,
        share((right + alike) / (right + alike + wrong)),
        share(right / (right + alike + wrong)),
      ],
    ],
  );
  const kinds = [...Map.groupBy(judged, ({ side, kind }) => `${side}: ${kind}`)].map(([kind, pages]) => {
    const passed = pages.filter((one) => one.passed).length;
    return [kind, pages.length, passed, share(passed / pages.length)];
  });
  const order = kinds.toSorted(([a], [b]) => rank(String(a)) - rank(String(b)) || String(a).localeCompare(String(b)));
  const missed = judged.filter(({ side, passed }) => side === "coverage" && !passed);
  return [
    totals,
    table(
      ["kind", "pages", "passed", "share"],
      order.filter(([kind, , passed]) => !String(kind).startsWith("other") || passed !== 0),
    ),
    "Of the other kinds it passes none.",
    table(
      ["coverage that it misses", "kind", "source"],
      missed.map(({ page, kind, source }) => [page, kind, source]),
    ),
    `Of all ${gold.length} pages the gate passes ${gold.filter(({ page }) => passes(page)).length}.`,
  ].join("\n\n");
}

const rank = (kind: string) => ["coverage", "alike", "other"].indexOf(kind.split(":")[0]!);
