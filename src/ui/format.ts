import { type GeneratedI18nStructure, i18n } from "#i18n";

/** The interface's language. */
export const locale = (): string => i18n.t("locale");

let numbers: Intl.NumberFormat | undefined;

/** A number in the format of the interface's language. One format is kept: to make one takes a hundred times its use. */
export const formatNumber = (number: number): string => (numbers ??= new Intl.NumberFormat(locale())).format(number);

const dates: Record<string, string> = {};

/**
 * A date of a fact set, precise to the day, month or year, in the format of the interface's language. Kept as written out:
 * a set has many facts and few dates.
 */
export function formatDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return (dates[date] ??= new Intl.DateTimeFormat(locale(), {
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  }).format(Date.UTC(year!, (month ?? 1) - 1, day ?? 1)));
}

let languages: Intl.DisplayNames | undefined;

/** What the interface's language calls a language; the tag itself if it is well formed and nobody's. */
export function languageName(tag: string): string {
  languages ??= new Intl.DisplayNames(locale(), { type: "language" });
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

type Key = keyof GeneratedI18nStructure;

/** The base of keys with a form for one and one for the others, which the language of the types, English, has. */
type BaseOf<Name> = Name extends `${infer Base}.other` ? (`${Base}.one` extends Key ? Base : never) : never;

/** A string with a form for each class of numbers: `popup.mentions` for `popup.mentions.one`, `.two`, `.other`. */
type Counted = BaseOf<Key>;

let rules: Intl.PluralRules | undefined;

/**
 * A string in the form that its language has for a number. `$1` is the number itself; further parts follow. Forms that
 * only other languages have are in their files alone, and a test holds that each file has those of its language.
 */
export function plural(key: Counted, count: number, parts: string[] = []): string {
  rules ??= new Intl.PluralRules(locale());
  return i18n.t(`${key}.${rules.select(count)}` as `${typeof key}.other`, [formatNumber(count), ...parts] as never);
}

/** Words one after the other, with the commas of the interface's language. */
export const withCommas = (words: string[]): string => joined(words, "list.comma");

/** Parts that may hold commas themselves. */
export const withSemicolons = (parts: string[]): string => joined(parts, "list.semicolon");

/** Parts of a line, with dots between them; where it wraps, a dot ends the line and begins none. */
export const withDots = (parts: string[]): string => parts.join("\u00a0· ");

/** A label, and what it is of. */
export const labelled = (label: string, text: string): string => i18n.t("list.label", [label, text]);

/** A part stands in the string as it is: a `$1` in it is not replaced. */
const joined = ([first = "", ...rest]: string[], key: "list.comma" | "list.semicolon"): string =>
  rest.reduce((before, next) => i18n.t(key, [before, next]), first);

/**
 * Isolates the direction of a text by Unicode's characters (first strong isolate, pop directional isolate), like `bdi`
 * in HTML.
 */
export const isolate = (words: string): string => `\u2068${words}\u2069`;

/** The attributes of text from a fact set: its language, and its own direction. */
export const langAttributes = (language: string) => ({ lang: language, dir: "auto" as const });

/** The direction of a language, for blocks of text from a fact set. */
export const directionOf = (language: string) => (/^(ar|fa|he|ur|yi)\b/.test(language) ? "rtl" : "ltr");
