import type { Matcher } from "../compile/matcher.ts";
import type { BoundFigure, ScannedFlow } from "../scanned-flow.ts";
import { inQuotation } from "../text/quotations.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { FigureMention, Flow } from "../types.ts";
import { type Counted, countedThings } from "./counted-things.ts";
import { figureLexicon } from "./figure-lexicon.ts";
import { type Amount, readAmounts, readTerms, type Term } from "./read-amounts.ts";
import { readNumbers } from "./read-numbers.ts";
import { closest, type Reach, withoutGoverned } from "./role-reach.ts";

/** How far a role may be from its number (see `closest`): FAR for the same value, NEAR for another role or value. */
const FAR = 14;
const NEAR = 9;

/** A longer sentence, in UTF-16 units, is a list or a table, where no word surely belongs to a number. */
const LONGEST = 1500;

/** Compares the numbers of a flow with the figures of the sets. Unclear numbers are left out. */
export function bindFigures(matcher: Matcher, { flow, candidates }: ScannedFlow): BoundFigure[] {
  const { text, language = "" } = flow;
  const lexicon = figureLexicon(matcher);
  // "Programa espía" is a name, and does not say that a phone was spied on.
  const named = ({ start, end }: Term) => candidates.some((name) => name.start <= start && name.end >= end);
  const printed = readTerms(matcher, text, language).filter((term) => term.kind !== "other" || !named(term));
  const terms = withoutGoverned(lexicon, text, printed);
  let next = 0;
  return sentencesOf(text).flatMap(([from, to]) => {
    const first = next;
    while ((terms[next]?.start ?? to) < to) next++;
    if (to - from > LONGEST) return [];
    const within = terms.slice(first, next).filter(({ start, end }) => start >= from && end <= to);
    const units = within.filter(({ kind }) => kind === "unit");
    if (units.length === 0) return [];
    const amounts = readAmounts(lexicon, text.slice(0, to), readNumbers(matcher, text, from, to, language), units);
    const things = countedThings({ lexicon, text, language, amounts, units, terms: within });
    return things.flatMap((thing) => bind({ matcher, flow, text, things, terms: within }, thing) ?? []);
  });
}

/** The context in which the numbers of a sentence are compared. */
interface Sentence {
  matcher: Matcher;
  flow: Flow;
  text: string;
  things: Counted[];
  terms: Term[];
}

/** A figure, by its index, with its role in the sentence. */
interface Candidate {
  index: number;
  reach: Reach;
}

function bind(sentence: Sentence, thing: Counted): BoundFigure | undefined {
  const { matcher } = sentence;
  const { amount, unit } = thing;
  const equal = matcher.figures.flatMap((figure, index) => (holds(amount, figure.value) ? [{ figure, index }] : []));
  let best: Candidate | undefined;
  for (const { figure, index } of equal) {
    if (!counts(unit, index) || (thing.of !== undefined && figure.of !== undefined && thing.of !== figure.of)) continue;
    const reach = reachOf(sentence, thing, "role", index);
    if (reach && (!best || reach.cost < best.reach.cost)) best = { index, reach };
  }
  const other = equal
    .filter(({ figure: { value }, index }) => (unit.figures.has(index) ? isTelling(value) : value >= DISTINCT))
    .map(({ index }) => ({ index, reach: reachOf(sentence, thing, "other", index) }))
    .find((one): one is Candidate => one.reach !== undefined);
  // "On the list are 50,000 numbers that may have been hacked": a hedge changes no role.
  const isClosest = other && (!best || (other.reach.cost < best.reach.cost && !other.reach.hedged));
  if (other && isClosest && !thing.whole && other.reach.cost <= NEAR) {
    // "Fewer than 50,000" and a range that holds it are not the source's number, whatever they count.
    const isNumber = amount.comparison === "about" || amount.comparison === "at least";
    return other.reach.hedged || !isNumber ? undefined : toMention(sentence, thing, other, "other-role");
  }
  if (best && best.reach.cost <= (thing.shared ? NEAR : FAR)) {
    // A range that contains the value is neither the same number nor another one.
    if (amount.upTo !== undefined) return undefined;
    const isSame = (amount.comparison === "at most") === (matcher.figures[best.index]!.comparison === "at most");
    return toMention(sentence, thing, best, isSame ? "same" : "other-comparison");
  }
  return equal.length > 0 ? undefined : otherValue(sentence, thing);
}

