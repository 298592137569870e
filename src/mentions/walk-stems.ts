import { foldWord, wordEnd } from "./fold-phrase.ts";
import { gapBetween } from "./gap-between.ts";
import type { Inflection } from "./lexicon.ts";
import { foldOf, kindOf, NOTHING } from "./letters.ts";
import { mixFolded } from "./mix-folded.ts";
import { hashOf, mix } from "./phrase-hash.ts";
import type { Walk } from "./walk-phrases.ts";
import { endingsKey, isRightToLeft, offsetAfter, particlesOf } from "./word-affixes.ts";

/**
 * Visits the phrases that begin with the word at UTF-16 offset `start` and differ from what is printed in the endings of
 * their words alone, and in Hebrew and Arabic in particles. Answers whether a visit ended the walk.
 */
export function walkStems(walk: Walk, start: number): boolean {
  const { lexicon } = walk.index;
  const inflection = lexicon.inflectionOf("words", endingsKey(walk.text.charCodeAt(start), walk.language));
  return inflection !== undefined && step(walk, inflection, -1, start, inflection.mark, inflection.seed);
}

/**
 * Visits phrases whose last word is the beginning of the word at `from`, with an ending of names after it, which is no
 * part of the mention; `form` and `hash` are of what stands before.
 */
export function walkEndings(walk: Walk, start: number, from: number, form: string, hash: number): boolean {
  const { lexicon } = walk.index;
  const inflection = lexicon.inflectionOf("names", endingsKey(walk.text.charCodeAt(from), walk.language));
  return inflection !== undefined && step(walk, inflection, start, from, form, hash);
}

/** Goes on with the word at `from` after stems of this form and hash; `start` is where the phrase begins, -1 for here. */
function step(walk: Walk, inflection: Inflection, start: number, from: number, before: string, hash: number): boolean {
  const { text, index } = walk;
  const { mark, endings, longest, shortestStem } = inflection;
  const isRtl = isRightToLeft(text.charCodeAt(from));
  if (!isRtl && !mayHaveStem(walk, from, hash, longest)) return false;
  const end = wordEnd(text, from);
  const word = foldWord(text, from, end);
  for (let cut = isRtl ? particlesOf(word) : 0; cut >= 0; cut--) {
    for (let length = word.length; length > cut && length >= word.length - longest; length--) {
      const fits =
        length === word.length ? mark !== "" : length - cut >= shortestStem && endings.has(word.slice(length));
      if (!fits) continue;
      const stem = word.slice(cut, length);
      const stemHash = hashOf(stem, hash);
      const node = index.mayHave(stemHash) ? index.node(before + stem, stemHash) : undefined;
      if (!node) continue;
      const begin = start < 0 ? offsetAfter(text, from, cut) : start;
      if (walk.visit(node, begin, mark ? end : offsetAfter(text, from, length))) return true;
      if (!mark || !node.goesOn) continue;
      const { gap, next } = gapBetween(text, end);
      const form = node.form + String.fromCharCode(gap);
      if (gap !== 0 && step(walk, inflection, begin, next, form, mix(stemHash, gap))) return true;
    }
  }
  return false;
}

/** Hashes after the last letters of a word, one ring for all words. */
const lately = new Int32Array(16);

/** Whether the word at `from`, whole or without its last letters, may be in the table; makes no strings. */
function mayHaveStem({ text, index }: Walk, from: number, before: number, longest: number): boolean {
  const kind = kindOf(text.charCodeAt(from));
  let hash = before;
  let count = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const here = kindOf(unit);
    if (here === NOTHING) continue;
    if (here !== kind) break;
    if (foldOf(unit) === 0) continue;
    hash = mixFolded(hash, unit);
    lately[++count & 15] = hash;
  }
  for (let taken = 0; taken <= longest && taken < count; taken++)
    if (index.mayHave(lately[(count - taken) & 15]!)) return true;
  return false;
}
