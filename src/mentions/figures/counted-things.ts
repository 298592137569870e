import type { FigureLexicon } from "./figure-lexicon.ts";
import { type Amount, comparisonAt, type Term } from "./read-amounts.ts";

/** An amount with its unit, and the whole of which it is a part ("37 of 67 phones"). */
export interface Counted {
  amount: Amount;
  unit: Term;
  of?: number;
  /** The unit belongs to another number of the sentence: "of the 67 phones, 37 …". */
  shared: boolean;
  /** It is the whole of which another number counts a part. */
  whole: boolean;
}

/** The sentence in which amounts are given their units. */
interface Sentence {
  lexicon: FigureLexicon;
  text: string;
  /** BCP 47. */
  language: string;
  amounts: Amount[];
  units: Term[];
  terms: Term[];
}

/** Gives each amount of a sentence its unit, if the words between them leave no doubt. */
export function countedThings(sentence: Sentence): Counted[] {
  const { lexicon, text, amounts } = sentence;
  const found: Counted[] = [];
  let isWhole = false;
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1];
    const whole = next && lexicon.find("part", text.slice(amount.until, next.from)) ? next : undefined;
    const unit = unitOf(sentence, amount) ?? (whole && unitOf(sentence, whole));
    if (unit) {
      const exact = withLaterComparison(sentence, amount, unit);
      found.push({ amount: exact, unit, shared: false, whole: isWhole, ...(whole && { of: whole.value }) });
    }
    isWhole = whole !== undefined;
  }
  return [...found, ...parts(sentence, found)].toSorted((a, b) => a.amount.start - b.amount.start);
}

/** Amounts that take their unit from a greater one: "of the 67 phones, 37 …". */
function parts({ lexicon, text, language, amounts, terms }: Sentence, found: Counted[]): Counted[] {
  const wholes = found.filter(({ amount: { from } }) =>
    lexicon.find("whole", text.slice(Math.max(0, from - 16), from)),
  );
  return amounts.flatMap((amount) => {
    if (found.some((other) => other.amount.start === amount.start)) return [];
    const after = text.slice(amount.until, amount.until + 40);
    const gap = /^[\s-]*/.exec(after)![0].length;
    const isTerm = terms.some(({ kind, start }) => kind !== "unit" && start === amount.until + gap);
    if (!isTerm && lexicon.findOwn("noun", language, after)) return [];
    const whole = wholes[0] ?? found.find((other) => other.amount.value > amount.value);
    return whole ? [{ amount, unit: whole.unit, shared: true, whole: false, of: whole.amount.value }] : [];
  });
}

/** "180 journalists or more". */
function withLaterComparison({ lexicon, text, amounts }: Sentence, amount: Amount, unit: Term): Amount {
  if (amount.comparison !== "about" || amount.from < amount.start || amount.until > amount.end) return amount;
  const next = amounts.find(({ start }) => start >= unit.end);
  const later = comparisonAt(lexicon, text, unit.end, next);
  return later ? { ...amount, comparison: later.comparison, until: unit.end + later.length } : amount;
}

function unitOf(sentence: Sentence, amount: Amount): Term | undefined {
  const { lexicon, text, language, units } = sentence;
  const unit = unitAfter(sentence, amount);
  if ((unit && !unit.isOther) || !lexicon.startsWithClassifier(text.slice(amount.until), language)) return unit;
  // "記者180人".
  return units.findLast(({ end }) => end <= amount.from && text.slice(end, amount.from).trim() === "") ?? unit;
}

function unitAfter({ lexicon, text, language, amounts, units }: Sentence, amount: Amount): Term | undefined {
  const unit = units
    .filter(({ start }) => start >= amount.until && start - amount.until < 60)
    .toSorted((a, b) => Number(a.isOther) - Number(b.isOther) || a.start - b.start || b.end - a.end)
    .find(({ start }) => lexicon.findOwn("gap", language, text.slice(amount.until, start)));
  if (!unit || amounts.some(({ start }) => start >= amount.until && start < unit.start)) return undefined;
  return unit;
}
