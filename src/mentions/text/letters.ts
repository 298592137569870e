/**
 * The kind of each UTF-16 unit and what it folds to: lower case, without marks, full-width letters and presentation
 * forms as plain ones. Computed on first use: a full table would cost every page 2 ms.
 */

/** Not part of a word. */
export const GAP = 1;
/** A letter or digit of a script with spaces between words. */
export const WORD = 2;
/** A Hebrew or Arabic letter: a word of its own script beside Latin letters ("בNSO"). */
export const RTL = 3;
/** A sign that is a word by itself: Han, kana, Hangul, Thai and other scripts without spaces. */
export const SIGN = 4;
/** Ignored: soft hyphen, zero-width characters, direction and variation marks. */
export const NOTHING = 5;

const kinds = new Uint8Array(65_536);
const folded = new Uint16Array(65_536);
/** Units that fold to several: ﬁ, ß, Æ. `folded` has SEVERAL for them. */
const expansions = new Map<number, string>();
export const SEVERAL = 0xffff;

/** Includes tatweel, which only stretches an Arabic word. */
const nothing = /[\xad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u034f|[\ufe00-\ufe0f]/;
const signs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** The kind of one UTF-16 unit: one of the constants of this file. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

/** What a unit folds to: a unit, 0 for nothing, or SEVERAL. Call `kindOf` for it first. */
export function foldOf(unit: number): number {
  return folded[unit]!;
}

/** The folded units if `foldOf` gives SEVERAL. */
export function expansionOf(unit: number): string {
  return expansions.get(unit)!;
}

function learn(unit: number): number {
  const kind = classify(unit);
  kinds[unit] = kind;
  if (kind === SIGN) folded[unit] = unit;
  if (kind !== WORD && kind !== RTL) return kind;
  if (unit < 0x80) {
    folded[unit] = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    return kind;
  }
  const plain = plainLetters(String.fromCharCode(unit));
  folded[unit] = plain.length > 1 ? SEVERAL : plain.length === 0 ? 0 : plain.charCodeAt(0);
  if (plain.length > 1) expansions.set(unit, plain);
  return kind;
}

function classify(unit: number): number {
  // What is met on nearly every page, before any expression is compiled: plain and accented letters, quotes, dashes.
  if (unit < 0x80) return isPlainWord(unit) ? WORD : GAP;
  if (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7) return WORD;
  if (unit === 0xa0 || (unit >= 0x2010 && unit < 0x202a)) return GAP;
  const letter = String.fromCharCode(unit);
  if (nothing.test(letter)) return NOTHING;
  if (!/[\p{L}\p{N}\p{M}_]/u.test(letter)) return GAP;
  if (signs.test(letter)) return SIGN;
  // Vowel points and other marks of these scripts have no script of their own, hence the block.
  return (unit >= 0x591 && unit < 0x700) || (unit >= 0xfb1d && unit < 0xff00) ? RTL : WORD;
}

/** Whether an ASCII unit is a letter, a digit or the underscore. */
function isPlainWord(unit: number): boolean {
  const small = unit | 32;
  return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}

function plainLetters(letter: string): string {
  const plain = letter
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "");
  // An accented Latin letter is plain by now.
  if (plain.length === 1 && plain < "\x80") return plain;
  // A vowel of Devanagari is a letter, though Unicode has it as a mark.
  const bare = plain.replace(/(?![\u0900-\u0903\u093e-\u094d])\p{M}/gu, "");
  return Array.from(bare, (one) => alike[one] ?? one).join("");
}

/** Letters that pages mix: without their plain form, final ones, Persian and Arabic ones, the two signs for a nasal. */
const alike: Record<string, string> = {
  "\u0901": "\u0902",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  ı: "i",
  ς: "σ",
  ך: "כ",
  ם: "מ",
  ן: "נ",
  ף: "פ",
  ץ: "צ",
  ی: "ي",
  ى: "ي",
  ک: "ك",
};

/**
 * How the case of a printed form fits an alias. "small": lower case for an alias of common nouns only ("defense
 * ministry" for "Defense Ministry"), which then means no more than they do.
 */
export type CaseFit = "fits" | "small" | "no";

/**
 * Compares the case of a printed form with an alias. `exact`: letter by letter. Otherwise capitalised words need a
 * capital, so headlines in capitals fit and "pegasus" in an address doesn't. In a longer name only the proper part
 * needs them ("NSO group").
 */
export function fitCase(
  printed: string,
  alias: string,
  exact: boolean,
  isGeneric: (word: string) => boolean = () => false,
): CaseFit {
  // The common case: it is printed as listed, or the alias has no capitals.
  if (printed === alias || (!exact && alias === alias.toLowerCase())) return "fits";
  if (exact) return casedLetters(printed) === casedLetters(alias) ? "fits" : "no";
  const words = wordsOf(printed);
  let small = false;
  let proper = false;
  for (const [index, word] of wordsOf(alias).entries()) {
    if (!startsUpper(word)) continue;
    const generic = isGeneric(word);
    if (!generic) proper = true;
    if (startsUpper(words[index] ?? "")) continue;
    if (!generic) return "no";
    small = true;
  }
  return small && !proper ? "small" : "fits";
}

/** Whether a word begins with a capital letter. */
export function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether all letters of a text that have a case are capitals, and there are at least two. */
export function allCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
}

/** Full-width letters as plain ones, without marks and without what has no case. */
function casedLetters(text: string): string {
  return text.normalize("NFKD").replace(/[^\p{Lu}\p{Ll}]/gu, "");
}

function wordsOf(text: string): string[] {
  return text.normalize("NFKC").match(/[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu) ?? [];
}
