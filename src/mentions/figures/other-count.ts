import type { Matcher } from "../compile/matcher.ts";
import { figureLexicon } from "../numbers/figure-lexicon.ts";
import { type Bound, DISTINCT, figuresOfFact, type FigureSentence } from "./figure-sentence.ts";
import { hasPlace, placesIn } from "./foreign-owner.ts";

/** How far before and behind what is counted its place, and who counts it, is looked for, in UTF-16 units. */
const BEHIND = 45;
const BEFORE = 30;

/**
 * Whether a number of the story counts others: further phones, the users whom a company warned, a newsroom's staff, what
 * a rival firm lost, the journalists of one state.
 */
export function countsOthers(sentence: FigureSentence, bound: Bound): boolean {
  const { matcher, text, from, to } = sentence;
  const { thing, figure } = bound;
  const { amount, unit } = thing;
  const { mention } = figure;
  const lexicon = figureLexicon(matcher);
  const isLarge = mention.source.value >= DISTINCT;
  const start = Math.min(amount.from, unit.start);
  const end = Math.max(amount.until, unit.end);
  const lead = text.slice(from, start);
  const rest = /^[^,;:.()،؛，。；]*/u.exec(text.slice(end, to))![0];
  if (lexicon.find("other firm", lead) && !lexicon.find("that", lead)) return true;
  if (lexicon.find("other firm", rest) && mention.outcome !== "other-role") return true;
  if (isFurther(sentence, bound) || isOtherTest(sentence, bound)) return true;
  if (mention.outcome === "other-role") {
    if (isWarned(sentence, bound, rest)) return true;
  } else if (!isLarge && (lexicon.find("staff", text.slice(from, to)) ?? lexicon.find("a lab in", lead, "u")))
    return true;
  return !isLarge && isInOneState(sentence, bound);
}

/** "Another 37 phones", "67 more phones"; not the rest of a whole: "another 30 were inconclusive". */
function isFurther(sentence: FigureSentence, { thing, figure }: Bound): boolean {
  const { matcher, text, from, flow } = sentence;
  const { language = "" } = flow;
  const { amount, unit } = thing;
  const { mention } = figure;
  const lexicon = figureLexicon(matcher);
  // The rest of a whole: 30 beside 37 of 67.
  const { value, of } = mention.source;
  const isRest =
    of !== undefined &&
    figuresOfFact(matcher, mention.fact).some((index) => {
      const other = matcher.figures[index]!;
      return other.figure < mention.figure && other.value + value === of;
    });
  if (isRest) return false;
  const lead = text.slice(from, amount.from);
  const before = lexicon.findWords("further", language, lead);
  if (before && !lexicon.findIn("known number", language, lead.slice(0, before.index + 1))) return true;
  const behind = [text.slice(amount.until, unit.start + 1), text.slice(Math.max(unit.end, amount.until))];
  return behind.some((words) => lexicon.findIn("more", language, words) !== null);
}

/** Tests by an office of a state, or in a later study: "the ministry checked 67 phones for Pegasus". */
function isOtherTest(sentence: FigureSentence, { thing, figure: { mention } }: Bound): boolean {
  const { matcher, text, from, to } = sentence;
  const isTest = figuresOfFact(matcher, mention.fact).some((index) => matcher.figures[index]!.of !== undefined);
  if (!isTest || mention.outcome === "other-role") return false;
  const lexicon = figureLexicon(matcher);
  const values = valuesOf(matcher, mention.fact);
  const first = sentence.amounts.find(({ value }) => values.includes(value)) ?? thing.amount;
  const clause = lexicon.find("one clause", text.slice(from, Math.min(first.from, thing.amount.from)))![0];
  return (
    (lexicon.find("offices", clause) !== null && lexicon.find("that", clause) === null) ||
    lexicon.find("later study", text.slice(from, to)) !== null
  );
}

/** "The network warned 50,000 users that …". */
function isWarned({ matcher, text, from, flow }: FigureSentence, { thing }: Bound, rest: string): boolean {
  const lexicon = figureLexicon(matcher);
  const lead = text.slice(from, thing.amount.from);
  const { language = "" } = flow;
  return lexicon.findWords("warned", language, lead) !== null || lexicon.find("warned after", rest) !== null;
}

/** "37 devices in El Salvador", "67 Polish phones", "in Mexico alone, 80 journalists": one state's, not the story's. */
function isInOneState(sentence: FigureSentence, { thing, role, figure }: Bound): boolean {
  const { matcher, text, from, to, amounts, terms } = sentence;
  const lexicon = figureLexicon(matcher);
  const values = valuesOf(matcher, figure.mention.fact);
  const isNear = amounts.some((amount) => {
    if (amount !== thing.amount && !values.includes(amount.value)) return false;
    const unit = terms.find(
      ({ kind, start }) => kind === "unit" && start >= amount.until && start - amount.until < BEHIND,
    );
    const until = role.kind === "role" && role.start > amount.until ? Math.min(to, role.start) : to;
    const end = Math.min(until, (unit?.end ?? amount.until) + BEHIND);
    const behind = /^(?:[^,;:.()،؛，。；]|,(?=\s\p{Lu}))*/u.exec(text.slice(amount.until, end))![0];
    const before = /[^,;:.()،؛，。；\s\d]*的$/u.exec(text.slice(Math.max(from, amount.from - BEFORE), amount.from));
    return (
      isOneState(sentence, amount.until, amount.until + behind.length) ||
      (before !== null && isOneState(sentence, amount.from - before[0].length, amount.from))
    );
  });
  if (isNear) return true;
  const lead = text.slice(from, Math.min(thing.amount.from, thing.unit.start));
  const opening = lexicon.find("opening", lead, "u") ?? lexicon.find("in a state", lead, "u");
  return opening !== null && hasPlace(sentence, from, from + opening[0].length);
}

function valuesOf(matcher: Matcher, fact: string): number[] {
  return figuresOfFact(matcher, fact).map((index) => matcher.figures[index]!.value);
}

function isOneState(sentence: FigureSentence, from: number, to: number): boolean {
  return new Set(placesIn(sentence, from, to)).size === 1;
}
