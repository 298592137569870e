import { figureLexicon } from "./figure-lexicon.ts";
import type { Bound, FigureSentence } from "./figure-sentence.ts";
import { hasOwn, hasPlace } from "./foreign-owner.ts";
import type { Term } from "./read-amounts.ts";

/** How far around a number it is looked for that a list is offered for sale, in UTF-16 units. */
const AROUND = 90;
/** How far behind a deed whoever did it is looked for. */
const SLOT = 60;

/** Languages in which whoever acts stands before a deed that is told before its objects. */
const SUBJECT_FIRST = /^(?:en|de|fr|es|pt|it|nl|hu|pl|ru|uk|el|id|he|zh)/;

/** Whether a number belongs to another list or leak that the sentence tells of: "another list", "the Panama Papers". */
export function isOfOtherList(sentence: FigureSentence, { thing, figure: { mention } }: Bound): boolean {
  const { matcher, text, from, to, terms } = sentence;
  const lexicon = figureLexicon(matcher);
  const index = matcher.figures.findIndex(({ fact, figure }) => fact === mention.fact && figure === mention.figure);
  const isOther = ({ kind, figures, start, end }: Term) =>
    kind === "role" &&
    figures.has(index) &&
    (lexicon.find("another before", text.slice(Math.max(from, start - 30), start)) ??
      lexicon.find("another behind", text.slice(end, Math.min(to, end + 20))));
  if (lexicon.find("begins with another", text.slice(from, Math.min(thing.amount.from, thing.unit.start)))) return true;
  return mention.outcome !== "other-role" && thing.of === undefined && terms.some((term) => isOther(term));
}

/** Whether a sentence without a proper name of the story names another one, or offers a list for sale. */
export function isOfRival({ matcher, text, from, to }: FigureSentence, { thing }: Bound): boolean {
  const lexicon = figureLexicon(matcher);
  const printed = text.slice(from, to);
  if (lexicon.find("rivals", printed) ?? lexicon.find("other papers", printed, "u")) return true;
  const { amount, unit } = thing;
  const start = Math.max(from, Math.min(amount.from, unit.start) - AROUND);
  const end = Math.min(to, Math.max(amount.until, unit.end) + AROUND);
  return thing.of === undefined && lexicon.find("offered", text.slice(start, end)) !== null;
}

/** Whether somebody else did what is told of a number: "China monitors 50,000 people", "tapped by the agency of France". */
export function hasForeignActor(sentence: FigureSentence, { thing, role }: Bound): boolean {
  const { matcher, text, from, to, flow, names } = sentence;
  const { language = "" } = flow;
  const lexicon = figureLexicon(matcher);
  const { amount, unit } = thing;
  const end = Math.max(role.end, unit.end, amount.until);
  const by = lexicon.find("deed by", text.slice(end, Math.min(to, end + SLOT)));
  if (by) {
    const agent = /^[^,;:.()]*/.exec(text.slice(end + by[0].length, to))![0];
    if (
      hasPlace(sentence, end + by[0].length, end + by[0].length + agent.length, names) ||
      !isActor(sentence, end + by[0].length, agent)
    )
      return true;
  }
  const isBefore = role.end <= amount.from;
  const until = isBefore ? role.start : amount.from;
  let lead = lexicon.find("one clause", text.slice(from, until))![0];
  const said = lexicon.find("that", lead);
  if (said) lead = lead.slice(said.index + said[0].length);
  const start = until - lead.length;
  // In Arabic the subject follows its verb.
  const isVerbFirst = isBefore && language.startsWith("ar");
  if (hasPlace(sentence, start, until, names) || (isVerbFirst && hasPlace(sentence, role.end, amount.from, names)))
    return true;
  if (!isBefore || !SUBJECT_FIRST.test(language)) return false;
  if (lexicon.find("passive", lead) ?? lexicon.find("became", lead)) return false;
  const rest = lead.replaceAll(lexicon.form(matcher.words.figures["no subject"]!, "giu"), " ");
  return /\p{L}{2}/u.test(rest) && !isActor(sentence, start, lead);
}

/** Whether another state stands before all that is told: "the Greek coast guard checked 23 ferries", "in Spain …". */
export function isElsewhere(sentence: FigureSentence, { thing: { amount, unit }, role }: Bound): boolean {
  const { matcher, text, from } = sentence;
  const lexicon = figureLexicon(matcher);
  const until = Math.min(amount.from, unit.start, role.start);
  let lead = lexicon.find("one clause", text.slice(from, until))![0];
  const said = lexicon.find("that", lead);
  if (said) lead = lead.slice(said.index + said[0].length);
  return hasPlace(sentence, until - lead.length, until);
}

/** Whether a stretch of text that begins at an offset has one who may act in the story. */
function isActor(sentence: FigureSentence, start: number, printed: string): boolean {
  const lexicon = figureLexicon(sentence.matcher);
  return lexicon.find("actors", printed) !== null || hasOwn(sentence, start, start + printed.length);
}
