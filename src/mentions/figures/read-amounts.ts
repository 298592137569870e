import { walkPhrases } from "../find/phrases/walk-phrases.ts";
import type { Matcher } from "../compile/matcher.ts";
import type { Comparison } from "../types.ts";
import type { FigureLexicon, Printed } from "../numbers/figure-lexicon.ts";
import type { NumberRead } from "../numbers/number-grammar.ts";

/** A number or a range with what the page says of its exactness. Offsets are UTF-16 units. */
export interface Amount extends NumberRead {
  /** The greater end of a range. */
  upTo?: number;
  comparison: Comparison;
  /** The number with its comparison: "fewer than 180", "180 or more". */
  from: number;
  until: number;
}

/** How far from a number what changes its meaning is looked for, in UTF-16 units. */
const REACH = 60;

/** An age after a name: "Itay Mack, 37, said". */
const afterName = /\p{Lu}[\p{L}'’-]+,\s+$/u;

/** The amounts in a sentence, without those whose unit no set knows. */
export function readAmounts(lexicon: FigureLexicon, text: string, numbers: NumberRead[], units: Term[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    const next = numbers[at + 1];
    const range = next && rangeOf(lexicon, text, number, next);
    if (range) at++;
    const amount = range ?? amountOf(lexicon, text, number, next);
    if (!countsOther(lexicon, text, amount, units)) amounts.push(amount);
  }
  return amounts;
}

function rangeOf(lexicon: FigureLexicon, text: string, first: NumberRead, last: NumberRead): Amount | undefined {
  const joint = text.slice(first.end, last.start);
  // "40 to 60 thousand", "40–60,000".
  const value = last.value >= 1000 && first.value < 1000 ? first.value * 1000 : first.value;
  if (joint.length > 40 || value >= last.value) return undefined;
  const before = text.slice(Math.max(0, first.start - REACH), first.start);
  const lead = lexicon.find("between", before)?.index;
  const within = lexicon.find("within", text.slice(last.end, last.end + REACH))?.[0].length ?? 0;
  const paired = (lead !== undefined || within > 0) && lexicon.find("and", joint);
  if (!paired && !lexicon.find("to", joint)) return undefined;
  const from = first.start - (lead === undefined ? 0 : before.length - lead);
  return {
    start: first.start,
    end: last.end,
    value,
    upTo: last.value,
    comparison: "between",
    from,
    until: last.end + within,
  };
}

function amountOf(lexicon: FigureLexicon, text: string, number: NumberRead, next: NumberRead | undefined): Amount {
  const after = comparisonAt(lexicon, text, number.end, next);
  let from = number.start;
  let comparison = after?.comparison ?? "about";
  // "At least some 180": the one that says more is the farther one.
  for (let left = 2; left > 0; left--) {
    const printed = lexicon.comparison("before", text.slice(Math.max(0, from - REACH), from));
    if (!printed) break;
    from -= printed.length;
    comparison = printed.comparison;
    if (comparison !== "about") break;
  }
  return { ...number, comparison, from, until: number.end + (after?.length ?? 0) };
}

/** The comparison that follows at an offset and does not lead to the next number: "of 67 phones, at least 37". */
export function comparisonAt(
  lexicon: FigureLexicon,
  text: string,
  at: number,
  next: NumberRead | undefined,
): Printed | undefined {
  const found = lexicon.comparison("after", text.slice(at, at + REACH));
  return found && next && text.slice(at + found.length, next.start).trim() === "" ? undefined : found;
}

/** Money, shares, times, ages, addresses, scores, dates, measures … */
function countsOther(lexicon: FigureLexicon, text: string, amount: Amount, units: Term[]): boolean {
  const { start, end, from, until } = amount;
  const after = text.slice(until, until + REACH);
  for (const [at, to] of [
    [start, end],
    [from, until],
  ] as const) {
    const before = text.slice(Math.max(0, at - REACH), at);
    if (lexicon.find("other", `${before}¦${text.slice(at, to)}¬${text.slice(to, to + REACH)}`)) return true;
    if (afterName.test(before) && /^[,.]/.test(after)) return true;
  }
  const isUnit = units.some(({ start: at }) => at >= end && /^[\s-]*$/.test(text.slice(until, at)));
  return !isUnit && lexicon.startsWithUnit(after);
}

/** A printed term of figures: a unit, a role, another role, who says the number, or the home of its story. Offsets are UTF-16 units. */
export interface Term {
  kind: "unit" | "role" | "other" | "who" | "home";
  /** Indexes of the figures that it is a term of. */
  figures: Set<number>;
  /** A unit with which the figures' numbers are printed for something else: people, for numbers. */
  isOther: boolean;
  start: number;
  end: number;
}

const kinds: Record<string, Term["kind"]> = { u: "unit", p: "unit", r: "role", o: "other", w: "who", h: "home" };

/** The terms of figures in a text, in order. Of two overlapping terms of one kind the longer one stays. */
export function readTerms({ figureIndex }: Matcher, text: string, language: string): Term[] {
  const found: Term[] = [];
  walkPhrases(text, language, figureIndex, ({ meanings }, start, end) => {
    for (const kind of ["u", "p", "r", "o", "w", "h"]) {
      const own = meanings
        .filter((meaning) => meaning[0] === kind)
        .flatMap((meaning) => meaning.slice(1).split(".").map(Number));
      if (own.length > 0)
        addTerm(found, { kind: kinds[kind]!, figures: new Set(own), isOther: kind === "p", start, end });
    }
    return false;
  });
  // A longer term may have come after.
  return found.filter(({ figures }) => figures.size > 0);
}

/** "phone numbers" swallows "numbers" for the figures that know it. */
function addTerm(found: Term[], term: Term): void {
  for (let at = found.length - 1; at >= 0 && found[at]!.end > term.start - 80; at--) {
    const other = found[at]!;
    if (other.kind !== term.kind || other.end <= term.start || other.start >= term.end) continue;
    if (other.end - other.start >= term.end - term.start)
      for (const figure of other.figures) term.figures.delete(figure);
    else for (const figure of term.figures) other.figures.delete(figure);
  }
  if (term.figures.size > 0) found.push(term);
}
