import type { Counted } from "./counted-things.ts";
import { type FigureLexicon, figureLexicon } from "../numbers/figure-lexicon.ts";
import type { Amount, Term } from "./read-amounts.ts";
import type { CompiledFigure } from "../compile/compile-figures.ts";
import { figuresOfFact, type FigureSentence } from "./figure-sentence.ts";

/** The role that stands closest to a number. */
export interface Reach {
  term: Term;
  /** The words between. Commas, stronger marks and other numbers count as several. */
  cost: number;
  /** A word before it says that it did not or may not have happened. */
  hedged: boolean;
}

/** The cost of each mark between a number and a role. */
const COMMA = 4;
const BREAK = 7;
const STOP = 15;
const NUMBER = 8;
const HEADING = 5;
/** A role before its number is a little less certain than one after it. */
const BEFORE = 1;

/** Languages whose verbs need no auxiliary in the passive, and stand behind what is counted. */
const BARE_VERB = /^(?:he|hu|tr|sv|fa)/;
/** A Persian participle, which says which things are meant, and the word that begins a clause to that end. */
const PARTICIPLE = /شده$/u;
const LIST = /^(?:فهرست|لیست)/u;
const WHICH = /(?:^|\s)که\s$/u;

/** The closest term of a kind to a counted thing, for one figure; `until` is where what is joined to it ends. */
export function closest(
  lexicon: FigureLexicon,
  text: string,
  { amount, unit, shared }: Counted,
  amounts: Amount[],
  terms: Term[],
  kind: "role" | "other",
  figure: number,
  until = 0,
): Reach | undefined {
  const { from } = amount;
  const end = shared ? amount.until : Math.max(amount.until, unit.end);
  let best: Reach | undefined;
  for (const term of terms) {
    if (term.kind !== kind || !term.figures.has(figure)) continue;
    const before = term.end <= from;
    const to = term.start >= until ? Math.max(end, until) : end;
    // A role word between number and unit ("50,000 hacked phones") touches both.
    const gap = before ? text.slice(term.end, from) : term.start >= to ? text.slice(to, term.start) : "";
    if (kind === "role" && !before && lexicon.find("and a", gap)) continue;
    if (kind === "role" && !before && isObject(lexicon, text, term, gap)) continue;
    const crossed = amounts.filter(
      (other) =>
        other.start !== amount.start &&
        (before ? other.start >= term.end && other.end <= from : other.start >= to && other.end <= term.start),
    ).length;
    if (
      kind === "other" &&
      !before &&
      (isAttribute(text, term, to, terms) || isTheirs(lexicon, wordsBefore(text, from), gap))
    )
      continue;
    // "On the list: 14 ministers, 180 journalists": a heading is near to all that it heads.
    const isHeading = before && lexicon.find("heading", gap) !== null;
    const cost = isHeading ? HEADING : costOf(lexicon, gap) + crossed * NUMBER + (before ? BEFORE : 0);
    if (!best || cost < best.cost) {
      const lead = text.slice(Math.max(before ? term.start - 40 : to, term.start - 40), term.start);
      best = {
        term,
        cost,
        hedged: [lead, text.slice(Math.max(0, from - 40), from)].some((words) => lexicon.find("hedges", words)),
      };
    }
  }
  return best;
}

/** Whether a list is what the counted people do something with: "a paper with 180 journalists printed the list". */
function isObject(lexicon: FigureLexicon, text: string, { start, end }: Term, gap: string): boolean {
  return (
    lexicon.find("list noun", text.slice(start, end)) !== null &&
    lexicon.find("does with", gap) !== null &&
    lexicon.find("makes up", gap) === null
  );
}

/** Whether a term is an attribute of another noun: "50,000 people watched a hearing about hacked phones". */
function isAttribute(text: string, { end }: Term, after: number, terms: Term[]): boolean {
  return (
    end > after &&
    terms.some(({ kind, start }) => kind === "unit" && start > end && text.slice(end, start).trim() === "")
  );
}

/**
 * Whether the counted people act themselves, or another clause begins: "50,000 people signed a petition against
 * surveillance", "hosts 180 journalists and monitors its gates".
 */
function isTheirs(lexicon: FigureLexicon, lead: string, gap: string): boolean {
  return Boolean(lexicon.find("acts", lead) ?? ["acts", "joint", "clause"].find((form) => lexicon.find(form, gap)));
}

