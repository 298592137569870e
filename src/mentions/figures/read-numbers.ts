import { foldWord, isBetween, wordEnd } from "../fold-phrase.ts";
import type { Matcher } from "../matcher.ts";
import { figureLexicon } from "./figure-lexicon.ts";
import { germanNumber } from "./german-number.ts";

/** A number in a text, in digits or in words. Offsets are UTF-16 units. */
export interface NumberRead {
  start: number;
  end: number;
  value: number;
}

/** Digits with any group separator, or with a decimal part of one or two digits. */
const digits =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d][.,]?)(?:\d{1,3}(?:([.,'’ \u00a0\u2009\u202f])\d{3}(?!\d))(?:\1\d{3}(?!\d))*|\d{1,9}(?:[.,]\d{1,2}(?!\d))?)/gu;
/** What multiplies the digits before it. */
const scale =
  /^\s?(?:(k)\b|(?:(thousand|mil|mille|tausend|ezer|тыс\p{L}*|אלף|ألف|آلاف)|(million|millions|millones|millón|milhões|milhão|millionen|mio))(?!\p{L})|(千)|(万|萬))/iu;
/** What is no count: money, shares, ordinals, ages, times, dates, versions. */
const refusedBefore = /[$€£¥₪#§:/]\s?$|(?:\bNo|\bNr|\bn[°º])\.?\s?$/iu;
const refusedAfter =
  /^(?:\s?[%‰]|\s?(?:per ?cent|percent|por ciento|por cento|pour cent|Prozent|százalék)|(?:st|nd|rd|th|º|ª|er|ème|e)\b|-(?:year|day|month)|\s(?:years?|days?|months?|hours?|minutes?) |[:/]\d|[-–]\d)/iu;

/** Reads the numbers in [from, to) of a text, in its order. `language` is BCP 47. */
export function readNumbers(matcher: Matcher, text: string, from: number, to: number, language: string): NumberRead[] {
  const found = readDigits(text, from, to);
  const taken = (at: number) => found.some(({ start, end }) => at >= start && at < end);
  return [...found, ...readWords(matcher, text, from, to, language).filter(({ start }) => !taken(start))].toSorted(
    (a, b) => a.start - b.start,
  );
}

function readDigits(text: string, from: number, to: number): NumberRead[] {
  const window = plainDigits(text.slice(from, to));
  const found: NumberRead[] = [];
  for (const match of window.matchAll(digits)) {
    const [printed, group] = match;
    const before = window.slice(Math.max(0, match.index - 4), match.index);
    let end = match.index + printed.length;
    let value = group ? Number(printed.replaceAll(group, "")) : Number(printed.replace(",", "."));
    const times = scale.exec(window.slice(end, end + 14));
    if (times) {
      value *= times[3] ? 1e6 : times[5] ? 1e4 : 1000;
      end += times[0].length;
    }
    const isYear = !group && !times && value >= 1900 && value < 2100;
    if (isYear || refusedBefore.test(before) || refusedAfter.test(window.slice(end, end + 12))) continue;
    found.push({ start: from + match.index, end: from + end, value: Math.round(value * 100) / 100 });
  }
  return found;
}

/** Arabic, Persian and full-width digits as plain ones, each in its place. */
function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٬/g, ",")
    .replace(/(?<=[０-９])，/g, ",");
}

function readWords(matcher: Matcher, text: string, from: number, to: number, language: string): NumberRead[] {
  const { values, scales, join } = figureLexicon(matcher).numbersOf(language);
  const german = /^de/i.test(language);
  const found: NumberRead[] = [];
  let open: { start: number; end: number; whole: number; part: number; words: number } | undefined;
  const close = () => {
    const value = open ? open.whole + open.part : 0;
    // A bare "one" is an article or a pronoun in most languages.
    if (open && value > 1) found.push({ start: open.start, end: open.end, value });
    open = undefined;
  };
  for (const { start, end, word, apart } of wordsBetween(text, from, to)) {
    if (apart) close();
    const value = values.get(word) ?? (german ? germanNumber(word, values) : undefined);
    const times = scales.get(word);
    if (value !== undefined) {
      if (!open) open = { start, end, whole: 0, part: 0, words: 0 };
      // French counts by twenties: quatre-vingts.
      open.part = value === 20 && open.part === 4 ? 80 : open.part + value;
      open.end = end;
    } else if (times !== undefined && (open || times <= 1000)) {
      open ??= { start, end, whole: 0, part: 0, words: 0 };
      if (times === 100) open.part = Math.max(1, open.part) * 100;
      else [open.whole, open.part] = [(open.whole + Math.max(1, open.part)) * times, 0];
      open.end = end;
    } else if (word !== join) close();
  }
  close();
  return found;
}

interface Word {
  start: number;
  end: number;
  word: string;
  /** Something other than white space and hyphens stands before it. */
  apart: boolean;
}

function* wordsBetween(text: string, from: number, to: number): Generator<Word> {
  let last = from;
  for (let at = from; at < to;) {
    if (isBetween(text, at)) at++;
    else {
      const end = wordEnd(text, at);
      yield { start: at, end, word: foldWord(text, at, end), apart: /[^\s-]/.test(text.slice(last, at)) };
      last = end;
      at = end;
    }
  }
}
