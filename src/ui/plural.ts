import { i18n, type GeneratedI18nStructure } from "#i18n";
import { formatNumber } from "./format-number.ts";

type Key = keyof GeneratedI18nStructure;

/** The base of keys with a form for one and one for the others, which the language of the types, English, has. */
type BaseOf<Name> = Name extends `${infer Base}.other` ? (`${Base}.one` extends Key ? Base : never) : never;

/** A string with a form for each class of numbers: `popup.mentions` for `popup.mentions.one`, `.two`, `.other`. */
export type Counted = BaseOf<Key>;

let rules: Intl.PluralRules | undefined;

/**
 * A string in the form that its language has for a number. `$1` is the number itself; further parts follow. Forms that
 * only other languages have are in their files alone, and a test holds that each file has those of its language.
 */
export function plural(key: Counted, count: number, parts: string[] = []): string {
  rules ??= new Intl.PluralRules(i18n.t("locale"));
  return i18n.t(`${key}.${rules.select(count)}` as `${typeof key}.other`, [formatNumber(count), ...parts] as never);
}
