import type { CompiledFigure } from "../compile/compile-figures.ts";
import { inQuotation } from "../text/quotations.ts";
import type { FigureMention } from "../types.ts";
import type { Counted } from "./counted-things.ts";
import { figureLexicon } from "../numbers/figure-lexicon.ts";
import { type Bound, DISTINCT, figuresOfFact, type FigureSentence } from "./figure-sentence.ts";
import { isAsserted } from "./assertion.ts";
import { countsOthers } from "./other-count.ts";
import { isOfOtherStory } from "./other-story.ts";
import type { Amount, Term } from "./read-amounts.ts";
import { isOfPlace, isPart, isPartOfRole, isWholeOfOther } from "./part-of-whole.ts";
import { reachOf } from "./role-of-thing.ts";
import { type Reach, isAllAsPart, isToldOfAll } from "./role-reach.ts";

/** How far a role may be from its number (see `closest`): FAR for the same value, NEAR for another role or value. */
const FAR = 14;
const NEAR = 9;
/** How far it may be if it is the only word of the role, and the sentence has a name of the story. */
const CLOSE = 5;
const YEAR = /(?<![\d.,])20\d\d(?![.,]?\d)/g;
/** A figure, by its index, with its role in the sentence. */
interface Candidate {
  index: number;
  reach: Reach;
}

/** How the numbers of a sentence differ from the source's. */
export function outcomesOf(sentence: FigureSentence): Bound[] {
  const bound = sentence.things.flatMap((thing) => compare(sentence, thing) ?? []);
  const agree = bound.filter(({ figure: { mention } }) => mention.outcome !== "other-role").length;
  return bound.filter(
    (one) => !isOfOtherStory(sentence, one, agree > 1) && !countsOthers(sentence, one) && isAsserted(sentence, one),
  );
}

function compare(sentence: FigureSentence, thing: Counted): Bound | undefined {
  const { matcher } = sentence;
  const { amount, unit } = thing;
  const lexicon = figureLexicon(matcher);
  if (lexicon.find("denied", sentence.text.slice(Math.max(0, amount.from - 12), amount.from))) return undefined;
  const equal = matcher.figures.flatMap((figure, index) => (holds(amount, figure.value) ? [{ figure, index }] : []));
  let best: Candidate | undefined;
  for (const { figure, index } of equal) {
    if (!counts(unit, index) || !isSameWhole(thing, figure)) continue;
    const reach = reachOf(sentence, thing, "role", index);
    if (reach && (isWholeOfOther(sentence, thing, reach.term, index) || isAllAsPart(sentence, thing, figure))) continue;
    if (reach && (!best || reach.cost < best.reach.cost)) best = { index, reach };
  }
  const isRest = lexicon.find("remaining", sentence.text.slice(sentence.from, amount.from)) !== null;
  const other = equal
    .filter(({ figure: { value, of }, index }) => {
      // "Of the 67 phones, the other 30 were clean."
      const isOfWhole =
        of !== undefined && (thing.of === of || isWholeTold(sentence, matcher.figures[index]!, value) || isRest);
      return unit.figures.has(index) ? isOfWhole || isTelling(value) : value >= DISTINCT;
    })
    .map(({ index }) => ({ index, reach: reachOf(sentence, thing, "other", index) }))
    .find((one): one is Candidate => one.reach !== undefined);
  const isNumber = amount.comparison === "about" || amount.comparison === "at least";
  if (best && other && !other.reach.hedged && !thing.whole && isNumber && other.reach.cost <= FAR)
    if (isToldOfAll(sentence, thing, best.reach.term, other.reach.term))
      return toMention(sentence, thing, other, "other-role");
  // "On the list are 50,000 numbers that may have been hacked": a hedge changes no role.
  const isClosest = other && (!best || (other.reach.cost < best.reach.cost && !other.reach.hedged));
  if (other && isClosest && !thing.whole && other.reach.cost <= NEAR) {
    // "Fewer than 50,000" and a range that holds it are not the source's number, whatever they count.
    return other.reach.hedged || !isNumber ? undefined : toMention(sentence, thing, other, "other-role");
  }
  if (best && best.reach.cost <= (thing.shared ? NEAR : FAR)) {
    // A range that contains the value is neither the same number nor another one.
    if (amount.upTo !== undefined) return undefined;
    const isSame = (amount.comparison === "at most") === (matcher.figures[best.index]!.comparison === "at most");
    return toMention(sentence, thing, best, isSame ? "same" : "other-comparison");
  }
  if (equal.length === 0) return otherValue(sentence, thing);
  const bare =
    other || best
      ? undefined
      : unmistakable(
          sentence,
          thing,
          equal.map(({ index }) => index),
        );
  return bare && toMention(sentence, thing, bare, "same");
}

/** A figure with so distinct a value that its noun alone tells it in a quotation: "we had fifty thousand numbers, no names". */
function unmistakable(sentence: FigureSentence, thing: Counted, equal: number[]): Candidate | undefined {
  const { matcher, flow } = sentence;
  const { amount, unit, of, shared, whole, ofAll } = thing;
  if (shared || whole || ofAll || of !== undefined || amount.upTo !== undefined || amount.comparison === "at most")
    return undefined;
  const isTold = inQuotation(flow, amount.start, amount.end);
  const index = equal.find((at) => matcher.figures[at]!.value >= DISTINCT && counts(unit, at));
  return index === undefined || !isTold ? undefined : { index, reach: { term: unit, cost: 0, hedged: false } };
}

