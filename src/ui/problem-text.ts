import { i18n } from "#i18n";
import type { DraftProblem } from "../desk/authoring/check-draft.ts";

/** What is wrong with a set and what to do, in a sentence or two. */
export function problemText({ type, wrong, remedy }: DraftProblem): string {
  if (type === "unwritten") return `${i18n.t("author.unwritten")} ${remedy}`;
  return `${wrong.charAt(0).toUpperCase()}${wrong.slice(1)}. ${remedy}`;
}
