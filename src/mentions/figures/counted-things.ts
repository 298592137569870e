import type { FigureLexicon } from "./figure-lexicon.ts";
import type { NumberRead } from "./read-numbers.ts";
import type { Term } from "./read-terms.ts";

/** A number with the unit that it counts, and the whole that it is a part of ("37 of 67 phones"). */
export interface Counted {
  number: NumberRead;
  unit: Term;
  of?: number;
  /** The unit stands with another number of the sentence: "of the 67 phones, 37 …". */
  shared: boolean;
  /** It is the whole of which another number counts a part. */
  whole: boolean;
}

/** Words that may stand between a number and its unit: "67 of the tested phones", "50,000 leaked phone numbers". */
const between = /^[\s-]*(?:[^\s\d.,;:!?()–—]+[\s-]+){0,3}(?:[^\s\d.,;:!?()–—]+)?[\s-]*$/u;
const shortBetween = /^.{0,4}$/u;
/** Gives each number of a sentence its unit, where the words between the two leave no doubt. */
export function countedThings(lexicon: FigureLexicon, text: string, numbers: NumberRead[], units: Term[]): Counted[] {
  const found: Counted[] = [];
  let isWhole = false;
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    const whole = next && lexicon.isPartOf(text.slice(number.end, next.start)) ? next : undefined;
    const unit =
      unitAfter(lexicon, text, number, units, numbers) ?? (whole && unitAfter(lexicon, text, whole, units, numbers));
    if (unit) found.push({ number, unit, shared: false, whole: isWhole, ...(whole && { of: whole.value }) });
    isWhole = whole !== undefined;
  }
  const wholes = found.filter(({ number: { start } }) =>
    lexicon.endsInWhole(text.slice(Math.max(0, start - 16), start)),
  );
  for (const number of numbers) {
    if (found.some((other) => other.number === number)) continue;
    const whole = wholes[0] ?? found.find((other) => other.number.value > number.value);
    if (whole) found.push({ number, unit: whole.unit, shared: true, whole: false, of: whole.number.value });
  }
  return found;
}

function unitAfter(
  lexicon: FigureLexicon,
  text: string,
  number: NumberRead,
  units: Term[],
  numbers: NumberRead[],
): Term | undefined {
  const unit = units
    .filter(({ start }) => start >= number.end && start - number.end < 60)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .find(({ start }) => {
      const words = text.slice(number.end, start);
      return shortBetween.test(words) || (between.test(words) && !lexicon.holds("breaks", words));
    });
  if (!unit || numbers.some(({ start }) => start >= number.end && start < unit.start)) return undefined;
  return unit;
}
