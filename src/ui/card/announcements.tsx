import { i18n } from "#i18n";

import type { EntityFacts } from "../../facts/card-facts.ts";
import { isolate, plural, withCommas } from "../format.ts";

/** That a name is no longer marked, on this site or everywhere. */
export const hiddenText = (name: string, everywhere: boolean): string =>
  everywhere ? i18n.t("card.hiddenEverywhere", [isolate(name)]) : i18n.t("card.hiddenHere", [isolate(name)]);

/** Why a press asks for another one. */
export const mayBeCoveredText = (): string => i18n.t("card.mayBeCovered");

/** What name is no longer marked, and the way back; in the place of the card. */
export function UndoLine({ text, undo }: { text: string; undo: () => void }) {
  return (
    <div
      key="undo"
      class="card undo"
      role="dialog"
      aria-label={text}
      lang={i18n.t("locale")}
      dir={i18n.t("direction") as "ltr"}
    >
      <p>{text}</p>
      <button type="button" class="more" onClick={undo}>
        {i18n.t("card.undo")}
      </button>
    </div>
  );
}

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
