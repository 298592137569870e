import { figureLexicon } from "../numbers/figure-lexicon.ts";
import { hasForeignOwner, hasForeignTest, hasOwn, hasPlace, hasProperName, isOfForeigner } from "./foreign-owner.ts";
import { type Bound, DISTINCT, type FigureSentence } from "./figure-sentence.ts";
import type { Term } from "./read-amounts.ts";

/** How far a number's context reaches, in UTF-16 units: who acts before it, other stories around it, its owner behind it. */
const LEAD = 60;
const AROUND = 90;
const OWNERS = 35;
/** How far behind a deed its doer is looked for. */
const DOER = 60;

/** Languages in which the subject stands before its verb. */
const SUBJECT_FIRST = /^(?:en|de|fr|es|pt|it|nl|hu|pl|ru|uk|el|id|he|zh)/;

/** Whether a number belongs to another story: the phones of a gang, a list of guests. */
export function isOfOtherStory(sentence: FigureSentence, bound: Bound, isConfirmed: boolean): boolean {
  const { matcher, text, strange, from, to } = sentence;
  const { thing, figure } = bound;
  const { mention } = figure;
  const { amount, unit } = thing;
  const isLarge = mention.source.value >= DISTINCT;
  const lexicon = figureLexicon(matcher);
  const start = Math.max(from, Math.min(amount.from, unit.start) - AROUND);
  const end = Math.min(to, Math.max(amount.until, unit.end) + AROUND);
  const around = strange.slice(start, end).replace(start > from ? /^\p{L}+/u : /^/, "");
  if (!isLarge && lexicon.find("other list", around)) return true;
  const isProper = hasProperName(sentence);
  if (isUnrelated(sentence) || isOfOtherList(sentence, bound)) return true;
  // "El Salvador: 37 devices were infected".
  if (!isLarge && mention.outcome === "other-role" && hasDateline(sentence)) return true;
  if (mention.outcome !== "other-role" && hasForeignOwner(sentence, bound)) return true;
  if (isProper) return false;
  if (isOfRival(sentence, bound)) return true;
  if (mention.outcome !== "other-role" && isElsewhere(sentence, bound)) return true;
  if (mention.outcome !== "other-role" && !isLarge) {
    if (lexicon.find("fates", around) ?? lexicon.find("elsewhere", text.slice(start, end))) return true;
  }
  if (mention.outcome === "other-role" && hasForeignActor(sentence, bound)) return true;
  if (mention.outcome !== "other-role" && (isOfForeigner(sentence, bound) || hasForeignTest(sentence, bound)))
    return true;
  if (lexicon.find("long ago", text.slice(from, to))) return true;
  // "The magazine tested 67 phones", yet "The magazine says that 67 phones were tested".
  const until = Math.min(amount.from, unit.start);
  const lead = text.slice(from, until).slice(-LEAD);
  const actor = lead.slice(lead.search(/[^,;:.()]*$/));
  if (lexicon.find("other actors", strange.slice(until - actor.length, until)) && !lexicon.find("that", actor))
    return true;
  // "50,000 numbers of a dating site".
  const owners = /^[^,;:.()]*/.exec(strange.slice(unit.end, Math.min(to, unit.end + OWNERS)))![0];
  if (isLarge && unit.start >= amount.start && lexicon.find("other actors", owners)) return true;
  if (mention.outcome !== "other-role" && (isLarge || isConfirmed)) return false;
  return (
    lexicon.find("other actors", around) !== null || lexicon.find("owner", text.slice(unit.end, unit.end + 30)) !== null
  );
}

/** "The tests have nothing to do with NSO"; but not where it is NSO that says so of the list. */
function isUnrelated({ matcher, text, from, to }: FigureSentence): boolean {
  const lexicon = figureLexicon(matcher);
  const printed = text.slice(from, to);
  const found = lexicon.find("unrelated", printed);
  if (!found) return false;
  const isSaid = lexicon.find("that", printed.slice(0, found.index)) ?? /:\s/.exec(printed.slice(0, found.index));
  return !(isSaid && lexicon.find("itself", printed.slice(found.index + found[0].length)));
}

/** Whether a number belongs to another list or leak in the sentence: "another list", "the Panama Papers". */
function isOfOtherList(sentence: FigureSentence, { thing, figure: { mention } }: Bound): boolean {
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
function isOfRival({ matcher, text, from, to }: FigureSentence, { thing }: Bound): boolean {
  const lexicon = figureLexicon(matcher);
  const printed = text.slice(from, to);
  if (lexicon.find("rivals", printed) ?? lexicon.find("other papers", printed, "u")) return true;
  const { amount, unit } = thing;
  const start = Math.max(from, Math.min(amount.from, unit.start) - AROUND);
  const end = Math.min(to, Math.max(amount.until, unit.end) + AROUND);
  return thing.of === undefined && lexicon.find("offered", text.slice(start, end)) !== null;
}

/** Whether somebody else did what the role says: "China monitors 50,000 people", "tapped by the agency of France". */
function hasForeignActor(sentence: FigureSentence, { thing, role }: Bound): boolean {
  const { matcher, text, from, to, flow, names } = sentence;
  const { language = "" } = flow;
  const lexicon = figureLexicon(matcher);
  const { amount, unit } = thing;
  const end = Math.max(role.end, unit.end, amount.until);
  const by = lexicon.find("deed by", text.slice(end, Math.min(to, end + DOER)));
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
  if (["passive", "became", "found out"].some((form) => lexicon.find(form, lead))) return false;
  const rest = lead.replaceAll(lexicon.form(matcher.words.figures["no subject"]!, "giu"), " ");
  return /\p{L}{2}/u.test(rest) && !isActor(sentence, start, lead);
}

/** Whether a state or place before a colon or dash is where the sentence plays: "El Salvador: …". */
function hasDateline(sentence: FigureSentence): boolean {
  const line = /^[^:–—.,;\d]{3,30}(?=:\s|\s[–—]\s)/u.exec(sentence.text.slice(sentence.from, sentence.to));
  return line !== null && hasPlace(sentence, sentence.from, sentence.from + line[0].length);
}

/** Whether the sentence begins with another state: "the Greek coast guard checked 23 ferries", "in Spain …". */
function isElsewhere(sentence: FigureSentence, { thing: { amount, unit }, role }: Bound): boolean {
  const { matcher, text, from } = sentence;
  const lexicon = figureLexicon(matcher);
  const until = Math.min(amount.from, unit.start, role.start);
  let lead = lexicon.find("one clause", text.slice(from, until))![0];
  const said = lexicon.find("that", lead);
  if (said) lead = lead.slice(said.index + said[0].length);
  return hasPlace(sentence, until - lead.length, until);
}

/** Whether a stretch of text, which begins at `start`, has an actor of the story. */
function isActor(sentence: FigureSentence, start: number, printed: string): boolean {
  const lexicon = figureLexicon(sentence.matcher);
  return lexicon.find("actors", printed) !== null || hasOwn(sentence, start, start + printed.length);
}
