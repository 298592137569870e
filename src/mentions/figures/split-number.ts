import type { NumberLexicon, NumberWord } from "./number-lexicon.ts";
import { noSum, type NumberSum, withWord } from "./number-sum.ts";

/** Shorter words are in the lexicon as they are; none that is longer is a number. */
const SHORTEST = 5;
const LONGEST_WORD = 90;
/** The longest part of a glued word, in letters. */
const LONGEST = 13;

/** What a word says in which a number's words are glued together ("siebenunddreissig"), or undefined. */
export function splitNumber(lexicon: NumberLexicon, word: string): NumberWord | undefined {
  const parts =
    word.length < SHORTEST || word.length > LONGEST_WORD ? undefined : partsFrom(lexicon, word, 0, new Set());
  if (!parts) return undefined;
  let sum = noSum;
  let isJoined = false;
  for (const part of parts) {
    if (part.kind === "join") {
      if (isJoined || sum === noSum) return undefined;
      isJoined = true;
      continue;
    }
    const next: NumberSum | undefined = withWord(sum, part, lexicon, isJoined);
    if (!next) return undefined;
    sum = next;
    isJoined = false;
  }
  return isJoined ? undefined : { value: sum.whole + sum.part + sum.last, room: sum.room, scale: 0, kind: "" };
}

/** The longest parts that a word is made of from an offset on; `dead` holds the offsets from which it is of none. */
function partsFrom(lexicon: NumberLexicon, word: string, from: number, dead: Set<number>): NumberWord[] | undefined {
  if (from === word.length) return [];
  if (dead.has(from)) return undefined;
  for (let end = Math.min(word.length, from + LONGEST); end > from; end--) {
    const part = lexicon.said.get(word.slice(from, end));
    // One letter joins only where words are written without spaces anyway: "y" and "e" begin and end other words.
    if (!part || (end === from + 1 && word.charCodeAt(from) < 0x600)) continue;
    const rest = partsFrom(lexicon, word, end, dead);
    if (rest) return [part, ...rest];
  }
  dead.add(from);
  return undefined;
}
