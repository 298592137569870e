import { foldWord, isBetween } from "../text/fold-text.ts";
import type { FigureLexicon } from "./figure-lexicon.ts";
import { mayBegin, type NumberLexicon, type NumberRead, type NumberWord, numberWordEnd } from "./number-grammar.ts";
import { numbersIn, type PrintedWord, valueOf } from "./open-number.ts";

/** What is seen of a text beside a number, in UTF-16 units. */
const BEFORE = 20;
const AFTER = 24;

/** "DoS"; "Channel Four", "the Five Eyes": a short word with a capital letter within a sentence. */
const name = /⟨.*\p{Ll}\p{Lu}|[\p{L}\p{N}][\s-]+⟨\p{Lu}\p{Ll}{1,4}⟩/u;

/** Reads the numbers that [from, to) of a text prints as words. `language` is BCP 47. */
export function readNumberWords(
  figures: FigureLexicon,
  text: string,
  from: number,
  to: number,
  language: string,
): NumberRead[] {
  const found: NumberRead[] = [];
  for (const { words, lexicon, before } of numberRuns(figures, text, from, to, language))
    for (const number of numbersIn(words, lexicon, before)) {
      const value = valueOf(number);
      if (value === undefined) continue;
      const { start, end } = number;
      const printed = text.slice(start, end);
      const seen = `${text.slice(Math.max(from, start - BEFORE), start)}⟨${printed}⟩${text.slice(end, end + AFTER)}`;
      if (!name.test(seen) && !lexicon.never.test(seen)) found.push({ start, end, value });
    }
  return found;
}

/** Number words that stand together, parted by white space and hyphens alone. Offsets are UTF-16 units. */
export interface NumberRun {
  lexicon: NumberLexicon;
  /** The word before them. */
  before: string;
  words: PrintedWord[];
}

/** Something other than white space or one hyphen, between two words. */
const parts = /[^\s\xad\u200b-\u200f\u2060‐‑־-]|[‐‑־-]./;

/** The runs of number words in [from, to) of a text. `language` is BCP 47. */
export function* numberRuns(
  figures: FigureLexicon,
  text: string,
  from: number,
  to: number,
  language: string,
): Generator<NumberRun> {
  let run: NumberRun | undefined;
  let before = "";
  let last = from;
  for (let at = from; at < to; at++) {
    if (isBetween(text, at)) continue;
    const end = numberWordEnd(text, at);
    const word = foldWord(text, at, end);
    const lexicon = figures.numbersOf(languageOf(text.charCodeAt(at), language));
    const { said, particle } = saidBy(lexicon, word);
    const { join, definite } = lexicon;
    const isJoined = particle === join || particle === join + definite;
    if (run && (!said || lexicon !== run.lexicon || (particle && !isJoined) || parts.test(text.slice(last, at)))) {
      yield run;
      run = undefined;
    }
    if (said) {
      run ??= { lexicon, before, words: [] };
      const start = at + particle.length;
      if (isJoined) run.words.push({ said: lexicon.said.get(join)!, start, end });
      run.words.push({ said, start, end });
    }
    before = word;
    last = end;
    at = end - 1;
  }
  if (run) yield run;
}

/** What a word says in a number, with the particles before it. */
function saidBy(lexicon: NumberLexicon, word: string): { said?: NumberWord; particle: string } {
  const { particles = "", definite } = lexicon;
  let length = 0;
  for (;;) {
    const rest = word.slice(length);
    const said = lexicon.said.get(rest) ?? splitNumber(lexicon, rest) ?? inflected(lexicon, rest);
    if (said) return { said, particle: word.slice(0, length) };
    if (definite && rest.startsWith(definite)) length += definite.length;
    else if (rest.length > 2 && length < 3 && particles.includes(rest[0]!)) length++;
    else return { particle: "" };
  }
}

/** Words for numbers up to it are "on two", "by four" with an ending, and say so little that they are left. */
const SMALL = 10;

/** A greater number with a case ending, which ends it: "harminchéten". */
function inflected(lexicon: NumberLexicon, word: string, least = SMALL): NumberWord | undefined {
  const at = lexicon.endings?.exec(word)?.index ?? -1;
  if (at < 3 || !mayBegin(lexicon, word, 0)) return undefined;
  const stem = word.slice(0, at);
  const said = lexicon.said.get(stem) ?? splitNumber(lexicon, stem);
  return said?.value !== undefined && said.value > least ? { ...said, room: 0, scale: 0 } : undefined;
}

/** Whether a printed number ends with a case ending of its own, so that no noun follows: "otuz yedisinde". */
export function endsInflected(lexicon: NumberLexicon, printed: string): boolean {
  if (!lexicon.endings || /\p{N}$/u.test(printed)) return false;
  const last = printed.slice(printed.search(/\p{L}+$/u));
  const word = foldWord(last, 0, last.length);
  return !lexicon.said.has(word) && !splitNumber(lexicon, word) && inflected(lexicon, word, 0) !== undefined;
}

/** Number words of other scripts are read as what they are, whatever the page says that its language is. */
function languageOf(unit: number, language: string): string {
  if (unit < 0x590) return language;
  if (unit >= 0x600 && unit < 0x700) return language.startsWith("fa") ? language : "ar";
  if (unit >= 0x3000 && unit < 0xa000) return language.startsWith("ja") ? language : "zh";
  return unit < 0x600 ? "he" : language;
}

/** Shorter words are in the lexicon as they are; none that is longer is a number. */
const SHORTEST = 5;
const LONGEST = 90;
/** The longest part of a glued word, in letters. */
const LONGEST_PART = 13;

/** What a word says in which a number's words are glued together ("siebenunddreissig"), or undefined. */
export function splitNumber(lexicon: NumberLexicon, word: string): NumberWord | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  const pieces = mayBegin(lexicon, word, 0) ? partsFrom(lexicon, word, 0, new Set()) : undefined;
  if (!pieces || pieces[0]!.kind === "join" || pieces.at(-1)!.kind === "join") return undefined;
  const [number, ...others] = numbersIn(
    pieces.map((said) => ({ said, start: 0, end: 0 })),
    lexicon,
    "",
  );
  const value = number && valueOf(number);
  return value === undefined || others.length > 0 ? undefined : { value, room: number!.sum.room, scale: 0, kind: "" };
}

/** The longest pieces that a word is made of from an offset on; `dead` holds the offsets from which it is of none. */
function partsFrom(lexicon: NumberLexicon, word: string, from: number, dead: Set<number>): NumberWord[] | undefined {
  if (from === word.length) return [];
  if (dead.has(from) || !mayBegin(lexicon, word, from)) return undefined;
  for (let end = Math.min(word.length, from + LONGEST_PART); end > from; end--) {
    const part = lexicon.said.get(word.slice(from, end));
    // One letter joins only where words are written without spaces anyway: "y" and "e" begin and end other words.
    const rest = part && (end > from + 1 || word > "\u0600") ? partsFrom(lexicon, word, end, dead) : undefined;
    if (rest) return [part!, ...rest];
  }
  dead.add(from);
  return undefined;
}
