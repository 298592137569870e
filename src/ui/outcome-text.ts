import { i18n } from "#i18n";
import type { ComparedFigure } from "../desk/compare/compare-figures.ts";

const keys = {
  same: "compare.same",
  "other-value": "compare.otherValue",
  "other-comparison": "compare.otherComparison",
  "other-role": "compare.otherRole",
} as const;

/** How a figure of the page stands to the source's, in two words. */
export const outcomeText = (outcome: ComparedFigure["row"]["outcome"]): string => i18n.t(keys[outcome]);
