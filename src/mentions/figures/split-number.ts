import type { NumberLexicon, NumberWord } from "./number-lexicon.ts";
import { numbersIn, valueOf } from "./open-number.ts";

/** Shorter words are in the lexicon as they are; none that is longer is a number. */
const SHORTEST = 5;
const LONGEST = 90;
/** The longest part of a glued word, in letters. */
const LONGEST_PART = 13;

/** What a word says in which a number's words are glued together ("siebenunddreissig"), or undefined. */
export function splitNumber(lexicon: NumberLexicon, word: string): NumberWord | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  const parts = partsFrom(lexicon, word, 0, new Set());
  if (!parts || parts[0]!.kind === "join" || parts.at(-1)!.kind === "join") return undefined;
  const [number, ...others] = numbersIn(
    parts.map((said) => ({ said, start: 0, end: 0 })),
    lexicon,
    "",
  );
  const value = number && valueOf(number);
  return value === undefined || others.length > 0 ? undefined : { value, room: number!.sum.room, scale: 0, kind: "" };
}

/** The longest parts that a word is made of from an offset on; `dead` holds the offsets from which it is of none. */
function partsFrom(lexicon: NumberLexicon, word: string, from: number, dead: Set<number>): NumberWord[] | undefined {
  if (from === word.length) return [];
  if (dead.has(from)) return undefined;
  for (let end = Math.min(word.length, from + LONGEST_PART); end > from; end--) {
    const part = lexicon.said.get(word.slice(from, end));
    // One letter joins only where words are written without spaces anyway: "y" and "e" begin and end other words.
    const rest = part && (end > from + 1 || word > "\u0600") ? partsFrom(lexicon, word, end, dead) : undefined;
    if (rest) return [part!, ...rest];
  }
  dead.add(from);
  return undefined;
}
