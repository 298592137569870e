import { i18n } from "#i18n";

/**
 * Isolates the direction of a text by Unicode's characters (first strong isolate, pop directional isolate), like `bdi`
 * in HTML.
 */
export const isolate = (words: string): string => `\u2068${words}\u2069`;

/** The attributes of text from a fact set: its language, and its own direction. */
export const langAttributes = (language: string) => ({ lang: language, dir: "auto" as const });

/** The direction of a language, for blocks of text from a fact set. */
export const directionOf = (language: string) => (/^(ar|fa|he|ur|yi)\b/.test(language) ? "rtl" : "ltr");

/** Sets language and direction of an element to those of the strings shown, which may be English in any browser. */
export function applyLanguage(element: HTMLElement): void {
  element.lang = i18n.t("locale");
  element.dir = i18n.t("direction");
}
