import { gapBetween } from "./gap-between.ts";
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
