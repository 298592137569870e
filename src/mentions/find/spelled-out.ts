import type { Matcher } from "../compile/matcher.ts";
import type { Candidate, Cue, ScannedFlow } from "../scanned-flow.ts";

interface SpelledOut {
  start: number;
  end: number;
  /** The words stand in the order of the letters. */
  isInOrder: boolean;
}

/** How far before an acronym its words are looked for, in UTF-16 units. */
const REACH = 90;
/** The longest word that an acronym may leave out: "of", "des". */
const SMALL = 3;

/**
 * The words that an acronym is short for, if they stand beside it: "Les organisations scoutes nationales (NSO)", "NSO
 * (Nooit Stil Ondernemen)". Before it they may be in another order than the letters, as other languages have them.
 *
 * @returns their UTF-16 offsets, without the acronym; undefined for none
 */
export function spelledOut(text: string, { start, end }: Candidate): SpelledOut | undefined {
  const letters = text.slice(start, end).replaceAll(".", "");
  if (!/^\p{Lu}{3,6}$/u.test(letters)) return undefined;
  if (text[start - 1] === "(" && /^\.?\)/.test(text.slice(end, end + 2))) return wordsBefore(text, start - 1, letters);
  const after = text.slice(end, end + REACH + 3);
  const inside = inBrackets.exec(after) ?? apposed.exec(after);
  if (!inside || initialsOf(wordsIn(inside[1]!)) !== fold(letters)) return undefined;
  const from = end + inside[0].indexOf(inside[1]!);
  return { start: from, end: from + inside[1]!.length, isInOrder: true };
}

const inBrackets = /^\s?\(([^()]{5,90})\)/u;
/** Between commas: "NSO, Núcleo dos Servidores da Ouvidoria, tem …", "NSO, short for Nature Survey Office". */
const apposed =
  /^["'”’»]?,? (?:short for |which stands for |kurz für |das steht für |siglas? del? |sigla d[aeo] |acronyme de |abréviation de )?["'“‘«]?(\p{Lu}[\p{L}\p{M}'’ -]{8,85}?)["'”’»]?(?=[,.;:)]|$)/u;

/** What an acronym is short for, where that is nothing of the story; "" for nothing. */
export function otherWords(
  matcher: Matcher,
  { flow: { text }, candidates, cues }: ScannedFlow,
  name: Candidate,
  homes: Cue[],
): string {
  const words = spelledOut(text, name) ?? introducedAs(text, name);
  if (!words || name.options.some(({ needs }) => needs === "")) return "";
  // An agency's own name in another language has other words, in another order.
  if (!words.isInOrder && name.options.some(({ entity }) => matcher.entity(entity).kind === "agency")) return "";
  const isWithin = ({ start, end }: { start: number; end: number }) => start < words.end && end > words.start;
  return [...candidates, ...cues, ...homes].some(isWithin) ? "" : text.slice(words.start, words.end).trim();
}

/** How companies are called: a phrase with one of these before "(NSO)" may mean the story's own. */
const firms =
  /compan|\bfirm|group|maker|vendor|developer|herstell|unternehmen|konzern|anbieter|empresa|soci[eé]t|entreprise|éditeur|fabric|compañía|companhia|c[ée]g\b|vállalat|gyártó|חברת|חברה|החברה|קבוצ|יצרנ|شركة|الشركة|مجموعة|公司|集团|集團|企业|企業|şirket|firma|компан|фирм|azienda|produtt|bedrijf|fabrikant|회사|기업|업체|그룹|कंपनी|perusahaan|شرکت|εταιρ/iu;
/** What tells that an acronym is short for what stands before it: "Das Studentenorchester, kurz NSO". */
const inShort =
  /,? (?:kurz(?:form)?|abgekürzt|in short|also known as|en abrégé|ou simplement|abreviad[oa]|por sus siglas|o simplemente|abreviadamente|ou apenas|em sigla|röviden|rövidítve|in breve|in sigla|kortweg|afgekort|kısaca|w skrócie|сокращённо|скорочено|kort),? ["'“„«‘]?$/u;
/** In UTF-16 units. */
const LONGEST_LINK = 24;
/** The longest phrase that an acronym may be short for, in words. */
const LONGEST = 6;

/**
 * The phrase before an acronym in brackets, in any language: "المكتب الوطني للإحصاء (NSO)". Undefined for none, and where
 * it speaks of a company.
 */
function introducedAs(text: string, { start, end }: Candidate): SpelledOut | undefined {
  const isBracketed = /[(（]/.test(text[start - 1] ?? "") && /[)）]/.test(text[end] ?? "");
  const short = isBracketed ? "(" : inShort.exec(text.slice(Math.max(0, start - LONGEST_LINK), start))?.[0];
  if (short === undefined) return undefined;
  const last = start - short.length;
  const before = text.slice(Math.max(0, last - REACH), last);
  const clause = before
    .split(/[.!?:;,()«»"“”—。，、：；،؛]/u)
    .at(-1)!
    .trimEnd();
  const words = [...clause.matchAll(/[\p{L}\p{M}'’״"-]+/gu)];
  const isSigns = /\p{Script=Han}$/u.test(clause);
  if ((isSigns ? clause.length < 4 : words.length < 2) || firms.test(clause)) return undefined;
  const first = words.at(-LONGEST) ?? words[0]!;
  const from = last - before.length + before.lastIndexOf(clause) + first.index;
  return { start: from, end: last, isInOrder: false };
}

function wordsBefore(text: string, end: number, letters: string): SpelledOut | undefined {
  const from = Math.max(0, end - REACH);
  const sentence = text
    .slice(from, end)
    .split(/[.!?:;,()«»"“”]/u)
    .at(-1)!;
  const words = wordsIn(sentence);
  if (words.length < letters.length) return undefined;
  const last = words.slice(-letters.length);
  const initials = initialsOf(last);
  if (sorted(initials) !== sorted(fold(letters))) return undefined;
  return { start: end - sentence.length + last[0]!.index, end, isInOrder: initials === fold(letters) };
}

/** The words of a phrase, without the small ones. */
const wordsIn = (phrase: string): RegExpExecArray[] =>
  [...phrase.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => word.length > SMALL || /^\p{Lu}/u.test(word));

const initialsOf = (words: RegExpExecArray[]): string => fold(words.map(([word]) => word[0]).join(""));
const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase();
const sorted = (text: string): string => text.split("").toSorted().join("");
