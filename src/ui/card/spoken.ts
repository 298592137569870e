import { i18n } from "#i18n";

import type { EntityFacts } from "../../facts/card-facts.ts";
import { plural, withCommas } from "../format.ts";

/** What is said of a mention that the keyboard comes to: "DECA, agency, 3 facts, 2 of 6". */
export function spokenMention(
  text: string,
  facts: Pick<EntityFacts, "kind" | "facts"> | "figure" | undefined,
  { at, of }: { at: number; of: number },
): string {
  const about =
    facts === "figure"
      ? [i18n.t("spoken.figure")]
      : facts && [i18n.t(`kind.${facts.kind}`), plural("spoken.facts", facts.facts.length)];
  return withCommas([text, ...(about ?? []), i18n.t("spoken.place", [String(at), String(of)])]);
}
