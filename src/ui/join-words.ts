import { i18n } from "#i18n";

/** Words one after the other, with the commas of the interface's language. */
export const withCommas = (words: string[]): string => joined(words, "list.comma");

/** Parts that may hold commas themselves. */
export const withSemicolons = (parts: string[]): string => joined(parts, "list.semicolon");

/** A label, and what it is of. */
export const labelled = (label: string, text: string): string => i18n.t("list.label", [label, text]);

/** A part stands in the string as it is: a `$1` in it is not replaced. */
const joined = ([first = "", ...rest]: string[], key: "list.comma" | "list.semicolon"): string =>
  rest.reduce((before, next) => i18n.t(key, [before, next]), first);
