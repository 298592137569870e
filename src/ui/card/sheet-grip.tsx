import { i18n } from "#i18n";

/** What a finger drags the sheet by; pressed, it unfolds the sheet and folds it again. */
export function SheetGrip() {
  return <button type="button" class="grip" aria-expanded="false" aria-label={i18n.t("card.unfold")} />;
}
