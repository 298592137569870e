import type { Matcher } from "../compile/matcher.ts";
import { type BoundFigure, type ScannedFlow, firstIndexFrom, isBody } from "../scanned-flow.ts";
import { plainDigits, readNumbers } from "../numbers/read-numbers.ts";
import { sentencesOf } from "../text/sentences.ts";
import { type Counted, countedThings } from "./counted-things.ts";
import { figureLexicon } from "../numbers/figure-lexicon.ts";
import { partsOfLead, pairWithoutUnit } from "./part-of-whole.ts";
import type { Bound } from "./figure-sentence.ts";
import { outcomesOf } from "./outcome.ts";
import { readAmounts, readTerms, type Term } from "./read-amounts.ts";
import { withoutGoverned } from "./role-reach.ts";
import type { Outcome } from "../types.ts";

/** A longer sentence, in UTF-16 units, is a list or a table, where words can't be assigned to numbers. */
const LONGEST = 1500;

/** Whether a page has numbers that may be figures of the sets whose story it tells, and were not read yet. */
export function hasUnreadFigures(read: ScannedFlow[], told: Set<number>): boolean {
  return told.size > 0 && read.some((here) => here.hasUnits && !here.figures && isBody(here));
}

/**
 * The figures of a page, which are kept in its scans. They count only in the body, and only if the page tells the story of their
 * set.
 */
export function* figuresOf(
  matcher: Matcher,
  read: ScannedFlow[],
  told: Set<number>,
): Generator<undefined, Outcome<number>["figures"]> {
  const figures: Outcome<number>["figures"] = [];
  for (const [position, here] of told.size === 0 ? [] : read.entries()) {
    if (!here.hasUnits || !isBody(here)) continue;
    here.figures ??= bindFigures(matcher, here);
    for (const { set, mention } of here.figures)
      if (told.has(set)) figures.push({ ...mention, flow: position, position });
    yield;
  }
  return figures;
}

/** Compares the numbers of a flow with the figures of the sets. Unclear numbers are left out. */
export function bindFigures(matcher: Matcher, { flow, candidates, cues }: ScannedFlow): BoundFigure[] {
  const { language = "" } = flow;
  const text = plainDigits(flow.text);
  const lexicon = figureLexicon(matcher);
  // "Programa espía" is a name, and does not say that a phone was spied on.
  const named = ({ start, end }: Term) => {
    // Names do not overlap.
    const name = candidates[firstIndexFrom(candidates, start + 1) - 1];
    return name !== undefined && name.end >= end && name.end - name.start > end - start;
  };
  const printed = readTerms(matcher, text, language).filter((term) => term.kind !== "other" || !named(term));
  const terms = withoutGoverned(lexicon, text, printed);
  const strange = without(text, [...terms, ...candidates]);
  const flowUnits = terms.filter(({ kind }) => kind === "unit");
  let next = 0;
  let earlier: Bound | undefined;
  return joinedSentences(text).flatMap(([from, to]) => {
    const first = next;
    while ((terms[next]?.start ?? to) < to) next++;
    const before = earlier;
    earlier = undefined;
    if (to - from > LONGEST || next === first) return [];
    const within = terms.slice(first, next).filter(({ start, end }) => start >= from && end <= to);
    const units = within.filter(({ kind }) => kind === "unit");
    const amounts = readAmounts(lexicon, text.slice(0, to), readNumbers(matcher, text, from, to, language), units);
    if (amounts.length === 0) return [];
    const counted = { lexicon, text, from, language, amounts, units, terms: within, earlier: before?.thing };
    const things = withPair(countedThings(counted), pairWithoutUnit(matcher, counted, flowUnits));
    if (things.length === 0) things.push(...partsOfLead(counted));
    const sentence = {
      matcher,
      flow,
      text,
      strange,
      from,
      to,
      amounts,
      things,
      terms: within,
      earlier: before,
      names: inStretch(candidates, from, to),
      cues: inStretch(cues, from, to),
    };
    const bound = outcomesOf(sentence);
    // A sentence that continues with a whole keeps it: "Tested: 67. With traces: 37. Inconclusive: 30."
    if (bound[0]) earlier = bound[0].thing.shared && before ? before : bound[0];
    return bound.map(({ figure }) => figure);
  });
}

/** Things with a part and its whole, which have no noun of their own: "of the 67 examined, 37 had traces". */
function withPair(things: Counted[], pair: Counted[]): Counted[] {
  const isOfPair = ({ amount }: Counted) => pair.some((one) => one.amount.start === amount.start);
  if (things.some((thing) => !thing.shared && isOfPair(thing))) return things;
  return [...things.filter((thing) => !isOfPair(thing)), ...pair].toSorted((a, b) => a.amount.start - b.amount.start);
}

/** A text with a dot for each UTF-16 unit of some stretches. */
function without(text: string, stretches: { start: number; end: number }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), "·".repeat(end - from));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** What stands in [from, to), of items in the order of the text. */
function inStretch<Item extends { start: number; end: number }>(items: Item[], from: number, to: number): Item[] {
  return items.slice(firstIndexFrom(items, from), firstIndexFrom(items, to)).filter(({ end }) => end <= to);
}

/** "50 Tsd. Nummern": the full stop of a shortened number ends no sentence. */
const shortNumber = /\d\s?(?:Tsd|Mio|Mrd|tys|mln|mld|тыс|тис|млн|млрд|χιλ|εκατ)$/iu;

function joinedSentences(text: string): [from: number, to: number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of sentencesOf(text)) {
    const last = joined.at(-1);
    if (last && shortNumber.test(text.slice(Math.max(last[0], last[1] - 8), last[1]))) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}
