import { i18n } from "#i18n";
import type { FigureMention, SourceAmount } from "../../mentions/types.ts";
import { formatNumber } from "../format.ts";
import { messageKeySegment } from "../reason-text.ts";
import { figureClaim } from "./figure-claim.ts";

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

/** What is said of a page's number beside the article's, where it is certain: a sentence without a verdict. */
export function figureHeadline(mention: FigureMention, role: string): string | undefined {
  const claim = figureClaim(mention, role);
  if (!claim) return undefined;
  return claim === "other-comparison"
    ? i18n.t("figure.other_comparison", [figureAmount(mention.source)])
    : i18n.t(`figure.${messageKeySegment(claim)}`);
}
