import { expansionOf, foldOf, kindOf, NOTHING, SEVERAL } from "./letters.ts";

/** Hebrew and Arabic particles that stand before a word as its first letters, alone or after one another. */
const hebrew = /^[ושהבלמכ]{1,3}/;
const arabic = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/;

/** Whether a unit is Cyrillic: languages of that script take endings whatever the page's language. */
export function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530;
}

/** How many folded letters at the beginning of a Hebrew or Arabic word may be particles; 0 for none. */
export function particlesOf(word: string): number {
  const found = (word.charCodeAt(0) < 0x600 ? hebrew : arabic).exec(word);
  return found ? Math.min(found[0].length, word.length - 2) : 0;
}

/** The key of the endings that a word takes which begins with a unit, in a text of a language (BCP 47). */
export function endingsKey(unit: number, language: string): string {
  const own = language.slice(0, 2).toLowerCase();
  if (unit < 0x370) return own;
  if (unit < 0x400 || (unit >= 0x1f00 && unit < 0x2000)) return "el";
  if (isCyrillic(unit)) return "cyrillic";
  if (unit < 0x600) return "he";
  if (unit < 0x780) return own === "fa" ? own : "ar";
  return unit >= 0x900 && unit < 0x980 ? "hi" : "";
}

/** Whether a unit is a Hebrew or Arabic letter. */
export function isRightToLeft(unit: number): boolean {
  return unit >= 0x590 && unit < 0x780;
}

/** The offset after the first `count` folded letters from `start`. */
export function offsetAfter(text: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === NOTHING) continue;
    const fold = foldOf(unit);
    left -= fold === SEVERAL ? expansionOf(unit).length : fold === 0 ? 0 : 1;
  }
  return at;
}
