import { stateNames } from "../languages/other-states.ts";
import { type FigureLexicon, figureLexicon } from "../numbers/figure-lexicon.ts";
import type { Bound, FigureSentence } from "./figure-sentence.ts";
import type { Amount, Term } from "./read-amounts.ts";

/** How many UTF-16 units of a subject, an owner or an object are checked. */
const SLOT = 45;
/** How many words an owner has, and how many behind "its". */
const OWNER = 4;
const ITS = 2;
/** How far behind a word its helping verb stands. */
const AFTER = 12;
const ARABIC_VERB = /(?:ت|وا)$/u;

/**
 * Whether somebody outside the story tests, owns or lists what is counted: "the ministry tested 67 phones for its
 * staff", "50,000 numbers of its subscribers", "180 journalists on the list of the union". Decided by position: the
 * subject, owner or object must have one of the story's own words.
 */
export function isOfForeigner(sentence: FigureSentence, bound: Bound): boolean {
  return hasForeignOwner(sentence, bound) || hasForeignList(sentence, bound) || hasForeignAgent(sentence, bound);
}

/** Whether a sentence is about the tests or finds of others: "traces of gold", "the bank checked". */
export function hasForeignTest(sentence: FigureSentence, { figure: { mention } }: Bound): boolean {
  const { matcher, terms } = sentence;
  const ofFact = matcher.figures.flatMap(({ fact, of }, index) =>
    fact === mention.fact && of !== undefined ? [index] : [],
  );
  if (ofFact.length === 0) return false;
  const known = matcher.figures.findIndex(({ fact, of }) => fact === mention.fact && of === undefined);
  const roles = terms.filter(({ kind }) => kind === "role");
  return (
    roles.some((role) => role.figures.has(known) && hasForeignSubject(sentence, role)) ||
    isForOther(sentence, known) ||
    roles.some((role) => ofFact.some((index) => role.figures.has(index)) && hasForeignObject(sentence, role))
  );
}

/** "Tested 67 phones for radiation", "30 tests for a virus". */
function isForOther({ matcher, text, to, things, terms }: FigureSentence, known: number): boolean {
  const lexicon = figureLexicon(matcher);
  const roles = terms.filter(({ kind, figures }) => kind === "role" && figures.has(known));
  return [...roles, ...things.map(({ unit }) => unit)].some(({ end }) => {
    const found = lexicon.find("tested for", text.slice(end, to));
    const aim = found && /^(?:[^\s,;:.()]+\s?){0,5}/.exec(text.slice(end + found[0].length, to))![0];
    return aim && !["own finds", "own things", "own testers", "signs"].some((own) => lexicon.find(own, aim));
  });
}

/** Whether somebody outside the story owns what is counted: "50,000 numbers of its subscribers". */
export function hasForeignOwner(sentence: FigureSentence, { thing: { unit, amount } }: Bound): boolean {
  const { matcher, text, from, to } = sentence;
  const lexicon = figureLexicon(matcher);
  const lead = text.slice(Math.max(from, amount.from - SLOT), amount.from);
  const before = lexicon.find("whose before", /[^，。；：、\s]*$/u.exec(lead)![0]);
  if (before && !lexicon.find("own things", before[0])) return true;
  if (unit.end <= amount.start) return false;
  return isForeign(sentence, unit.end, to, "whose", "own things");
}

function hasForeignList(sentence: FigureSentence, { thing, figure: { mention } }: Bound): boolean {
  const { matcher, terms } = sentence;
  const index = matcher.figures.findIndex(({ fact, figure }) => fact === mention.fact && figure === mention.figure);
  return terms.some(
    (role) => role.kind === "role" && role.figures.has(index) && isForeignList(sentence, role, thing.amount),
  );
}

