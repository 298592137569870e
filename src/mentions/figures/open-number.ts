import type { NumberLexicon, NumberWord } from "./number-lexicon.ts";
import { noSum, type NumberSum, withWord } from "./number-sum.ts";

/** A number in words that may go on. Offsets are UTF-16 units. */
export interface OpenNumber {
  start: number;
  end: number;
  sum: NumberSum;
  words: number;
  /** Signs that stand side by side as digits do: 一八〇. */
  digits: string;
  /** What the last sign is short for: in 一百八 (180) it counts tens, in 一百零八 (108) it does not. */
  short: number;
  /** What stood before the last "and", and what the words after it say alone: they may be two numbers. */
  parted?: { before: OpenNumber; start: number; sum: NumberSum } | undefined;
  /** It stands beside another number, as in "nineteen eighty-four" and "two three": who knows what they say. */
  isUnclear?: boolean;
}

/** The number with one more word, or one that begins with it; undefined where none goes on or begins so. */
export function addWord(
  open: OpenNumber | undefined,
  said: NumberWord,
  lexicon: NumberLexicon,
  start: number,
  end: number,
  isJoined: boolean,
): OpenNumber | undefined {
  const { value = 10 } = said;
  const sum = open?.sum ?? noSum;
  const digit = lexicon.measures && value < 10 ? String(value) : "";
  const next: OpenNumber = { start, ...open, end, words: (open?.words ?? 0) + 1, digits: "", short: 1, sum };
  if (digit && (!open || open.digits)) {
    next.digits = (open?.digits ?? "") + digit;
    next.sum = { ...noSum, last: Number(next.digits), room: 1 };
    return next;
  }
  // 一百零八: a zero holds a place.
  if (open && value === 0 && sum.room >= 100) return { ...next, sum: { ...sum, factor: 1 } };
  const added = withWord(sum, said, lexicon, isJoined, open?.parted !== undefined);
  if (!added) return undefined;
  next.sum = added;
  if (open && open.digits.length > 1) next.isUnclear = true;
  if (digit) next.short = Math.max(1, sum.factor / 10);
  const parted = isJoined && open ? { before: open, start, sum: noSum } : open?.parted;
  const alone = parted && added.part + added.last > 0 && withWord(parted.sum, said, lexicon, false);
  next.parted = alone ? { ...parted, sum: alone } : undefined;
  return next;
}

/** What a number says when it is complete; undefined where that is not clear. */
export function valueOf({ sum, words, digits, short, isUnclear }: OpenNumber): number | undefined {
  // 三四 is "three or four", 二〇二一 a year.
  if (isUnclear || digits.length === 4 || /^[^0]{2}$/.test(digits)) return undefined;
  const value = sum.whole + sum.part + sum.last * short;
  // A bare "one" is an article or a pronoun in most languages.
  return value > 1 || (value === 0 && words === 1) ? value : undefined;
}
