import type { FigureLexicon } from "./figure-lexicon.ts";
import { numberRuns } from "./number-runs.ts";
import { numbersIn, valueOf } from "./open-number.ts";
import type { NumberRead } from "./read-numbers.ts";

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