function isForeignList(sentence: FigureSentence, role: Term, amount: Amount): boolean {
  const { matcher, text, from, to } = sentence;
  const lexicon = figureLexicon(matcher);
  // "Die geleakte Kundenliste": the noun of the list follows.
  const end = role.end + (lexicon.find("list ahead", text.slice(role.end, to))?.[0].length ?? 0);
  const printed = text.slice(role.start, end).split(/\s/).at(-1)!;
  if (lexicon.find("leak noun", printed) && isForeign(sentence, end, to, "at someone", "own things")) return true;
  if (lexicon.find("inquiry", printed) && isForeign(sentence, end, to, "inquiry of", "own finds")) return true;
  if (!lexicon.find("list noun", printed)) return false;
  if (lexicon.find("list compound", printed) && !lexicon.find("own things", printed)) return true;
  const until = amount.from > end ? Math.min(to, amount.from) : to;
  const rest = text.slice(end, until);
  const isConstruct =
    lexicon.find("construct he", printed) ?? (/^\sال/.test(rest) && lexicon.find("construct ar", printed));
  if (isConstruct) return !lexicon.find("own things", /^\s?\S+/.exec(rest)?.[0] ?? "");
  if (isForeign(sentence, end, until, "of what", "own things")) return true;
  const before = text.slice(Math.max(from, role.start - SLOT), role.start);
  const its = lexicon.find("its list of", before)?.[0] ?? (lexicon.find("owned list", printed) ? before : undefined);
  return its !== undefined && !["own things", "own testers"].some((own) => lexicon.find(own, its));
}

function hasForeignAgent({ matcher, text, to }: FigureSentence, { thing, role }: Bound): boolean {
  const lexicon = figureLexicon(matcher);
  const end = Math.max(thing.unit.end, thing.amount.until, role.end);
  const agent = agentIn(lexicon, text.slice(role.end, Math.min(to, end + SLOT)));
  return agent !== undefined && lexicon.find("someone's", agent) !== null;
}

/** The words after "by" in the clause that begins a text. */
function agentIn(lexicon: FigureLexicon, text: string): string | undefined {
  // A comma within a number ends no clause.
  const clause = /^(?:[^,;:.()]|(?<=\d)[.,](?=\d))*/.exec(text)![0];
  const found = lexicon.find("agent", clause);
  return found ? clause.slice(found.index + found[0].length) : undefined;
}

function hasForeignSubject(sentence: FigureSentence, role: Term): boolean {
  const { matcher, text, from, to, terms, things, flow } = sentence;
  const lexicon = figureLexicon(matcher);
  if (lexicon.find("own testers", text.slice(role.start, role.end))) return false;
  const number = things.find(({ amount }) => amount.from > role.end);
  const { amount: first, unit } = things[0]!;
  const isLast = role.start > first.start;
  const language = (flow.language ?? "").slice(0, 2);
  // "67 geprüfte Geräte" have no subject.
  if (isLast && role.end <= unit.start) return false;
  const until = isLast ? first.from : role.start;
  let lead = lexicon.find("one clause", text.slice(from, until))![0];
  if (lexicon.find("passive", text.slice(until - lead.length, role.end + (isLast ? AFTER : 0)))) {
    const agent = agentIn(lexicon, text.slice(role.end, to));
    return agent !== undefined && lexicon.find("own testers", agent) === null;
  }
  if (isLast && !/^(?:de|hu|nl)/.test(language)) return false;
  const said = lexicon.find("that", lead);
  if (said) lead = lead.slice(said.index + said[0].length);
  // In Arabic the subject follows its verb.
  if (language === "ar")
    lead = `${ARABIC_VERB.test(text.slice(role.start, role.end)) ? lead : ""} ${text.slice(role.end, number?.amount.from ?? role.end)}`;
  // A set may name its own testers among the words of a role.
  const start = until - lead.length;
  if (terms.some((term) => /unit|role|who/.test(term.kind) && term.start >= start && term.end <= until)) return false;
  // A ministry may be that of another state.
  if (hasOwn(sentence, start, until) && !hasPlace(sentence, start, until)) return false;
  if (/\d/.test(lead) || lexicon.find("own testers", lead)) return false;
  return /\p{L}{2}/u.test(lead.replaceAll(lexicon.form(matcher.words.figures["no subject"]!, "giu"), " "));
}

