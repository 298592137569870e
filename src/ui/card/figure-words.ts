import { i18n } from "#i18n";
import type { FigureMention, SourceAmount } from "../../mentions/types.ts";
import { formatNumber } from "../format-number.ts";

type Compared = Pick<FigureMention, "outcome" | "amount" | "text" | "role" | "source">;

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

/**
 * What is said of a page's number beside the article's, without a verdict. Only where value, comparator and role are all
 * certain; else nothing, and the two stand beside each other.
 */
export function figureHeadline(mention: Compared, role: string): string | undefined {
  const { outcome, source } = mention;
  const isRole = coversRole(mention.role, role);
  if (outcome === "other-role") return isSameAmount(mention) ? i18n.t("figure.other_role") : undefined;
  if (!isRole) return undefined;
  if (outcome === "same") return isSameAmount(mention) ? i18n.t("figure.same") : undefined;
  return outcome === "other-value"
    ? i18n.t("figure.other_value")
    : i18n.t("figure.other_comparison", [figureAmount(source)]);
}

/** The page's words for the number are the article's, with nothing before it that the article has not. */
function isSameAmount({ amount, text, source: { comparison } }: Compared): boolean {
  const before = amount.slice(0, amount.lastIndexOf(text)).trim().toLowerCase();
  return words[comparison ?? ""].includes(before) && amount.endsWith(text);
}

/** English comparators: of other languages none is sure to be the same. */
const words = {
  "": [""],
  "more than": ["more than", "over"],
  about: ["about", "some", "around"],
  "at least": ["at least"],
  "at most": ["at most", "up to"],
};

/** Words that say nothing of what is counted. */
const idle = /^(?:with|they|them|that|this|these|those|were|been|have|from|whose|their|which)$/;

/** Words of four letters or more, and numbers, by their beginning: "attempted" is "attempt". */
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? [])
    .filter((word) => !idle.test(word))
    .map((word) => word.slice(0, 5));

const coversRole = (page: string, article: string): boolean => {
  const there = new Set(stems(page));
  return stems(article).every((stem) => there.has(stem));
};

/** A role in parts, those set off whose words the other side has not. */
export function differingParts(text: string, other: string): { at: number; text: string; differs: boolean }[] {
  const there = new Set(stems(other));
  return (text.match(/\S+\s*/gu) ?? []).map((part, at) => {
    const [stem] = stems(part);
    return { at, text: part, differs: stem !== undefined && !there.has(stem) };
  });
}
