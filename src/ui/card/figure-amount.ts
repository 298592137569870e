import { i18n } from "#i18n";
import type { Figure } from "../../facts/schema.ts";
import { formatNumber } from "../format-number.ts";

/** A figure's value as it is written: "more than 180", "37 of 67". */
export function figureAmount({ value, comparison, of }: Figure): string {
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