/** Reports another value only if the sentence is about this figure, not a part of it. */
function otherValue(sentence: FigureSentence, thing: Counted): Bound | undefined {
  const { matcher, text, things, terms } = sentence;
  const { value, upTo = value } = thing.amount;
  const { ofAll = false } = thing;
  if (!ofAll && (thing.shared ? !isOnlyPart(sentence, thing) : isPart(sentence, thing))) return undefined;
  const years = Array.from(text.slice(sentence.from, sentence.to).matchAll(YEAR), ([year]) => Number(year));
  for (const [index, figure] of matcher.figures.entries()) {
    // A zero too few is a slip as well.
    const most = thing.shared ? LIKE : 5;
    const isNear = value >= figure.value / most && upTo <= figure.value * most;
    const isSlip = figure.value >= DISTINCT && value * 10 === figure.value;
    // What was counted after the source was written is another count.
    if (years.some((year) => year > figure.year)) continue;
    if (!counts(thing.unit, index) || !(isNear || isSlip) || value < 3) continue;
    if (figure.of !== undefined && figure.of !== thing.of && !(ofAll && isWholeTold(sentence, figure, upTo))) continue;
    if (figure.of === undefined && (ofAll || things.some((one) => one !== thing && !one.shared))) continue;
    const reach = reachOf(sentence, thing, "role", index);
    if (!reach || reach.cost > NEAR || reachOf(sentence, thing, "other", index)) continue;
    if (figure.of === undefined && (isPartOfRole(sentence, thing, reach.term) || isOfPlace(sentence, thing))) continue;
    const roles = terms.filter(({ kind, figures }) => kind === "role" && figures.has(index));
    const words = new Set(roles.map(({ start, end }) => text.slice(start, end).toLowerCase()));
    const isTold = words.size > 1 || (sentence.names.length > 0 && reach.cost <= CLOSE);
    if (figure.of !== undefined || isTold || hasKnownPart(sentence, thing, figure))
      return toMention(sentence, thing, { index, reach }, "other-value");
  }
  return undefined;
}

/** How many times the source's part another value for it may be, or the reverse: other parts are counted too. */
const LIKE = 1.6;

/** Whether a number is the one part told of its whole, which is the source's: "of the 67 phones tested, 27 bore traces". */
function isOnlyPart({ things, matcher }: FigureSentence, { of: whole }: Counted): boolean {
  const isOne = things.filter(({ shared }) => shared).length === 1;
  return isOne && whole !== undefined && matcher.figures.some(({ of }) => of === whole);
}

/** Whether the sentence has the role of a figure's whole, and a smaller value: "45 of the phones that were tested". */
function isWholeTold({ matcher, terms }: FigureSentence, { fact, of = 0 }: CompiledFigure, value: number): boolean {
  const whole = figuresOfFact(matcher, fact).find((index) => matcher.figures[index]!.value === of);
  return value < of && terms.some(({ kind, figures }) => kind === "role" && figures.has(whole ?? -1));
}

/** "76 phones, 37 with traces", where the source has 37 of 67. */
function hasKnownPart(sentence: FigureSentence, whole: Counted, figure: CompiledFigure): boolean {
  const { matcher, things } = sentence;
  return things.some((part) =>
    figuresOfFact(matcher, figure.fact).some((index) => {
      const { value, of } = matcher.figures[index]!;
      return (
        of === figure.value &&
        part.amount.value === value &&
        part.of === whole.amount.value &&
        (reachOf(sentence, part, "role", index)?.cost ?? Infinity) <= NEAR
      );
    }),
  );
}

/** Whether a part is one of the source's whole, or of another number for it: "37 of the 76 phones". */
function isSameWhole({ of, goesOn, shared }: Counted, figure: CompiledFigure): boolean {
  if (of === undefined || of === figure.of) return true;
  if (figure.of === undefined) return !(goesOn && shared);
  return !goesOn && of < figure.of * 2 && of * 2 > figure.of;
}

function toMention(
  { matcher, flow, terms }: FigureSentence,
  thing: Counted,
  { index, reach }: Candidate,
  outcome: FigureMention["outcome"],
): Bound {
  const { set, fact, figure, year: _year, ...source } = matcher.figures[index]!;
  const { start, end, from, until, comparison } = thing.amount;
  const printed = flow.text;
  const mention = {
    fact,
    figure,
    start,
    end,
    text: printed.slice(start, end),
    quoted: inQuotation(flow, start, end),
    outcome,
    amount: printed.slice(from, until).trim().replace(/\s+/g, " "),
    comparison,
    source,
    role: roleWords(
      printed,
      thing.unit,
      reach.term,
      terms.filter(({ figures }) => figures.has(index)),
    ),
  };
  return { thing, role: reach.term, figure: { set, mention } };
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

/** The longest words of a role that are quoted, in UTF-16 units. */
const LONGEST_ROLE = 60;

/**
 * The page's words from unit to role, and on to what else the clause says of it ("identified on the leaked list"), or
 * only the role if they are far apart.
 */
function roleWords(text: string, unit: Term, role: Term, terms: Term[]): string {
  const from = Math.min(unit.start, role.start);
  let to = Math.max(unit.end, role.end);
  if (to - from > LONGEST_ROLE) return text.slice(role.start, role.end).replace(/\s+/g, " ");
  for (const { kind, start, end } of terms)
    if (kind === role.kind && start >= to && end - from <= LONGEST_ROLE && !/[\p{P}\p{N}]/u.test(text.slice(to, start)))
      to = end;
  return text.slice(from, to).replace(/\s+/g, " ");
}
