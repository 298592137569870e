import type { FigureLexicon } from "./figure-lexicon.ts";
import type { NumberLexicon } from "./number-lexicon.ts";
import { numberRuns } from "./number-runs.ts";
import { numbersIn, type OpenNumber, valueOf } from "./open-number.ts";
import type { NumberRead } from "./read-numbers.ts";

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
      const { start, end } = number;
      const value = valueOf(number);
      if (value !== undefined && isCount(figures, lexicon, text, number, value)) found.push({ start, end, value });
    }
  return found;
}

/** Whether nothing around a number says that it counts nothing. */
function isCount(
  figures: FigureLexicon,
  { before, after, measures }: NumberLexicon,
  text: string,
  { start, end, words }: OpenNumber,
  value: number,
): boolean {
  const rest = text.slice(end, end + 24);
  return !(
    (value === 0 && rest.startsWith("-")) ||
    (before && figures.form(before).test(`${text.slice(Math.max(0, start - 20), start)}\n${text.slice(start, end)}`)) ||
    (after && figures.form(after).test(rest)) ||
    (measures && words === 1 && end - start === 1 && !figures.form(measures).test(rest))
  );
}
