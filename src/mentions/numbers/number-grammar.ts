import type { NumberTable } from "../languages/figures/number-table.ts";
import type { NumberGrammar } from "../languages/figures/number-words.ts";
import { wordEnd } from "../text/fold-text.ts";

/** A number in a text, in digits or in words. Offsets are UTF-16 units. */
export interface NumberRead {
  start: number;
  end: number;
  value: number;
}

/** A number read so far: the sum of the first three fields. */
export interface NumberSum {
  /** Thousands and above. */
  whole: number;
  /** Hundreds, and dozens. */
  part: number;
  /** What a hundred that follows would multiply. */
  last: number;
  /** What is added next must be below this: 5 goes after 20, 20 does not go after 5. */
  room: number;
  /** What multiplies `last` next must be below this. */
  step: number;
  /** What the last word multiplied by: "a million and a half". */
  factor: number;
}

export const noSum: NumberSum = { whole: 0, part: 0, last: 0, room: Infinity, step: Infinity, factor: 1 };

/**
 * The sum with one more word; undefined if no number continues this way. `isJoined`: an "and" is before the word.
 * `isParted`: an "and" is before the words that a scale would multiply.
 */
export function withWord(
  sum: NumberSum,
  said: NumberWord,
  lexicon: NumberLexicon,
  isJoined: boolean,
  isParted = false,
): NumberSum | undefined {
  if (said.kind === "half") return plusHalf(sum, isJoined);
  const multiplied = said.scale > 0 ? times(sum, said, lexicon, isJoined, isParted) : undefined;
  return multiplied ?? (said.value === undefined ? undefined : plus(sum, said.value, said.room, lexicon, isJoined));
}

function plus(
  sum: NumberSum,
  value: number,
  room: number,
  { twenties, teens, unitsFirst, joinFrom = 10 }: NumberLexicon,
  isJoined: boolean,
): NumberSum | undefined {
  const { whole, part, last } = sum;
  // A unit before its ten, as languages have it in which a ten may follow.
  if (sum.room === 1 && last > 0 && last < 10 && value >= 10 && value < 100) {
    if (twenties && last === 4 && value === 20 && !isJoined) return { ...sum, last: 80, room: 20 };
    if (value === 10 ? teens && !isJoined : value % 10 === 0 && unitsFirst && isJoined)
      return { ...sum, last: last + value, room: 0 };
  }
  if (value >= sum.room || (isJoined && sum.room < joinFrom)) return undefined;
  if (value >= 1000) return part + last > 0 ? undefined : { ...noSum, whole: whole + value, room };
  if (value >= 100) return { ...sum, part: part + value, room, step: 100 };
  return { ...sum, last: last + value, room, factor: 1 };
}

function times(
  { whole, part, last, step }: NumberSum,
  { scale, kind }: NumberWord,
  { inner = 1000, groups = 1000 }: NumberLexicon,
  isJoined: boolean,
  isParted: boolean,
): NumberSum | undefined {
  const isInner = scale < inner;
  const group = isInner ? last : part + last;
  const by = group || (kind === "alone" || (whole > 0 && whole < scale) ? 1 : 0);
  if (by === 0 || (isJoined && group > 0)) return undefined;
  const next = { ...noSum, room: scale % 10 === 0 ? scale : 1, factor: scale };
  // "Twenty-five hundred", yet "fifty cents" is money.
  if (isInner)
    return scale >= step || (scale === 100 && by % 10 === 0)
      ? undefined
      : { ...next, whole, part: part + by * scale, step: scale };
  // A thousand million; "fifty thousand and one million" are two numbers.
  if (whole > 0 && whole < scale) return isParted ? undefined : { ...next, whole: (whole + group) * scale };
  return whole % (scale * groups) > 0 ? undefined : { ...next, whole: whole + by * scale };
}

/** A half of one, or of the last scale. Without an "and" it only begins a number. */
function plusHalf(sum: NumberSum, isJoined: boolean): NumberSum | undefined {
  const { whole, part, last, factor } = sum;
  if (!isJoined) return whole + part > 0 || last > 1 ? undefined : { ...noSum, last: 0.5, room: 0 };
  // What a half is added to is multiplied no more, but for units: "two and a half thousand".
  return factor === 1 ? { ...sum, last: last + 0.5, room: 0 } : { ...sum, whole: whole + factor / 2, room: 0 };
}

/** What a word says in a number. */
export interface NumberWord {
  /** What it adds. */
  value?: number | undefined;
  /** What is added after it must be below this. */
  room: number;
  /** What it multiplies by (a hundred, a dozen), or 0. */
  scale: number;
  /** "alone" multiplies also where nothing stands before it; else "half", "join", "article", or nothing. */
  kind: string;
}

/** How a language writes numbers, ready to be looked up. */
export interface NumberLexicon extends NumberGrammar {
  /** By folded word. */
  said: Map<string, NumberWord>;
  /** How they begin: the first two units of each as one number, of one unit that alone. */
  begins: Set<number>;
  /** What `refused` finds. */
  never: RegExp;
  /** What `cases` finds. */
  endings: RegExp | undefined;
}

export function numberLexicon({ words, refused = "$^", cases, ...grammar }: NumberTable): NumberLexicon {
  const said: NumberLexicon["said"] = new Map();
  for (const line of words.split("\n")) {
    const [word = "", value, room, scale, kind = ""] = line.split(",");
    said.set(word, { value: value ? Number(value) : undefined, room: Number(room), scale: Number(scale), kind });
  }
  const begins = new Set(Array.from(said.keys(), (word) => beginning(word, 0)));
  return {
    ...grammar,
    said,
    begins,
    never: new RegExp(refused, "iu"),
    endings: cases ? new RegExp(cases, "u") : undefined,
  };
}

/** The two units of a word from an offset on as one number; the first alone where there is no second. */
const beginning = (word: string, from: number): number =>
  word.charCodeAt(from) + (from + 1 < word.length ? word.charCodeAt(from + 1) * 0x1_00_00 : 0);

/** Whether a number word may begin at an offset: most words are none, and this takes nothing apart. */
export const mayBegin = ({ begins }: NumberLexicon, word: string, from: number): boolean =>
  begins.has(beginning(word, from)) || begins.has(word.charCodeAt(from));

/** The offset after a number word without what compares: "száznyolcvannál több", "elli binden fazla". */
export function numberWordEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  const word = text.slice(start, end);
  // "50 bini aşkın".
  if (
    /^(?:bin|yüz|milyon|milyar)[iü]$|^(?:milyon|milyar)[uı]$/iu.test(word) &&
    /^\s(?:aş|geç|bul)/u.test(text.slice(end, end + 5))
  )
    return end - 1;
  return /(?:.n[áaée]l|(?:bin|yüz|milyon|milyar)d[ae]n)$/iu.test(word) ? end - 3 : end;
}
