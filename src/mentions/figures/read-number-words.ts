import type { FigureLexicon } from "./figure-lexicon.ts";
import type { NumberLexicon } from "./number-lexicon.ts";
import { type NumberRun, numberRuns } from "./number-runs.ts";
import { addWord, type OpenNumber, valueOf } from "./open-number.ts";
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
  for (const run of numberRuns(figures, text, from, to, language))
    for (const number of numbersOf(run)) {
      const { start, end } = number;
      const value = valueOf(number);
      if (value !== undefined && isCount(figures, run.lexicon, text, number, value)) found.push({ start, end, value });
    }
  return found;
}

/** The numbers that a run of words makes. */
function numbersOf({ lexicon, before, words }: NumberRun): OpenNumber[] {
  const found: OpenNumber[] = [];
  let open: OpenNumber | undefined;
  let isAfterJoin = false;
  for (const { said, start, end, isJoined } of words) {
    isAfterJoin ||= isJoined || said.kind === "join";
    const { sum } = open ?? {};
    // "Two and a half", "half a million".
    if (said.kind === "join" || (said.kind === "article" && sum && (isAfterJoin || sum.last === 0.5))) continue;
    const isRange = isAfterJoin && before === lexicon.unitsFirst && sum && sum.last < 10;
    let next = open && !isRange ? addWord(open, said, lexicon, start, end, isAfterJoin) : undefined;
    if (open && !next) {
      const { parted } = open;
      if (parted) next = addWord({ ...open, ...parted, parted: undefined }, said, lexicon, start, end, isAfterJoin);
      found.push(next ? parted!.before : open);
    }
    if (!next) {
      next = addWord(undefined, said, lexicon, start, end, false);
      if (open && next && !isAfterJoin && open.sum.last !== 1 && said.kind !== "article")
        next.isUnclear = open.isUnclear = true;
    }
    open = next;
    isAfterJoin = false;
  }
  return open ? [...found, open] : found;
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
    (before && figures.form(before).test(text.slice(Math.max(0, start - 20), start))) ||
    (after && figures.form(after).test(rest)) ||
    (measures && words === 1 && end - start === 1 && !figures.form(measures).test(rest))
  );
}
