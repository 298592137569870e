import { i18n } from "#i18n";
import { isolate } from "../text-direction.ts";

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
