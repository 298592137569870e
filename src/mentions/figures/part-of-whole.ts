import { type Counted, type CountedSentence, hasOwnNoun } from "./counted-things.ts";
import { figureLexicon } from "../numbers/figure-lexicon.ts";
import type { FigureSentence } from "./figure-sentence.ts";
import { hasPlace, hasProperName } from "./foreign-owner.ts";
import type { Term } from "./read-amounts.ts";
import type { Matcher } from "../compile/matcher.ts";

/** Words for a list after its content, without a preposition. */
const SIGNS = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]|(?:esi|ája|áját)$/u;
/** How far behind its whole a part is looked for, in UTF-16 units. */
const REACH = 80;
/** Case endings that say what "on the list" does: "listán", "listede". */
const LOCATIVE_LANGUAGE = /^(?:hu|tr)/;
const LOCATIVE = /(?:[áaeo]n|b[ae]n|d[ae])$/u;
const RTL = /[\u0590-\u07ff]/;

/** "15,000 numbers in Mexico", "40 Indian journalists", "of them": a part of what the figure counts. */
export function isPart({ matcher, text, names }: FigureSentence, { amount, unit }: Counted): boolean {
  let between = text.slice(amount.until, unit.start);
  for (const { start, end } of names) if (start >= amount.until) between = between.replace(text.slice(start, end), "");
  const after = text.slice(unit.end, unit.end + 30);
  const lexicon = figureLexicon(matcher);
  return (
    /\p{Lu}/u.test(between) ||
    lexicon.find("place", after, "u") !== null ||
    lexicon.find("subset", text.slice(Math.max(0, amount.start - 40), unit.end + 40)) !== null
  );
}

/**
 * Whether only some of what a list holds is counted: "10,000 numbers of the list were chosen by one service", "41 of
 * the phones". The whole is told otherwise: "on the list are", "the list holds".
 */
export function isPartOfRole({ matcher, text, from, to }: FigureSentence, thing: Counted, role: Term): boolean {
  const { amount, unit } = thing;
  const lexicon = figureLexicon(matcher);
  const gap = text.slice(amount.until, unit.start);
  if (unit.start >= amount.until && lexicon.find("partitive", gap)) return true;
  if (lexicon.find("partitive noun", text.slice(amount.until, unit.end))) return true;
  const end = Math.max(unit.end, amount.until);
  if (role.start >= end && lexicon.find("of the list", text.slice(end, role.start))) return true;
  // "的1万个号码是由一家机构选定的"
  const rest = text.slice(end, Math.min(to, end + 60));
  const agent = lexicon.find("agent", /^[^,;:.()]*/.exec(rest)![0]);
  if (agent && lexicon.find("someone's", rest.slice(agent.index + agent[0].length))) return true;
  const isGenitive = role.end <= amount.from && lexicon.find("list's", text.slice(from, amount.from)) !== null;
  return (
    lexicon.find("chosen by", rest) !== null ||
    (isGenitive && lexicon.find("owned", text.slice(unit.start, end)) !== null)
  );
}

/** "In Mexico 15,000 numbers were listed", "Morocco selected 10,000 numbers", "67 more phones": a part, or further ones. */
export function isOfPlace(sentence: FigureSentence, { amount, unit }: Counted): boolean {
  const { matcher, text, from, to, flow } = sentence;
  const lexicon = figureLexicon(matcher);
  // All nouns have capitals in German.
  const hasCapitals = !flow.language?.startsWith("de");
  const until = Math.min(amount.from, unit.start);
  const lead = text.slice(from, until);
  const said = lexicon.find("that", lead);
  const end = Math.max(amount.until, unit.end);
  const begin = from + (said ? said.index + said[0].length : 0);
  const rest = /^[^,;.()]*/.exec(text.slice(end, Math.min(to, end + 60)))![0];
  return (
    hasPlace(sentence, begin, end + rest.length) ||
    (hasCapitals && lexicon.find("in a state", lead, "u") !== null) ||
    lexicon.find("more of them", text.slice(amount.from, unit.end)) !== null ||
    lexicon.find("more of them", text.slice(amount.until - 1, unit.end)) !== null
  );
}

/** "A list of 180 journalists", where the source's list is one of 50,000 numbers: another list. */
export function isWholeOfOther(sentence: FigureSentence, thing: Counted, role: Term, figure: number): boolean {
  const { amount, unit } = thing;
  const { matcher, text, flow, things, terms } = sentence;
  const own = matcher.figures[figure]!;
  const isGreater = (index: number) =>
    matcher.figures[index]!.set === own.set && matcher.figures[index]!.value > own.value * 2;
  if (hasProperName(sentence) || things.length > 1 || thing.goesOn || ![...role.figures].some(isGreater)) return false;
  const lexicon = figureLexicon(matcher);
  const end = Math.max(amount.until, unit.end);
  const isOnly = !terms.some((term) => term !== role && term.kind === "role" && term.figures.has(figure));
  if (isOnly && role.start > end && lexicon.find("own subject", text.slice(end, role.start))) return true;
  if (role.end <= amount.from) {
    const isOn =
      RTL.test(text[role.start]!) ||
      (LOCATIVE_LANGUAGE.test(flow.language ?? "") && LOCATIVE.test(text.slice(role.start, role.end))) ||
      lexicon.find("on it", text.slice(Math.max(0, role.start - 12), role.start));
    return !isOn && lexicon.find("list of", text.slice(role.end, amount.from)) !== null;
  }
  return (
    role.start >= end &&
    SIGNS.test(text.slice(role.start, role.end)) &&
    lexicon.find("its list", text.slice(end, role.start)) !== null
  );
}

/**
 * A number without a noun that counts a part of the sentence's beginning, which has no number of its own: "Of the phones that the
 * lab tested, 37 …".
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
      // The sentence must say what was done with all of them.
      roles.some((role) => [...figures].some((figure) => role.figures.has(figure))) &&
      (lexicon.find("leads", text.slice(from, start)) ?? lexicon.find("led", text.slice(end, amount.from))),
  );
  return unit ? [{ amount, unit, shared: true, whole: false, ofAll: true }] : [];
}

/**
 * A part and its whole, both of one fact, without a noun: "37 of the 67 examined". The unit is elsewhere in the flow, or
 * both roles stand in the sentence.
 */
export function pairWithoutUnit({ figures }: Matcher, sentence: CountedSentence, flowUnits: Term[]): Counted[] {
  const { lexicon, text, amounts, terms } = sentence;
  for (const [index, { fact, value, of }] of figures.entries()) {
    if (of === undefined) continue;
    const part = amounts.find((amount) => amount.value === value);
    const whole = amounts.find((amount) => amount.value === of);
    const total = figures.findIndex((one) => one.fact === fact && one.value === of);
    const roleOf = (figure: number) => terms.find((term) => term.kind === "role" && term.figures.has(figure));
    const role = roleOf(index) && roleOf(total);
    const unit: Term | undefined =
      flowUnits.find((term) => !term.isOther && term.figures.has(index)) ??
      (role && { ...role, kind: "unit", figures: new Set([index, total]) });
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