/** The whole words of the last 12 UTF-16 units. */
function wordsBefore(text: string, at: number): string {
  const from = Math.max(0, at - 12);
  return from === 0 ? text.slice(0, at) : text.slice(from, at).replace(/^\p{L}+/u, "");
}

/**
 * Removes other roles that are part of a role ("traces of hacking", "attempted hack", "infection attempts"), for the
 * figures of that role.
 */
export function withoutGoverned(lexicon: FigureLexicon, text: string, terms: Term[]): Term[] {
  const roles = terms.filter(({ kind }) => kind === "role");
  return terms.flatMap((term) => {
    if (term.kind !== "other") return [term];
    const figures = new Set(term.figures);
    for (const role of roles) {
      // In Hebrew a verb may follow at once: "שברשימה נפרצו".
      const isVerb =
        lexicon.find("befell", text.slice(term.start, term.end)) ?? lexicon.find("was done", text.slice(term.end));
      const governs = !isVerb && role.end <= term.start && lexicon.find("governs", text.slice(role.end, term.start));
      const joined = term.end <= role.start && /^[\s-]?$/.test(text.slice(term.end, role.start));
      const within = role.start < term.end && role.end > term.start && role.end - role.start > term.end - term.start;
      if (governs || joined || within) for (const figure of role.figures) figures.delete(figure);
    }
    return figures.size > 0 ? [{ ...term, figures }] : [];
  });
}

function costOf(lexicon: FigureLexicon, between: string): number {
  // An insertion between two commas separates nothing: "Two groups, one in Paris, were part of it".
  const gap = between.replace(/^,[^,;:\d]{0,60},/, "");
  const count = (name: string) => lexicon.count(name, gap);
  return count("word") + count("comma") * COMMA + count("break") * BREAK + count("stop") * STOP;
}

/**
 * Whether a role only says which things are meant, and another role what happened to them: "the 67 phones that the lab
 * tested were hacked". The sentence then says something of the number that its source doesn't.
 */
export function isToldOfAll({ matcher, text, flow }: FigureSentence, thing: Counted, role: Term, other: Term): boolean {
  const { amount, unit } = thing;
  const lexicon = figureLexicon(matcher);
  const { language = "" } = flow;
  const end = Math.max(role.end, unit.end, amount.until);
  // "İncelenen 67 telefonun hepsi": the participle goes before the number.
  const isAhead =
    BARE_VERB.test(language) && role.end <= amount.from && text.slice(role.end, amount.from).trim() === "";
  // "الهواتف الـ67": a definite number follows its noun.
  const isAfterNoun = lexicon.find("definite", text.slice(unit.end, amount.from)) !== null;
  const isUnitAhead = unit.start < amount.until && !isAfterNoun;
  if ((role.start < amount.until && !isAhead) || isUnitAhead || other.start < end) return false;
  const before = text.slice(Math.min(unit.end, role.start), role.start);
  const gap = text.slice(end, other.start);
  if (/[,;:.()\p{N}—–،]/u.test(gap) || lexicon.find("not of all", gap)) return false;
  if (BARE_VERB.test(language)) {
    const isMeant =
      isAhead ||
      role.end <= unit.start ||
      /^[שה]/.test(text.slice(role.start)) ||
      /[שה]ב?$/.test(before) ||
      PARTICIPLE.test(text.slice(role.start, role.end)) ||
      WHICH.test(before) ||
      (before === " " && LIST.test(text.slice(role.start)));
    return isMeant && /^\p{L}{0,4}(?:\s\p{L}+){0,2}\s$/u.test(gap);
  }
  return !lexicon.find("are", before) && lexicon.find("are told", gap) !== null;
}

/** "All 67 phones had traces", where the source says so of 37 of them: neither the same nor another number. */
export function isAllAsPart(
  { matcher, text, from, things, terms }: FigureSentence,
  thing: Counted,
  own: CompiledFigure,
): boolean {
  const parts = figuresOfFact(matcher, own.fact).filter((index) => matcher.figures[index]!.of === own.value);
  const lexicon = figureLexicon(matcher);
  const lead = text.slice(from, thing.amount.from);
  if (parts.length === 0 || things.length > 1) return false;
  if (lexicon.find("found on", lead)) return true;
  const isPartTold = terms.some(({ kind, figures }) => kind === "role" && parts.some((part) => figures.has(part)));
  return isPartTold && lexicon.find("all of", lead) !== null;
}
