import type { FigureLexicon } from "../numbers/figure-lexicon.ts";
import { type Amount, comparisonAt, type Term } from "./read-amounts.ts";
import { endsInflected } from "../numbers/read-number-words.ts";

/** An amount with its unit, and the whole of which it is a part ("37 of 67 phones"). */
export interface Counted {
  amount: Amount;
  unit: Term;
  of?: number;
  /** The unit belongs to another number of the sentence: "of the 67 phones, 37 …". */
  shared: boolean;
  /** It is the whole of which another number counts a part. */
  whole: boolean;
  /** It counts a part of a whole whose number is not told: "41 of the phones". */
  ofAll?: true;
  /** Its role may stand in the sentence before: "The list … Of these, 180 belong to journalists". */
  goesOn?: true;
}

/** The sentence in which amounts are given their units. */
export interface CountedSentence {
  lexicon: FigureLexicon;
  text: string;
  /** UTF-16 offset of its beginning. */
  from: number;
  /** BCP 47. */
  language: string;
  amounts: Amount[];
  units: Term[];
  terms: Term[];
  /** What the sentence before counts, if this one may continue it. */
  earlier: Counted | undefined;
}

/** What may be between a number and the next label, with a classifier. */
const PARTED = /^[个個名位部台件人개명대]?[\s;；,，.。]*$/u;

/** Gives each amount of a sentence its unit, if the words between them leave no doubt. */
export function countedThings(sentence: CountedSentence): Counted[] {
  const { lexicon, text, amounts } = sentence;
  const found: Counted[] = [];
  let isWhole = false;
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1];
    const whole = next && lexicon.find("part", text.slice(amount.until, next.from)) ? next : undefined;
    const own = unitOf(sentence, amount);
    const isPart = !own || own.isOther || isPartitive(sentence, amount, own);
    const owned = isPart ? belongingTo(sentence, amount) : undefined;
    // "기자: 180명": what counts people is no noun of its own.
    const noun = own?.isOther ? (labelOf(sentence, amount) ?? own) : own;
    const ahead = labelOf(sentence, amount) ?? tallyOf(sentence, amount);
    const unit = owned ?? noun ?? (whole && unitOf(sentence, whole)) ?? ahead;
    if (unit) {
      const exact = withLaterComparison(sentence, amount, unit);
      const goesOn =
        owned !== undefined || opensWithEarlier(sentence, amount) || isLabel(sentence, amount, unit, found.at(-1));
      found.push({
        amount: exact,
        unit,
        shared: false,
        whole: isWhole,
        ...(whole && { of: whole.value }),
        ...(goesOn && { goesOn }),
        ...(isPartOfAll(sentence, amount, unit) && { ofAll: true as const }),
      });
    }
    isWhole = whole !== undefined;
  }
  const all = [...found, ...parts(sentence, found)];
  return [...all, ...partsOfEarlier(sentence, all)].toSorted((a, b) => a.amount.start - b.amount.start);
}

/** Whether a part of the noun is counted: "180 of the numbers", "180 of which". */
function isPartitive({ lexicon, text }: CountedSentence, { until }: Amount, unit: Term): boolean {
  if (unit.end <= until) return true;
  const gap = text.slice(until, unit.start);
  return ["partitive", "of which", "belong"].some((form) => lexicon.find(form, gap) !== null);
}

/** Whether a number counts some of its noun: "41 of the phones". */
function isPartOfAll({ lexicon, text }: CountedSentence, { until }: Amount, unit: Term): boolean {
  if (lexicon.find("partitive noun", text.slice(until, unit.end))) return true;
  return unit.start >= until && lexicon.find("partitive", text.slice(until, unit.start)) !== null;
}

/** Whether the sentence begins with "of these". */
function opensWithEarlier({ lexicon, text, from }: CountedSentence, { from: at }: Amount): boolean {
  return at - from < 40 && lexicon.find("of these", text.slice(from, at)) !== null;
}

/** Whether the noun alone is the number's label, after another label: "Numbers on the list: 50,000. Journalists: 180". */
function isLabel(
  { lexicon, text, from, earlier }: CountedSentence,
  amount: Amount,
  unit: Term,
  last?: Counted,
): boolean {
  if (unit.end > amount.from) return false;
  if (last) return PARTED.test(text.slice(Math.max(last.amount.until, last.unit.end), unit.start));
  if (!earlier) return false;
  const before = text.slice(from, unit.start);
  // An article may stand before it, in Arabic glued to it.
  return before.trim().length <= 3 || lexicon.find("of these", before) !== null;
}

/** Numbers without a noun, after a sentence that counts their whole: "67 phones were tested. On 37 …". */
function partsOfEarlier(sentence: CountedSentence, found: Counted[]): Counted[] {
  const { amounts, earlier } = sentence;
  const of = earlier && (earlier.shared ? earlier.of : earlier.amount.value);
  if (!earlier || of === undefined || found.some(({ amount }) => amount.value >= of)) return [];
  return amounts.flatMap((amount) => {
    const isTaken = found.some((other) => other.amount.start === amount.start);
    if (isTaken || amount.value >= of || hasOwnNoun(sentence, amount)) return [];
    return [{ amount, unit: earlier.unit, shared: true, whole: false, of, goesOn: true }];
  });
}

/** Whether a number is followed by a noun that is no term: it counts something else. */
export function hasOwnNoun(sentence: CountedSentence, amount: Amount): boolean {
  const { lexicon, text, language } = sentence;
  const after = text.slice(amount.until, amount.until + 40);
  if (startsTerm(sentence, amount) || endsInflected(lexicon.numbersOf(language), text.slice(amount.start, amount.end)))
    return false;
  return lexicon.findOwn("noun", language, after) !== null;
}

