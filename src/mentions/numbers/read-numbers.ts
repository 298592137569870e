import { foldWord, isBetween } from "../text/fold-text.ts";
import type { Matcher } from "../compile/matcher.ts";
import { type FigureLexicon, figureLexicon } from "./figure-lexicon.ts";
import { type NumberRead, numberWordEnd } from "./number-grammar.ts";
import { readNumberWords } from "./read-number-words.ts";

/** Digits with any group separator (in threes, or 5,00,000 as in India), or with a decimal part of one or two digits. */
const digits =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d][.,]?)(?:\d{1,2}(?:(,)\d{2})+,\d{3}(?!\d)|\d{1,3}(?:([.,'’ \u00a0\u2009\u202f])\d{3}(?!\d))(?:\2\d{3}(?!\d))*|\d{1,9}(?:[.,]\d{1,2}(?!\d))?)/gu;
/** A shortened word that multiplies, and what follows it in its sentence. */
const shortened = /^(?:tsd|tys|tis|тыс|тис|mln|млн|млрд|mio|mill|mrd|mld|md|χιλ|εκατ)\.\s\p{L}/iu;

/** Reads the numbers in [from, to) of a text, in its order. `language` is BCP 47. */
export function readNumbers(matcher: Matcher, text: string, from: number, to: number, language: string): NumberRead[] {
  const lexicon = figureLexicon(matcher);
  const found = readDigits(lexicon, text, from, to, language);
  const taken = (at: number) => found.some(({ start, end }) => at >= start && at < end);
  const inWords = readNumberWords(lexicon, text, from, to, language).filter(({ start }) => !taken(start));
  return [...found, ...inWords].toSorted((a, b) => a.start - b.start);
}

function readDigits(lexicon: FigureLexicon, text: string, from: number, to: number, language: string): NumberRead[] {
  const window = plainDigits(text.slice(from, to));
  const found: NumberRead[] = [];
  let scaled = { end: 0, by: 1 };
  for (const match of window.matchAll(digits)) {
    const [printed, indian, group = indian] = match;
    const { index } = match;
    const { end, by } = readScales(lexicon, window, index + printed.length, language);
    const value = Number(group ? printed.replaceAll(group, "") : printed.replace(",", ".")) * by;
    const isYear = !group && by === 1 && value >= 1900 && value < 2100;
    if (isYear) continue;
    const last = found.at(-1);
    // 5万5千, "50 mil 500".
    if (last && value < scaled.by && /^\s?$/.test(window.slice(scaled.end, index))) {
      last.value += value;
      last.end = from + end;
    } else found.push({ start: from + index, end: from + end, value: Math.round(value * 100) / 100 });
    scaled = { end, by };
  }
  return found;
}

/** What the words after digits multiply them by ("50 thousand", "50 mil millones"), and where they end. */
function readScales(lexicon: FigureLexicon, text: string, from: number, language: string): { end: number; by: number } {
  let end = from;
  let by = 1;
  for (;;) {
    const start = /[\s-]/.test(text[end] ?? "") ? end + 1 : end;
    if (start >= text.length || isBetween(text, start)) return { end, by };
    const next = numberWordEnd(text, start);
    const scale = lexicon.digitScale(foldWord(text, start, next), language);
    if (scale === 1) return { end, by };
    by *= scale;
    // "50 Tsd. Nummern": the full stop is the word's.
    end = shortened.test(`${text.slice(start, next)}${text.slice(next, next + 3)}`) ? next + 1 : next;
  }
}

/** Digits of other scripts than ASCII, each a unit of its own. */
const others = /(?![0-9])[\p{Nd}٬٫，．]/gu;

/** A text with the digits of every script as ASCII digits, each in its place, and the marks among them as "," and ".". */
export function plainDigits(text: string): string {
  return text.replace(others, (sign, at: number) => {
    if (sign.length > 1) return sign;
    if (/\p{Nd}/u.test(sign)) return String(digitOf(sign.charCodeAt(0)));
    if (sign === "٬") return ",";
    if (!/\p{Nd}/u.test(text[at - 1] ?? "") || !/\p{Nd}/u.test(text[at + 1] ?? "")) return sign;
    return sign === "，" ? "," : ".";
  });
}

/** The value of a digit, by its code. The ten of a script stand in a row from zero. */
function digitOf(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero--;
  return code - zero;
}