/** Reports another value only if the sentence is about this very figure, and not a part of it. */
function otherValue(sentence: Sentence, thing: Counted): BoundFigure | undefined {
  const { matcher, text, things, terms } = sentence;
  if (thing.shared || isPart(matcher, text, thing)) return undefined;
  const { value, upTo = value } = thing.amount;
  for (const [index, figure] of matcher.figures.entries()) {
    if (!counts(thing.unit, index) || value < figure.value / 5 || upTo > figure.value * 5 || value < 3) continue;
    if (figure.of !== undefined && figure.of !== thing.of) continue;
    if (figure.of === undefined && things.some((one) => one !== thing && !one.shared)) continue;
    const reach = reachOf(sentence, thing, "role", index);
    if (!reach || reach.cost > NEAR || reachOf(sentence, thing, "other", index)) continue;
    const roles = terms.filter(({ kind, figures }) => kind === "role" && figures.has(index));
    const words = new Set(roles.map(({ start, end }) => text.slice(start, end).toLowerCase()));
    if (figure.of !== undefined || words.size > 1) return toMention(sentence, thing, { index, reach }, "other-value");
  }
  return undefined;
}

function reachOf({ matcher, text, things, terms }: Sentence, thing: Counted, kind: "role" | "other", figure: number) {
  const amounts = things.map(({ amount }) => amount);
  return closest(figureLexicon(matcher), text, thing, amounts, terms, kind, figure);
}

function toMention(
  { matcher, flow, text }: Sentence,
  { amount, unit }: Counted,
  { index, reach }: Candidate,
  outcome: FigureMention["outcome"],
): BoundFigure {
  const { set, fact, figure, ...source } = matcher.figures[index]!;
  const { start, end, from, until, comparison } = amount;
  const printed = text.slice(from, until).trim().replace(/\s+/g, " ");
  const role = roleWords(text, unit, reach.term);
  return {
    set,
    mention: {
      fact,
      figure,
      start,
      end,
      text: text.slice(start, end),
      quoted: inQuotation(flow, start, end),
      outcome,
      amount: printed,
      comparison,
      source,
      role,
    },
  };
}

/** Whether a unit is what a figure counts. */
function counts({ figures, isOther }: Term, figure: number): boolean {
  return !isOther && figures.has(figure);
}

function holds({ value, upTo }: Amount, known: number): boolean {
  return upTo === undefined ? value === known : value <= known && known <= upTo;
}

/** Small and round values ("two organisations", "thirty phones") are too common. */
function isTelling(value: number): boolean {
  return value >= 50 || (value > 10 && value % 10 !== 0);
}

/** A value so large that it means the figure even with another unit. */
const DISTINCT = 1000;

/** "15,000 numbers in Mexico", "40 Indian journalists", "of them": a part of what the figure counts. */
function isPart(matcher: Matcher, text: string, { amount, unit }: Counted): boolean {
  const between = text.slice(amount.until, unit.start);
  const after = text.slice(unit.end, unit.end + 30);
  const lexicon = figureLexicon(matcher);
  return (
    /\p{Lu}/u.test(between) ||
    lexicon.find("place", after, "u") !== null ||
    lexicon.find("subset", text.slice(Math.max(0, amount.start - 40), unit.end + 40)) !== null
  );
}

/** The page's words from unit to role, or only the role if they are far apart. */
function roleWords(text: string, unit: Term, role: Term): string {
  const from = Math.min(unit.start, role.start);
  const to = Math.max(unit.end, role.end);
  return (to - from <= 60 ? text.slice(from, to) : text.slice(role.start, role.end)).replace(/\s+/g, " ");
}
