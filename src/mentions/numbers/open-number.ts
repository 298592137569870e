import { noSum, type NumberLexicon, type NumberSum, type NumberWord, withWord } from "./number-grammar.ts";

/** A number in words that may continue. Offsets are UTF-16 units. */
export interface OpenNumber {
  start: number;
  end: number;
  sum: NumberSum;
  words: number;
  /** Signs that stand side by side as digits do: 一八〇. */
  digits: string;
  /** What the last sign is short for: in 一百八 (180) it counts tens, in 一百零八 (108) it does not. */
  short: number;
  /** The number before the last "and", and the one after it: they may be two numbers. */
  parted?: { before: OpenNumber; start: number; sum: NumberSum } | undefined;
  /** It is beside another number, as in "nineteen eighty-four" and "two three", so its value is unclear. */
  isUnclear?: boolean;
}

/** A number word in its place. */
export interface PrintedWord {
  said: NumberWord;
  start: number;
  end: number;
}

const noNumber: OpenNumber = { start: 0, end: 0, sum: noSum, words: 0, digits: "", short: 1 };

/** The numbers in a run of number words; `before` is the word before them. */
export function numbersIn(words: PrintedWord[], lexicon: NumberLexicon, before: string): OpenNumber[] {
  const found: OpenNumber[] = [];
  let open = noNumber;
  let isJoined = false;
  for (const word of words) {
    const { kind } = word.said;
    const { sum, parted } = open;
    if (kind === "join") isJoined = true;
    // "Two and a half", "half a million".
    if (kind === "join" || (kind === "article" && open.words > 0 && (isJoined || sum.last === 0.5))) continue;
    const isRange = isJoined && before === lexicon.unitsFirst && sum.last < 10;
    let next = isRange ? undefined : addWord(open, word, lexicon, isJoined);
    if (!next) {
      if (parted) next = addWord({ ...open, ...parted, parted: undefined }, word, lexicon, isJoined);
      found.push(next && parted ? parted.before : open);
    }
    if (!next) {
      next = addWord(noNumber, word, lexicon, false);
      if (next && open.words > 0 && !isJoined && sum.last !== 1 && kind !== "article")
        next.isUnclear = open.isUnclear = true;
    }
    open = next ?? noNumber;
    isJoined = false;
  }
  return [...found, open];
}

/** The number with one more word; undefined where it does not go on so. */
function addWord(
  open: OpenNumber,
  { said, start, end }: PrintedWord,
  lexicon: NumberLexicon,
  isJoined: boolean,
): OpenNumber | undefined {
  const { sum, words, digits, parted } = open;
  const { value = 10 } = said;
  const digit = lexicon.inner && value < 10 ? String(value) : "";
  const next: OpenNumber = {
    ...open,
    start: words > 0 ? open.start : start,
    end,
    words: words + 1,
    digits: "",
    short: 1,
  };
  if (digit && (words === 0 || digits)) {
    next.digits = digits + digit;
    next.sum = { ...noSum, last: Number(next.digits), room: 1 };
    return next;
  }
  // 一百零八: a zero holds a place.
  if (value === 0 && words > 0 && sum.room >= 100) return { ...next, sum: { ...sum, factor: 1 } };
  const added = withWord(sum, said, lexicon, isJoined, parted !== undefined);
  if (!added) return undefined;
  next.sum = added;
  if (digits.length > 1) next.isUnclear = true;
  if (digit && lexicon.shortens) next.short = Math.max(1, sum.factor / 10);
  const split = isJoined ? { before: open, start, sum: noSum } : parted;
  const after = split && added.part + added.last > 0 && withWord(split.sum, said, lexicon, false);
  next.parted = after ? { ...split, sum: after } : undefined;
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
