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

/** "of", "out of the" between a part and its whole. */
const partOf =
  /^\s*(?:out of|of|de|sur|dos|das|des|do total de|de un total de|von|der|aus|entre|מתוך|من أصل|من بين|a)(?:\s(?:the|those|these|all|los|las|les|den|der|os|as|total))*(?:\s(?:of|the))?\s*$/iu;
/** Words that may stand between a number and its unit: "67 of the tested phones", "50,000 leaked phone numbers". */
const between = /^[\s-]*(?:[^\s\d.,;:!?()–—]+[\s-]+){0,3}(?:[^\s\d.,;:!?()–—]+)?[\s-]*$/u;
const shortBetween = /^.{0,4}$/u;
/** Words that begin another thing, so that what follows is not counted by the number before. */
const breaks =
  /(?:^|\s)(?:and|or|were|was|had|have|on|in|with|from|to|y|o|con|en|e|com|em|et|ou|sur|avec|dans|und|oder|mit|auf|in)(?:\s|$)/iu;

/** Gives each number of a sentence its unit, where the words between the two leave no doubt. */
export function countedThings(text: string, numbers: NumberRead[], units: Term[]): Counted[] {
  const found: Counted[] = [];
  let isWhole = false;
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    const whole = next && partOf.test(text.slice(number.end, next.start)) ? next : undefined;
    const unit = unitAfter(text, number, units, numbers) ?? (whole && unitAfter(text, whole, units, numbers));
    if (unit) found.push({ number, unit, shared: false, whole: isWhole, ...(whole && { of: whole.value }) });
    isWhole = whole !== undefined;
  }
  const wholes = found.filter(({ number }) =>
    /(?:^|[\s(])(?:of|out of|de|dos|das|des|sur|von|von den|der)(?:\s\p{L}{2,4})?\s*$/iu.test(
      text.slice(Math.max(0, number.start - 16), number.start),
    ),
  );
  for (const number of numbers) {
    if (found.some((other) => other.number === number)) continue;
    const whole = wholes[0] ?? found.find((other) => other.number.value > number.value);
    if (whole) found.push({ number, unit: whole.unit, shared: true, whole: false, of: whole.number.value });
  }
  return found;
}

function unitAfter(text: string, number: NumberRead, units: Term[], numbers: NumberRead[]): Term | undefined {
  const unit = units
    .filter(({ start }) => start >= number.end && start - number.end < 60)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .find(({ start }) => {
      const words = text.slice(number.end, start);
      return shortBetween.test(words) || (between.test(words) && !breaks.test(words));
    });
  if (!unit || numbers.some(({ start }) => start >= number.end && start < unit.start)) return undefined;
  return unit;
}
