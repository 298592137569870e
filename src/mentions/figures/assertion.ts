import { type FigureLexicon, figureLexicon } from "../numbers/figure-lexicon.ts";
import type { Bound, FigureSentence } from "./figure-sentence.ts";

/** What takes a noun up again behind a comma. */
const taken =
  /^([^,;.]{0,40}),\s(?=(?:that|this|it|they|cela|ça|elle|il|das|die|sie|es|eso|esto|isso|ela|ele|dat|die|det|ez|az|to|это|це|זו|זה|היא|הוא|ذلك|هذا|هذه)\s)/iu;
/** Between "wants to" and its verb, in UTF-16 units. */
const VERB = 14;

/**
 * Whether a sentence says that its number is so: it does not deny it ("there is no evidence that"), ask, suppose or plan
 * it, or tell what could be done. A number that is known ("NSO denies that the 50,000 numbers on the list are …") is not
 * denied with the rest.
 */
export function isAsserted(sentence: FigureSentence, bound: Bound): boolean {
  const { matcher, text, from, to, flow } = sentence;
  const { thing, role, figure } = bound;
  const { amount, unit } = thing;
  const { language = "" } = flow;
  const { outcome } = figure.mention;
  const lexicon = figureLexicon(matcher);
  const start = Math.min(amount.from, unit.start, role.start);
  const end = Math.max(amount.until, unit.end, role.end);
  const isQuestion = /[?？؟]/.test(text.slice(to - 1, to + 1)) || lexicon.find("asks", text.slice(from, to).trim());
  if (outcome !== "same" && isQuestion) return false;
  const isKnown = [amount.from, start].some((at) => lexicon.findIn("known number", language, text.slice(from, at)));
  if (outcome !== "other-role" && isKnown) return true;
  const lead = text.slice(from, start);
  // "A figure of 50,000 hacked phones, repeated by some, is wrong."
  const behind = text
    .slice(end, to)
    .replace(/^([^,;.]*),[^,;.]{1,45},\s/, "$1 ")
    // "A list of 50,000 numbers, that does not exist."
    .replace(taken, "$1 ");
  const rest = /^[^,;.!?،؛，、。；！？]*/u.exec(behind)![0];
  if (reaches(lexicon, "denied", language, lead) !== undefined || lexicon.find("denied after", rest)) return false;
  if (reaches(lexicon, "asked", language, lead) !== undefined) return false;
  if (reaches(lexicon, "supposed", language, lead) !== undefined) return false;
  if (lexicon.find("supposed after", text.slice(end, to))) return false;
  const planned = reaches(lexicon, "planned", language, lead);
  const isVerb = outcome === "other-role" || role.start >= amount.until;
  if (planned !== undefined && (isVerb || role.start - start + lead.length - planned <= VERB)) return false;
  return !(isVerb && lexicon.find("planned after", rest));
}

/** Where a word ends that stands before a number, in the same clause. UTF-16 offset. */
function reaches(lexicon: FigureLexicon, name: string, language: string, lead: string): number | undefined {
  const found = lexicon.findWords(name, language, lead);
  if (!found) return undefined;
  const between = found[1]!;
  // "Will remember the week when 50,000 numbers …": the plan ends with its clause.
  const isNew = name === "planned" && lexicon.find("clause", between) !== null;
  return isNew ? undefined : lead.length - between.length;
}
