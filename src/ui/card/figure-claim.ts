import type { FigureMention, FigureOutcome } from "../../mentions/types.ts";

type Compared = Pick<FigureMention, "outcome" | "amount" | "text" | "role" | "source">;

/**
 * What can be said of a page's number beside the article's: only what is certain of value, comparator and role, else
 * nothing. What was found says that two numbers belong together; a headline has to be right.
 *
 * @param role what the article's number counts
 */
export function figureClaim(mention: Compared, role: string): FigureOutcome | undefined {
  const { outcome } = mention;
  // Another role is found by words that name it.
  const isRole = outcome === "other-role" || coversRole(mention.role, role);
  const isAmount = outcome === "other-value" || outcome === "other-comparison" || isSameAmount(mention);
  return isRole && isAmount ? outcome : undefined;
}

/** The page's words for the number are the article's, with nothing before it that the article has not. */
function isSameAmount({ amount, text, source }: Compared): boolean {
  const comparison = source.comparison ?? "";
  const before = amount.slice(0, amount.lastIndexOf(text)).trim().toLowerCase();
  return amount.endsWith(text) && comparators[comparison].includes(before);
}

/** English comparators: of those of other languages none is sure to be the same. */
const comparators = {
  "": [""],
  "more than": ["more than", "over"],
  about: ["about", "some", "around"],
  "at least": ["at least"],
  "at most": ["at most", "up to"],
};

/** Words that say nothing of what is counted. */
const idle = /^(?:with|they|them|that|this|these|those|were|been|have|from|whose|their|which)$/;

/** Words of four letters or more, by their beginning: "attempted" is "attempt". */
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !idle.test(word)).map((word) => word.slice(0, 5));

function coversRole(page: string, article: string): boolean {
  const there = new Set(stems(page));
  const core = stems(article.replace(/ (?:on|in) the \p{L}+$/u, ""));
  // Where it stands says less than what is counted, unless only a unit is left.
  return (core.length > 1 ? core : stems(article)).every((stem) => there.has(stem));
}

/** A role in parts, those set off whose words the other side has not. */
export function differingParts(text: string, other: string): { at: number; text: string; differs: boolean }[] {
  const there = new Set(stems(other));
  return (text.match(/\S+\s*/gu) ?? []).map((part, at) => {
    const [stem] = stems(part);
    return { at, text: part, differs: stem !== undefined && !there.has(stem) };
  });
}
