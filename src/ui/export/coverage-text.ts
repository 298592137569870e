import { i18n } from "#i18n";
import type { PageReport } from "../../mentions/findings.ts";
import { withCommas, withSemicolons } from "../join-words.ts";
import { plural } from "../plural.ts";

/** How much was found, and that nothing more is claimed: the same sentence as on every export. */
export function coverageText({ mentions, figures, withheld }: PageReport): string {
  const counted = [
    plural("coverage.mentions", mentions.length),
    plural("coverage.entities", new Set(mentions.map(({ entity }) => entity)).size),
    plural("coverage.figures", figures.length),
  ];
  return withSemicolons([
    withCommas(counted),
    plural("coverage.withheld", withheld.length),
    i18n.t("coverage.nothingElse"),
  ]);
}
