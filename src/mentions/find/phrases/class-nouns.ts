import type { PhraseIndex, PhraseNode } from "../../compile/phrase-index.ts";
import {
  compounding,
  endingsKey,
  isRightToLeft,
  nounEndings,
  offsetAfter,
  particlesOf,
} from "../../languages/word-endings.ts";
import { startsUpper } from "../../text/letters.ts";
import { foldWord, hashOf } from "../../text/fold-text.ts";

/** The shortest first and last part of a compound, and the shortest noun before an ending, in letters. */
const SHORTEST = { first: 3, last: 4, noun: 4, rightToLeft: 3 } as const;
const words = /[\p{L}\p{M}]{5,}/gu;
/** The feminine ending, which is another letter before a possessive: "رحلتها" of "رحلة". */
const feminine = { bound: "ت", free: foldWord("ة", 0, 1) } as const;

const endings = Object.fromEntries(
  Object.entries(nounEndings).map(([key, list]) => [key, new Set(list.split(" ").filter(Boolean))]),
);
const longest = Math.max(...Object.values(endings).flatMap((list) => [...list].map(({ length }) => length)));

/**
 * Called for a noun at UTF-16 offsets [start, end), which may be the last part of a compound. Returns whether it is taken:
 * then the word is not looked at again.
 */
type VisitNoun = (node: PhraseNode, start: number, end: number, isPart: boolean) => boolean;

/** Visits the nouns of a text that are listed in another form, or stand at the end of a compound. */
export function walkNouns(text: string, language: string, index: PhraseIndex, visit: VisitNoun): void {
  for (const { 0: word, index: start } of text.matchAll(words)) {
    const first = text.charCodeAt(start);
    const key = endingsKey(first, language);
    const list = endings[key];
    const isCompound = compounding.has(key);
    if (!list && !isCompound) continue;
    // German nouns are capitals: "sagen" are no "Sagen".
    if (key === "de" && !startsUpper(word)) continue;
    const end = start + word.length;
    const folded = foldWord(text, start, end);
    const isRtl = isRightToLeft(first);
    // Where vowels are not written a noun is shorter.
    const shortest = isRtl ? SHORTEST.rightToLeft : SHORTEST.noun;
    const take = (from: number, isPart: boolean) => {
      const forms = formsOf(folded.slice(from), list, from > 0, isPart ? SHORTEST.last : shortest);
      for (const form of forms) {
        const hash = hashOf(form);
        const node = index.mayContain(hash) ? index.node(form, hash) : undefined;
        if (node && visit(node, offsetAfter(text, start, from), end, isPart)) return true;
      }
      return false;
    };
    const firsts = isRtl ? particlesOf(folded) : 0;
    let isTaken = false;
    for (let from = firsts; from >= 0 && !isTaken; from--) isTaken = take(from, false);
    if (!isCompound) continue;
    for (let from = SHORTEST.first; from <= folded.length - SHORTEST.last && !isTaken; from++)
      isTaken = take(from, true);
  }
}

/** The forms that a noun may be listed in. */
function formsOf(noun: string, list: Set<string> | undefined, isPart: boolean, shortest: number): string[] {
  const forms = isPart ? [noun] : [];
  if (!list) return forms;
  for (let length = Math.max(shortest, noun.length - longest); length < noun.length; length++) {
    const ending = noun.slice(length);
    if (!list.has(ending)) continue;
    forms.push(noun.slice(0, length));
    if (ending[0] === feminine.bound && ending.length > 1) forms.push(noun.slice(0, length) + feminine.free);
  }
  return forms;
}
