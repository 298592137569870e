import { expansionOf, foldOf, GAP, kindOf, NOTHING, SEVERAL, SIGN } from "./letters.ts";

/**
 * The form under which a phrase is kept and found: its words folded, with one unit for each gap between them. `ends`
 * holds the length of the form after each word, so each prefix of whole words can be taken.
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
    if (next === phrase.length || gap === 0) break;
    form += String.fromCharCode(gap);
    at = next;
  }
  return { form, ends };
}

/** The offset after the word that begins at `start`; a soft hyphen or a zero-width character at its end is outside. */
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

/** Whether the unit at an offset is no part of a word. */
export function isBetween(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === GAP || kind === NOTHING;
}

/** What stands between two words of a name, as one unit; 0 where no name goes across it. */
export const NO_GAP = 0;
const SPACE = 32;
/** What stands between two signs: nothing. White space by Unicode, so that a folded form can be trimmed. */
const GLUED = 0x2009;

const white = /\s/;
/** Unlike signs that print the same thing, by what they fold to. */
const alike: Record<string, number> = {};
for (const sign of "-‐‑־") alike[sign] = SPACE;
for (const sign of "'’ʼ‘`´׳＇") alike[sign] = 39;
for (const sign of '"״“”„＂') alike[sign] = 34;
for (const sign of "·・•‧") alike[sign] = 0xb7;
for (const sign of "–—") alike[sign] = 0x2013;

/**
 * Reads the gap that begins at UTF-16 offset `from`. `next` is where the next word begins (the text's length where there
 * is none) and `gap` the folded gap: white space and a hyphen are one and the same, a single other sign stands for
 * itself, with or without space around it.
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
    if (white.test(unit)) spaced = true;
    else if (++signs === 1) sign = unit;
    else return { gap: NO_GAP, next: at };
  }
  return { gap: at === text.length ? NO_GAP : foldGap(text, from, at, sign, spaced), next: at };
}

function foldGap(text: string, from: number, next: number, sign: string, spaced: boolean): number {
  if (sign !== "") {
    const same = alike[sign] ?? sign.charCodeAt(0);
    // A hyphen with space around it is a dash between clauses.
    return same === SPACE && spaced ? 0x2013 : same;
  }
  const besideSign = kindOf(text.charCodeAt(next)) === SIGN || (from > 0 && kindOf(text.charCodeAt(from - 1)) === SIGN);
  return spaced && !besideSign ? SPACE : GLUED;
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/): cheap, and it grows unit by unit. */
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

/** How many folded units of a name are asked for at most before anything is hashed: so far before an odd one it may begin. */
export const MAX_PREFIX = 5;

/** The hash after one more letter, folded. Only after `kindOf` was asked for it. */
export function mixFolded(hash: number, unit: number): number {
  const fold = foldOf(unit);
  return fold === SEVERAL ? hashOf(expansionOf(unit), hash) : fold === 0 ? hash : mix(hash, fold);
}

/** For each ASCII unit its small letter or digit; 0 where it is a gap. */
export const plainWord = new Uint8Array(128);
for (const letter of "0123456789_abcdefghijklmnopqrstuvwxyz")
  for (const unit of letter + letter.toUpperCase()) plainWord[unit.charCodeAt(0)] = letter.charCodeAt(0);
