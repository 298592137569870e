import { i18n } from "#i18n";
import type { Reason } from "../mentions/types.ts";
import { isolate } from "./text-direction.ts";
import { plural } from "./format.ts";
import { reasonText } from "./reason-text.ts";

/** Why an occurrence counts or is withheld, in the language of the interface. */
export const shownReason = (reason: Reason): string =>
  reasonText(reason, {
    locale: i18n.t("locale"),
    text: (key, parts) => i18n.t(key as "reason.page_seen", parts as [string]),
    plural,
    isolate,
  });
