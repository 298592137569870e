import { foldWord, isBetween } from "../fold-phrase.ts";
import type { FigureLexicon } from "./figure-lexicon.ts";
import { type NumberLexicon, type NumberWord, numberWordEnd } from "./number-lexicon.ts";
import type { PrintedWord } from "./open-number.ts";
import { splitNumber } from "./split-number.ts";

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
    const said = lexicon.said.get(rest) ?? splitNumber(lexicon, rest);
    if (said) return { said, particle: word.slice(0, length) };
    if (definite && rest.startsWith(definite)) length += definite.length;
    else if (rest.length > 2 && length < 3 && particles.includes(rest[0]!)) length++;
    else return { particle: "" };
  }
}

/** Number words of other scripts are read as what they are, whatever the page says that its language is. */
function languageOf(unit: number, language: string): string {
  if (unit < 0x590) return language;
  if (unit >= 0x600 && unit < 0x700) return language.startsWith("fa") ? language : "ar";
  if (unit >= 0x3000 && unit < 0xa000) return language.startsWith("ja") ? language : "zh";
  return unit < 0x600 ? "he" : language;
}
