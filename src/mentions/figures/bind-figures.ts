import type { Matcher } from "../matcher.ts";
import { sentencesOf } from "../sentence-around.ts";
import type { FigureMention, Flow } from "../types.ts";
import { type Counted, countedThings } from "./counted-things.ts";
import { figureLexicon } from "./figure-lexicon.ts";
import { readNumbers } from "./read-numbers.ts";
import { readTerms, type Term } from "./read-terms.ts";
import { closest, type Reach } from "./role-reach.ts";

/** How far a role may stand from its number (see `closest`): for the same value, for another role, for another value. */
const FAR = 14;
const NEAR = 9;

/** A longer stretch without an end, in UTF-16 units, is a list or a table: no word in it is sure to go with a number. */
const LONGEST = 1500;

/** A number that was bound, with the index of the set that its figure is from. */
export interface BoundFigure {
  set: number;
  mention: FigureMention;
}

/** Compares the numbers of one flow with the figures of the sets; on an unclear one nothing is said. */
export function bindFigures(matcher: Matcher, { text, language = "" }: Flow): BoundFigure[] {
  const terms = readTerms(matcher, text, language);
  let next = 0;
  return sentencesOf(text).flatMap(([from, to]) => {
    const first = next;
    while ((terms[next]?.start ?? to) < to) next++;
    if (to - from > LONGEST) return [];
    const within = terms.slice(first, next).filter(({ start, end }) => start >= from && end <= to);
    const units = within.filter(({ kind }) => kind === "unit");
    if (units.length === 0) return [];
    const counted = countedThings(figureLexicon(matcher), text, readNumbers(matcher, text, from, to, language), units);
    return counted.flatMap((thing) => {
      const found = bind(matcher, text, thing, counted, within);
      return found ? [found] : [];
    });
  });
}

function bind(matcher: Matcher, text: string, thing: Counted, all: Counted[], terms: Term[]): BoundFigure | undefined {
  const known = matcher.figures.map((figure, index) => ({ figure, index }));
  const equal = known.filter(
    ({ figure }) => figure.value === thing.number.value && comparable(matcher, text, thing, figure.comparison),
  );
  const numbers = all.map(({ number }) => number);
  let best: { index: number; reach: Reach } | undefined;
  for (const { figure, index } of equal) {
    if (!thing.unit.figures.has(index) || (thing.of !== undefined && figure.of !== undefined && thing.of !== figure.of))
      continue;
    const reach = closest(figureLexicon(matcher), text, thing, numbers, terms, "role", index);
    if (reach && (!best || reach.cost < best.reach.cost)) best = { index, reach };
  }
  const other = equal
    .filter(({ figure, index }) => thing.unit.figures.has(index) || figure.value >= DISTINCT)
    .map(({ index }) => ({
      index,
      reach: closest(figureLexicon(matcher), text, thing, numbers, terms, "other", index),
    }))
    .find(({ reach }) => reach !== undefined);
  const mention = (index: number, outcome: FigureMention["outcome"], { term }: Reach): BoundFigure => {
    const { set, fact, figure } = matcher.figures[index]!;
    const { start, end } = thing.number;
    const role = roleWords(text, thing.unit, term);
    return { set, mention: { fact, figure, start, end, text: text.slice(start, end), outcome, role } };
  };
  if (other?.reach && !thing.whole && other.reach.cost <= NEAR && (!best || other.reach.cost < best.reach.cost)) {
    return other.reach.hedged ? undefined : mention(other.index, "other-role", other.reach);
  }
  if (best && best.reach.cost <= (thing.shared ? NEAR : FAR)) return mention(best.index, "same", best.reach);
  return equal.length > 0 ? undefined : otherValue();

  /** Another value is told only where the sentence speaks of the very figure and of no part of it. */
  function otherValue(): BoundFigure | undefined {
    if (thing.shared || isPart(matcher, text, thing)) return undefined;
    for (const { figure, index } of known) {
      const { value } = thing.number;
      if (!thing.unit.figures.has(index) || value < figure.value / 5 || value > figure.value * 5 || value < 3) continue;
      if (figure.of !== undefined && figure.of !== thing.of) continue;
      if (figure.of === undefined && all.some((one) => one !== thing && !one.shared)) continue;
      const reach = closest(figureLexicon(matcher), text, thing, numbers, terms, "role", index);
      if (!reach || reach.cost > NEAR || closest(figureLexicon(matcher), text, thing, numbers, terms, "other", index))
        continue;
      const roles = terms.filter(({ kind, figures }) => kind === "role" && figures.has(index));
      const words = new Set(roles.map(({ start, end }) => text.slice(start, end).toLowerCase()));
      if (figure.of !== undefined || words.size > 1) return mention(index, "other-value", reach);
    }
    return undefined;
  }
}

/** A value so large that a page which prints it with another unit still speaks of it. */
const DISTINCT = 1000;

/** Whether what a page says of exactness leaves the values comparable: "fewer than 180" is not "more than 180". */
function comparable(matcher: Matcher, text: string, { number }: Counted, comparison: string | undefined): boolean {
  const printed = figureLexicon(matcher).comparisonIn(text.slice(Math.max(0, number.start - 40), number.start));
  return printed !== "at most" || comparison === "at most";
}

/** "15,000 numbers in Mexico", "40 Indian journalists", "of them": a part of what the figure counts. */
function isPart(matcher: Matcher, text: string, { number, unit }: Counted): boolean {
  const between = text.slice(number.end, unit.start);
  const after = text.slice(unit.end, unit.end + 30);
  return (
    /\p{Lu}/u.test(between) ||
    /^\s(?:in|from|at|of|en|de|del|em|do|da|no|na|aus|dans|au|chez|belonging to|linked to)\s\p{Lu}/u.test(after) ||
    figureLexicon(matcher).holds("subset", text.slice(Math.max(0, number.start - 40), unit.end + 40))
  );
}

/** The page's words from unit to role, or the role alone where the two stand far apart. */
function roleWords(text: string, unit: Term, role: Term): string {
  const from = Math.min(unit.start, role.start);
  const to = Math.max(unit.end, role.end);
  return (to - from <= 60 ? text.slice(from, to) : text.slice(role.start, role.end)).replace(/\s+/g, " ");
}
