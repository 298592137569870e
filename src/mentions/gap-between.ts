import { GAP, kindOf, NOTHING, SIGN } from "./letters.ts";

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
