import { expansionOf, foldOf, GAP, kindOf, NOTHING, SEVERAL, SIGN } from "./letters.ts";

/**
 * The folded form of a phrase: its words folded, with one unit for each gap. `ends` holds the length of the form after
 * each word, for the prefixes of whole words.
 */
export function foldPhrase(phrase: string): { form: string; ends: number[] } {
  let form = "";
  const ends: number[] = [];
  let at = 0;
  while (at < phrase.length && isBetween(phrase, at)) at++;
  while (at < phrase.length) {
    const end = wordEnd(phrase, at);
    form += foldWord(phrase, at, end);
    ends.push(form.length);
    const { gap, next } = gapBetween(phrase, end);
    if (gap === NO_GAP) break;
    form += String.fromCharCode(gap);
    at = next;
  }
  return { form, ends };
}

/** The end of the word that begins at `start`, without soft hyphens or zero-width characters after it. */
export function wordEnd(text: string, start: number): number {
  const kind = kindOf(text.charCodeAt(start));
  let end = start + 1;
  if (kind === SIGN) return end;
  for (let at = end; at < text.length; at++) {
    const here = kindOf(text.charCodeAt(at));
    if (here === kind) end = at + 1;
    else if (here !== NOTHING) break;
  }
  return end;
}

/** Folds the units of [start, end). */
export function foldWord(text: string, start: number, end: number): string {
  let word = "";
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === NOTHING) continue;
    const fold = foldOf(unit);
    if (fold === SEVERAL) word += expansionOf(unit);
    else if (fold !== 0) word += String.fromCharCode(fold);
  }
  return word;
}

/** Whether the unit at an offset is not part of a word. */
export function isBetween(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === GAP || kind === NOTHING;
}

/** The gap that no name crosses. */
export const NO_GAP = 0;
const SPACE = 32;
/** The gap between two signs without a space. Unicode white space, so that a folded form can be trimmed. */
const GLUED = 0x2009;

const white = /\s/;
/** Signs that look alike, by what they fold to. */
const alike: Record<string, number> = {};
for (const sign of "-‐‑־") alike[sign] = SPACE;
for (const sign of "'’ʼ‘`´׳＇") alike[sign] = 39;
for (const sign of '"״“”„＂') alike[sign] = 34;
for (const sign of "·・•‧") alike[sign] = 0xb7;
for (const sign of "–—") alike[sign] = 0x2013;

/** Quotation marks, which may stand around a part of a name: the project "Pegasus", スパイウェア「ペガサス」. */
const quotation = /["'“”„‟＂«»‹›‘’‚「」『』《》〈〉]/;

/**
 * Reads the gap that begins at UTF-16 offset `from`. `next` is the start of the next word, or the text's length. `gap`
 * is the folded gap: white space equals a hyphen; another single sign stands for itself, with or without space around
 * it.
 */
export function gapBetween(text: string, from: number): { gap: number; next: number } {
  let sign = "";
  let signs = 0;
  let spaced = false;
  let at = from;
  for (; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === NOTHING) continue;
    if (kind !== GAP) break;
    const unit = text[at]!;
    if (unit === " " || white.test(unit)) spaced = true;
    else if (++signs === 1) sign = unit;
    // Two apostrophes stand for one mark: "אפ''י".
    else if (signs === 2 && sign === "'" && text[at - 1] === "'" && unit === "'") sign = '"';
    else return { gap: NO_GAP, next: at };
  }
  return { gap: at === text.length ? NO_GAP : foldGap(text, from, at, sign, spaced), next: at };
}

function foldGap(text: string, from: number, next: number, sign: string, spaced: boolean): number {
  const besideSign = kindOf(text.charCodeAt(next)) === SIGN || (from > 0 && kindOf(text.charCodeAt(from - 1)) === SIGN);
  // Within a word they are a part of it: "אפ״י", "Israel's".
  if (sign !== "" && !((spaced || besideSign) && quotation.test(sign))) {
    const same = alike[sign] ?? sign.charCodeAt(0);
    // A hyphen with space around it is a dash.
    return same === SPACE && spaced ? 0x2013 : same;
  }
  return spaced && !besideSign ? SPACE : GLUED;
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/): cheap and incremental. */
export const SEED = 0x811c9dc5 | 0;

/** The hash after one more unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash after all units of a folded form. */
export function hashOf(form: string, from: number = SEED): number {
  let hash = from;
  for (let at = 0; at < form.length; at++) hash = mix(hash, form.charCodeAt(at));
  return hash;
}

/**
 * The longest prefix of a name in the prefix regex, in folded units. A name may begin that far before an unusual unit.
 */
export const MAX_PREFIX = 5;

/** The hash after one more unit, folded. Call `kindOf` for it first. */
export function mixFolded(hash: number, unit: number): number {
  const fold = foldOf(unit);
  return fold === SEVERAL ? hashOf(expansionOf(unit), hash) : fold === 0 ? hash : mix(hash, fold);
}

/** For each ASCII unit its lower-case letter or digit; 0 for a gap. */
export const plainWord = new Uint8Array(128);
for (const letter of "0123456789_abcdefghijklmnopqrstuvwxyz")
  for (const unit of letter + letter.toUpperCase()) plainWord[unit.charCodeAt(0)] = letter.charCodeAt(0);
