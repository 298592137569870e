import { i18n } from "#i18n";

import type { DraftProblem } from "../desk/authoring/check-draft.ts";
import type { ComparedFigure } from "../desk/report/compare-figures.ts";
import type { Problem } from "../facts/problem.ts";
import type { Reason } from "../mentions/types.ts";
import type { RestoredSettings, Stored } from "../settings/report.ts";
import { locale, plural, withCommas, isolate } from "./format.ts";
import { type Strings, reasonText } from "./reason-text.ts";

/** Kept, since each holds memory beside the heap, which no collector knows of. */
let listFormat: Intl.ListFormat | undefined;

/** The strings of the interface, by any key, for texts that the command line makes too. */
export const strings: Strings = {
  text: (key, parts) => i18n.t(key as "reason.page_seen", parts as [string]),
  plural: (key, count, parts) => plural(key as "reason.seen", count, parts),
  list: (words) => (listFormat ??= new Intl.ListFormat(locale())).format(words),
  isolate,
};

/** Why an occurrence counts or is withheld, in the language of the interface. */
export const shownReason = (reason: Reason): string => reasonText(reason, strings);

const outcomeKeys = {
  // Not more: what both count is compared by the words beside it.
  same: "report.sameNumber",
  "other-value": "compare.otherValue",
  "other-comparison": "compare.otherComparison",
  "other-role": "compare.otherRole",
} as const;

/** How a figure of the page stands to the source's, in two words. */
export const outcomeText = (outcome: ComparedFigure["row"]["outcome"]): string => i18n.t(outcomeKeys[outcome]);

/** What is wrong with a set, in a sentence without its stop. */
export const mistakeText = ({ message: [code, ...parts] }: Pick<Problem, "message">): string =>
  i18n.t(`mistake.${code as "missing"}`, parts.map(isolate) as never);

/** What to do about it. */
export const remedyText = ({ message: [code, ...parts], help = code }: Pick<Problem, "message" | "help">): string =>
  i18n.t(`remedy.${help as "line"}`, parts.map(isolate) as never);

/** What is wrong and what to do, beside a field. */
export function problemText(problem: DraftProblem): string {
  if (problem.type === "unwritten") return `${i18n.t("author.unwritten")} ${remedyText(problem)}`;
  return `${mistakeText(problem)}. ${remedyText(problem)}`;
}

type Refused = { ok: false };

/** Why something was not stored, in a sentence: all that a card is told. */
export const unstoredText = (why: (Stored & Refused)["why"]): string =>
  i18n.t(`refusal.${why === "too-much" ? "tooMuch" : why}`);

/** Why a change or a backup was not stored, and what to do, in a sentence. */
export function refusalText(
  refusal: (RestoredSettings & Refused) | (Stored & Refused) | (Refused & { why: "too-large" }),
): string {
  if (refusal.why === "faulty") return i18n.t("refusal.faulty", [withCommas(refusal.faulty)]);
  const key = {
    full: "full",
    "too-much": "tooMuch",
    "too-large": "tooLarge",
    refused: "refused",
    locked: "locked",
    "no-json": "noJson",
    "no-backup": "noBackup",
    later: "later",
    "too-many-notes": "tooManyNotes",
  } as const;
  return i18n.t(`refusal.${key[refusal.why]}`);
}
