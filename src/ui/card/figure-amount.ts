import { i18n } from "#i18n";
import type { FigureMention, SourceAmount } from "../../mentions/types.ts";
import { formatNumber } from "../format-number.ts";
import { keyPart } from "../key-part.ts";

/** What is said of a page's number beside the source's, in a sentence without a verdict. */
export const figureOutcome = ({
  outcome,
  amount,
  source,
}: Pick<FigureMention, "outcome" | "amount" | "source">): string =>
  outcome === "other-comparison"
    ? i18n.t("figure.other_comparison", [amount, figureAmount(source)])
    : i18n.t(`figure.${keyPart(outcome)}`);

/** A figure's value as it is written: "more than 180", "37 of 67". */
export function figureAmount({ value, comparison, of }: SourceAmount): string {
  const amount = formatNumber(value);
  if (of !== undefined) return i18n.t("figure.of", [amount, formatNumber(of)]);
  return comparison ? i18n.t(comparisons[comparison], [amount]) : amount;
}

const comparisons = {
  "more than": "figure.moreThan",
  about: "figure.about",
  "at least": "figure.atLeast",
  "at most": "figure.atMost",
} as const;
