import type { Matcher } from "../compile/matcher.ts";
import { type Counted, type CountedSentence, hasOwnNoun } from "./counted-things.ts";
import type { Term } from "./read-amounts.ts";

/** A part and its whole, both of a fact, without a noun: "37 of the 67 examined"; the unit stands elsewhere in the flow. */
export function pairWithoutUnit({ figures }: Matcher, sentence: CountedSentence, flowUnits: Term[]): Counted[] {
  const { lexicon, text, amounts } = sentence;
  for (const [index, { value, of }] of figures.entries()) {
    const part = amounts.find((amount) => amount.value === value);
    const whole = amounts.find((amount) => amount.value === of);
    const unit = flowUnits.find((term) => !term.isOther && term.figures.has(index));
    if (!part || !whole || !unit || hasOwnNoun(sentence, part) || hasOwnNoun(sentence, whole)) continue;
    const isPair =
      part.start < whole.start
        ? lexicon.find("part", text.slice(part.until, whole.from))
        : lexicon.find("whole", text.slice(Math.max(0, whole.from - 16), whole.from));
    if (!isPair) continue;
    return [
      { amount: part, unit, shared: true, whole: false, of: whole.value },
      { amount: whole, unit, shared: true, whole: true },
    ].toSorted((a, b) => a.amount.start - b.amount.start);
  }
  return [];
}
