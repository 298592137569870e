import { i18n } from "#i18n";
import { withCommas } from "../format.ts";
import type { RestoredSettings, Stored } from "../../settings/store-report.ts";

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
