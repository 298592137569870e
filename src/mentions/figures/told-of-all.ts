import type { CompiledFigure } from "../compile/compile-figures.ts";
import { figureLexicon } from "./figure-lexicon.ts";
import type { FigureSentence } from "./figure-sentence.ts";
import type { Counted } from "./counted-things.ts";
import type { Term } from "./read-amounts.ts";

/** Languages whose verbs need no helping one to say what befell somebody, and stand behind what is counted. */
const BARE_VERB = /^(?:he|hu|tr)/;

/**
 * Whether a role only says which things are meant, and another one what is told of them: "the 67 phones that the lab
 * tested were hacked". The sentence then says of the number what its source does not.
 */
export function isToldOfAll({ matcher, text, flow }: FigureSentence, thing: Counted, role: Term, other: Term): boolean {
  const { amount, unit } = thing;
  const lexicon = figureLexicon(matcher);
  const { language = "" } = flow;
  const end = Math.max(role.end, unit.end, amount.until);
  // "İncelenen 67 telefonun hepsi": the participle goes before the number.
  const isAhead =
    BARE_VERB.test(language) && role.end <= amount.from && text.slice(role.end, amount.from).trim() === "";
  if ((role.start < amount.until && !isAhead) || unit.start < amount.until || other.start < end) return false;
  const before = text.slice(Math.min(unit.end, role.start), role.start);
  const gap = text.slice(end, other.start);
  if (/[,;:.()\p{N}—–،]/u.test(gap) || lexicon.find("not of all", gap)) return false;
  if (BARE_VERB.test(language)) {
    const isMeant = isAhead || role.end <= unit.start || /^[שה]/.test(text.slice(role.start)) || /[שה]ב?$/.test(before);
    return isMeant && /^\p{L}{0,4}(?:\s\p{L}+){0,2}\s$/u.test(gap);
  }
  return !lexicon.find("are", before) && lexicon.find("are told", gap) !== null;
}

/** "All 67 phones had traces", where the source says that of 37 of them: neither the same nor another number. */
export function isAllAsPart(
  { matcher, text, from, things, terms }: FigureSentence,
  thing: Counted,
  own: CompiledFigure,
): boolean {
  const parts = matcher.figures.flatMap(({ fact, of }, index) =>
    fact === own.fact && of === own.value ? [index] : [],
  );
  const lexicon = figureLexicon(matcher);
  const lead = text.slice(from, thing.amount.from);
  if (parts.length === 0 || things.length > 1) return false;
  if (lexicon.find("found on", lead)) return true;
  const isPartTold = terms.some(({ kind, figures }) => kind === "role" && parts.some((part) => figures.has(part)));
  return isPartTold && lexicon.find("all of", lead) !== null;
}
