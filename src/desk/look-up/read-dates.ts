import { type Word, foldWord, withoutParticles } from "./fold-words.ts";

/** A date in a text, known to the year, the month or the decade. Offsets are UTF-16 units. */
export interface DateRead {
  start: number;
  end: number;
  /** "2020", "2020-07", or "1950s". */
  date: string;
}

const languages = "en es fr pt de hu he ar it nl tr pl id ru uk el fa hi".split(" ");
/** How many words may stand between a month and its year: "july of the year 2020". */
const NEAR = 3;

let months: [name: string, month: number][] | undefined;

/** The years, decades and months with a year that a text prints, in its order. */
export function readDates(text: string, words: Word[]): DateRead[] {
  const found: DateRead[] = [];
  for (const [at, { folded, start, end }] of words.entries()) {
    const year = /^(1[89]\d\d|20\d\d)(s|er|ern|ernjahren|as|年代)?$/.exec(folded);
    if (year?.[2] !== undefined || (year && isDecade(text, words, at))) {
      found.push({ start, end, date: `${year[1]!.slice(0, 3)}0s` });
    } else if (year) {
      const near = words.slice(Math.max(0, at - NEAR), at + 1 + NEAR);
      const month = near.map((word) => monthOf(word.folded)).find((one) => one !== undefined);
      found.push({ start, end, date: month === undefined ? folded : `${folded}-${twoDigits(month)}` });
    }
  }
  return [...found, ...chineseDates(text)];
}

function chineseDates(text: string): DateRead[] {
  return Array.from(
    text.matchAll(/(1[89]\d\d|20\d\d)[年년](?:\s?(\d{1,2})[月월])?/g),
    ({ 0: printed, 1: year, 2: month, index }) => ({
      start: index,
      end: index + printed.length,
      date: month === undefined ? year! : `${year}-${twoDigits(Number(month))}`,
    }),
  );
}

/** "Les années 1950", "los años 1950", "שנות ה-1950". */
function isDecade(text: string, words: Word[], at: number): boolean {
  if (!words[at]!.folded.endsWith("0")) return false;
  const before = words.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
  return (
    before.some((word) => ["annees", "anos", "decada", "decade", "שנות"].includes(word)) ||
    /^[-'’]?(?:es|as)\b/.test(text.slice(words[at]!.end))
  );
}

function monthOf(folded: string): number | undefined {
  months ??= languages.flatMap((language) => monthNames(language));
  for (const variant of withoutParticles(folded)) {
    for (const [name, month] of months)
      if (variant === name || (name.length > 3 && variant.startsWith(name))) return month;
  }
  return undefined;
}

function monthNames(language: string): [string, number][] {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC", calendar: "gregory" });
  return Array.from({ length: 12 }, (_, month) => [foldWord(format.format(Date.UTC(2021, month, 15))), month + 1]);
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