function hasForeignObject(sentence: FigureSentence, role: Term): boolean {
  return isForeign(sentence, role.end, sentence.to, "of what", "own finds");
}

/** Whether a stretch begins with `relation` ("of its …") and has none of the story's words after it. */
function isForeign(sentence: FigureSentence, from: number, to: number, relation: string, own: string): boolean {
  const lexicon = figureLexicon(sentence.matcher);
  const text = sentence.text.slice(from, to);
  const found = lexicon.find(relation, text);
  if (!found) return false;
  const begin = found[0].length;
  const clause = /^[^,;:.()—–،؛]*/u.exec(text.slice(begin, begin + SLOT))![0];
  const isIts = lexicon.find("its", `${found[0]}${clause}`) !== null;
  const filler = new RegExp(`^\\s*(?:\\S+\\s*){0,${isIts ? ITS : OWNER}}`).exec(clause)![0].trimEnd();
  // "Sur 37 appareils des traces de Pegasus": no owner, but what was found.
  if (sentence.terms.some(({ kind, start }) => kind === "role" && start === from + begin)) return false;
  if (hasOwn(sentence, from + begin, from + begin + filler.length)) return false;
  // "Journalists of 17 newsrooms", "de dix-sept rédactions".
  const isCounted = sentence.amounts.some(
    ({ start }) => start >= from + begin && /^[\s\p{L}]{0,12}$/u.test(text.slice(begin, start - from)),
  );
  return /\p{L}/u.test(filler) && !isCounted && lexicon.find(own, filler) === null;
}

/** Whether a stretch has words of the set: a name, evidence, or who states one of its numbers. */
export function hasOwn({ names, cues, terms }: FigureSentence, from: number, to: number): boolean {
  const whos = terms.filter(({ kind }) => kind === "who");
  return [...names, ...cues, ...whos].some(({ start, end }) => start >= from && end <= to);
}

/** Whether a sentence names the story. "Leaked list" is a name of it too, but any list may be one. */
export function hasProperName({ matcher, names }: FigureSentence): boolean {
  return names.some(({ options }) =>
    options.some(({ general, entity }) => !general && matcher.entity(entity).importance === "story"),
  );
}

/** Names of states without those that are also other words: "États" are any states, "finns" is a verb. */
const states = stateNames.replace("|états|unis|", "|états-unis|").replace("|finn|", "|finn(?!s(?!\\p{L}))|");
const RTL = /^[\u0590-\u07ff]/;
/** What may be glued to the beginning of a Hebrew or Arabic name. */
const GLUED = /(?:^|[^\p{Script=Hebrew}\p{Script=Arabic}])(?:[ושהבלמכ]{0,3}|[وفبلك]?(?:ال)?|لل)$/u;

/** Whether a stretch names a state that is neither the home of the story nor among `own`. */
export function hasPlace(
  sentence: FigureSentence,
  from: number,
  to: number,
  own: { start: number; end: number }[] = [],
): boolean {
  return placesIn(sentence, from, to, own).length > 0;
}

/** The states that a stretch names, as the beginnings of their names, without the home of the story and those of `own`. */
export function placesIn(
  { matcher, text, terms }: FigureSentence,
  from: number,
  to: number,
  own: { start: number; end: number }[] = [],
): string[] {
  const homes = [...terms.filter(({ kind }) => kind === "home"), ...own];
  const places = figureLexicon(matcher).form(`${states}|${matcher.words.figures["places"]!}`, "giu");
  return [...text.slice(from, to).matchAll(places)].flatMap(({ 0: name, index }) => {
    const at = from + index;
    const isPart = RTL.test(name) && !GLUED.test(text.slice(Math.max(0, at - 8), at));
    return isPart || homes.some(({ start, end }) => start <= at && end > at) ? [] : [name.toLowerCase()];
  });
}