/** Whether a role follows a number at once: "67 tested". */
function startsTerm({ text, terms }: CountedSentence, { until }: Amount): boolean {
  const gap = /^[\s-]*/.exec(text.slice(until, until + 40))![0].length;
  return terms.some(({ kind, start }) => kind !== "unit" && start === until + gap);
}

/** "180 of the numbers belong to journalists": the unit is whose they are. */
function belongingTo({ lexicon, text, amounts, units }: CountedSentence, { until }: Amount): Term | undefined {
  return units.find(
    ({ start, isOther }) =>
      !isOther &&
      start > until &&
      start - until < 90 &&
      lexicon.find("belong", text.slice(until, start)) !== null &&
      !amounts.some((other) => other.start >= until && other.start < start),
  );
}

/** The unit in the label before a number: "Phones tested: 67". */
function labelOf({ lexicon, text, from, language, units }: CountedSentence, amount: Amount): Term | undefined {
  const label = lexicon.find("label", text.slice(from, amount.from));
  if (!label) return undefined;
  const after = text.slice(amount.until, amount.until + 20);
  const isEnd = text[amount.until - 1] === "." || lexicon.find("label end", after) !== null;
  if (!isEnd && !lexicon.startsWithClassifier(after, language)) return undefined;
  const begin = from + label.index;
  return units.find(({ start, end, isOther }) => !isOther && start >= begin && end <= amount.from);
}

/** The unit of a sum: "the number of phones tested was 67". */
function tallyOf(sentence: CountedSentence, amount: Amount): Term | undefined {
  const { lexicon, text, from, units } = sentence;
  const tally = lexicon.find("tally", text.slice(from, amount.from));
  if (!tally || hasOwnNoun(sentence, amount)) return undefined;
  const begin = from + tally.index + tally[0].length;
  return units.find(
    ({ start, end, isOther }) =>
      !isOther &&
      start >= begin &&
      start - begin < 3 &&
      end <= amount.from &&
      lexicon.find("tallied", text.slice(end, amount.from)) !== null,
  );
}

/** Amounts that take their unit from a greater one: "of the 67 phones, 37 …". */
function parts(sentence: CountedSentence, found: Counted[]): Counted[] {
  const { lexicon, text, amounts } = sentence;
  const wholes = found.filter(({ amount: { from } }) =>
    lexicon.find("whole", text.slice(Math.max(0, from - 16), from)),
  );
  return amounts.flatMap((amount) => {
    if (found.some((other) => other.amount.start === amount.start) || hasOwnNoun(sentence, amount)) return [];
    const isGreater = (other: Counted) => other.amount.value > amount.value;
    const whole =
      wholes[0] ??
      found.findLast((other) => other.amount.start < amount.start && isGreater(other)) ??
      found.find(isGreater);
    if (whole) return [{ amount, unit: whole.unit, shared: true, whole: false, of: whole.amount.value }];
    // "37 phones hacked, 67 tested".
    const last = found.findLast((other) => other.amount.start < amount.start);
    return last && startsTerm(sentence, amount) ? [{ amount, unit: last.unit, shared: true, whole: false }] : [];
  });
}

/** "180 journalists or more". */
function withLaterComparison({ lexicon, text, amounts }: CountedSentence, amount: Amount, unit: Term): Amount {
  if (amount.comparison !== "about" || amount.from < amount.start || amount.until > amount.end) return amount;
  const next = amounts.find(({ start }) => start >= unit.end);
  const later = comparisonAt(lexicon, text, unit.end, next);
  return later ? { ...amount, comparison: later.comparison, until: unit.end + later.length } : amount;
}

function unitOf(sentence: CountedSentence, amount: Amount): Term | undefined {
  const { lexicon, text, language, units } = sentence;
  const after = unitAfter(sentence, amount);
  // "الهواتف الـ67".
  const definite = units.findLast(
    ({ end, isOther }) =>
      !isOther && end <= amount.from && lexicon.find("definite", text.slice(end, amount.from)) !== null,
  );
  if (definite) return definite;
  if (!after && lexicon.find("of which", text.slice(amount.until, amount.until + 30))) {
    const last = units.findLast(({ end, isOther }) => !isOther && end <= amount.from);
    if (last && lexicon.find("inserted", text.slice(last.end, amount.from))) return last;
  }
  if (!lexicon.startsWithClassifier(text.slice(amount.until), language)) return after;
  // "記者180人の番号", "手机共67部": the noun before is what the classifier counts.
  const before = units.findLast(
    ({ end, isOther }) =>
      !isOther && end <= amount.from && lexicon.find("in all", text.slice(end, amount.from)) !== null,
  );
  return before ?? after;
}

function unitAfter(
  { lexicon, text, from, language, amounts, units }: CountedSentence,
  amount: Amount,
): Term | undefined {
  const unit = units
    .filter(({ start }) => start >= amount.until && start - amount.until < 60)
    .toSorted((a, b) => Number(a.isOther) - Number(b.isOther) || a.start - b.start || b.end - a.end)
    .find(({ start }) => {
      const gap = text.slice(amount.until, start);
      const isLabelled = text.slice(from, amount.from).trim() === "" && lexicon.find("labelled", gap) !== null;
      return isLabelled || lexicon.findOwn("gap", language, gap) !== null;
    });
  if (!unit || amounts.some(({ start }) => start >= amount.until && start < unit.start)) return undefined;
  return unit;
}
