import { i18n } from "#i18n";

/** Sets language and direction of an element to those of the strings shown, which may be English in any browser. */
export function applyLanguage(element: HTMLElement): void {
  element.lang = i18n.t("locale");
  element.dir = i18n.t("direction");
}
