import { i18n } from "#i18n";

/**
 * Tells an element in which language our strings are and which way they run. This follows the strings that are shown: in
 * a browser whose language we have no strings for they are English, whatever its own direction is.
 */
export function markLanguage(element: HTMLElement): void {
  element.lang = i18n.t("locale");
  element.dir = i18n.t("direction");
}
