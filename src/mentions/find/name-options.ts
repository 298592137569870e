import type { Matcher } from "../compile/matcher.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Candidate, Option } from "../scanned-flow.ts";
import { type CaseFit, allCapitals, fitCase, startsUpper } from "../text/letters.ts";
import { isCutShort, standsFree } from "./free-signs.ts";
import { partsOfMeaning } from "./phrases/class-words.ts";

/** Adds what a printed form may name, if its letters and what it touches allow that. */
export function addName(
  matcher: Matcher,
  names: Candidate[],
  { text, language, isLower }: { text: string; language: string; isLower: boolean },
  meaning: string,
  start: number,
  end: number,
): void {
  const [entity, digits, alias] = partsOfMeaning(meaning);
  const flags = Number(digits);
  const printed = text.slice(start, end);
  if ((flags & 8) === 0 && isCutShort(printed, alias)) return;
  let fit: CaseFit = fitCase(printed, alias, (flags & 1) !== 0, (word) => matcher.lexicon.isGeneric(word));
  if (fit === "no" && allCapitals(printed) && inCapitals(text, start, end)) fit = "fits";
  if (fit === "no" && text[start - 1] === "#") fit = "fits";
  const isWord = fit === "no" && isAcronymAsWord(matcher.lexicon, language, printed, alias);
  if (isWord) fit = "fits";
  const lower = fit === "no" && isLower;
  if (fit === "no" && !lower) return;
  const needs = flags & 4 || fit === "small" ? "full-name" : flags & 2 || lower || isWord ? "topic" : "";
  const isFree =
    needs !== "full-name" || standsFree(text, start, end, matcher.entity(Number(entity)).kind === "person");
  if (!isFree) return;
  const option: Option = { entity: Number(entity), needs, general: (flags & 8) !== 0 };
  if (flags & 16) option.isLong = true;
  if (flags & 32) option.isPlace = true;
  if (isWord) option.isWord = true;
  if (fit === "fits" && isProper(matcher.lexicon, alias)) option.isProper = true;
  const last = names.at(-1);
  const same = last?.start === start && last.end === end ? last : undefined;
  if (!same)
    names.push({
      start,
      end,
      options: [option],
      otherName: "",
      sentence: 0,
      clause: 0,
      ...(lower && { isLower: true as const }),
    });
  else addOption(same.options, option);
}

/** Whether an acronym is printed like a word, as the press of some languages does: "Deca", "l'Nso". */
function isAcronymAsWord(lexicon: Lexicon, language: string, printed: string, alias: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(printed) || !lexicon.hasAcronymsAsWords(language)) return false;
  return allCapitals(alias) && alias === printed.toUpperCase();
}

/** Whether a form has a capitalised word that is not generic: "Israel's defense ministry", not "Defense Ministry". */
function isProper(lexicon: Lexicon, alias: string): boolean {
  return alias.split(/[\s'’-]+/).some((word) => startsUpper(word) && !lexicon.isGeneric(word));
}

/** Whether the text around is in capitals, so that capitals in a name mean nothing. */
function inCapitals(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - 60), start)} ${text.slice(end, end + 60)}`;
  return allCapitals(around.replace(/\b\p{L}\b/gu, ""));
}

/** Adds an option. Of several forms of one entity that look alike, the least strict one counts. */
function addOption(options: Option[], option: Option): void {
  const own = options.find(({ entity }) => entity === option.entity);
  if (!own) options.push(option);
  else {
    own.general &&= option.general;
    if (strictness(option) < strictness(own)) own.needs = option.needs;
  }
}

const strictness = ({ needs }: Option) => ["", "topic", "full-name"].indexOf(needs);
