import { i18n } from "#i18n";
import type { SetWarning } from "../../../desk/own-sets/set-warnings.ts";
import { formatNumber } from "../../format-number.ts";
import { isolate } from "../../isolate.ts";
import { plural } from "../../plural.ts";

/** What an editor should look at, in a sentence. */
export function warningText(warning: SetWarning): string {
  const name = isolate(warning.name);
  switch (warning.type) {
    case "common-word":
      return plural("sets.commonWord", warning.texts, [name]);
    case "shared-name":
      return i18n.t("sets.sharedName", [name, isolate(warning.set)]);
    case "common-cue":
      return i18n.t("sets.commonCue", [name, formatNumber(warning.texts), formatNumber(warning.of)]);
    case "look-alike":
      return i18n.t("sets.lookAlike", [name]);
    case "unseen":
    default:
      return i18n.t("sets.unseen", [name]);
  }
}
