import { type Counted, type CountedSentence, hasOwnNoun } from "./counted-things.ts";

/** How far behind its whole a part is looked for, in UTF-16 units. */
const REACH = 80;

/**
 * A number without a noun that counts a part of what the sentence begins with, whose own number is not told: "Of the phones
 * that the lab tested, 37 …".
 */
export function partsOfLead(sentence: CountedSentence): Counted[] {
  const { lexicon, text, from, amounts, units, terms } = sentence;
  const amount = amounts[0]!;
  if (hasOwnNoun(sentence, amount)) return [];
  const roles = terms.filter(({ kind, start, end }) => kind === "role" && start >= from && end <= amount.from);
  const unit = units.find(
    ({ start, end, isOther, figures }) =>
      !isOther &&
      end <= amount.from &&
      amount.from - end < REACH &&
      // It must be told what was done with all of them.
      roles.some((role) => [...figures].some((figure) => role.figures.has(figure))) &&
      (lexicon.find("leads", text.slice(from, start)) ?? lexicon.find("led", text.slice(end, amount.from))),
  );
  return unit ? [{ amount, unit, shared: true, whole: false, ofAll: true }] : [];
}
