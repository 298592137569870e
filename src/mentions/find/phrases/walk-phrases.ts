import type { Inflection } from "../../languages/lexicon.ts";
import { endingsKey, isRightToLeft, offsetAfter, particlesOf } from "../../languages/word-endings.ts";
import type { PhraseIndex, PhraseNode } from "../../compile/phrase-index.ts";
import { foldWord, gapBetween, hashOf, mix, mixFolded, plainWord, SEED, wordEnd } from "../../text/fold-text.ts";
import { foldOf, GAP, kindOf, NOTHING, RTL, SIGN, WORD } from "../../text/letters.ts";

/**
 * Called for each phrase or prefix at UTF-16 offsets [start, end), twice if a phrase is found in its listed form and by
 * its stem. Returning true ends the walk.
 */
export type Visit = (node: PhraseNode, start: number, end: number) => boolean;

/** What the steps of a walk share. */
export interface Walk {
  text: string;
  index: PhraseIndex;
  visit: Visit;
  /** BCP 47. */
  language: string;
}

/**
 * Walks over a text and visits the phrases in it at word boundaries, also with the particles and endings of the text's
 * language. Time is linear in the text. Returns whether a visit ended the walk.
 */
export function walkPhrases(text: string, language: string, index: PhraseIndex, visit: Visit): boolean {
  const walk: Walk = { text, index, visit, language };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === GAP || kind === NOTHING) {
      at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    // The hot loop: words are hashed in place, and nearly all of them end with one lookup.
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 128 && kind === WORD) {
        const letter = plainWord[unit]!;
        if (letter === 0) break;
        hash = mix(hash, letter);
        continue;
      }
      const here = kindOf(unit);
      if (here === NOTHING) continue;
      if (here !== kind || (kind === SIGN && at > start)) break;
      hash = mixFolded(hash, unit);
    }
    if (index.mayContain(hash) && follow(walk, start, start)) return true;
    if (kind === RTL) {
      if (followAfterParticles(walk, start)) return true;
    } else if (kind === WORD && walkEndings(walk, start, start, "", SEED)) return true;
    if (kind !== SIGN && walkStems(walk, start)) return true;
  }
  return false;
}

/** Follows the phrases that begin with the word at `from`; `start` is where the mention begins. */
function follow(walk: Walk, start: number, from: number): boolean {
  const { text, index } = walk;
  let form = "";
  let hash = SEED;
  let at = from;
  for (;;) {
    if (form !== "" && walkEndings(walk, start, at, form, hash)) return true;
    const end = wordEnd(text, at);
    const word = foldWord(text, at, end);
    form += word;
    hash = hashOf(word, hash);
    const node = index.mayContain(hash) ? index.node(form, hash) : undefined;
    if (!node) return false;
    if (walk.visit(node, start, end)) return true;
    if (!node.isPrefix) return false;
    const { gap, next } = gapBetween(text, end);
    if (gap === 0) return false;
    form += String.fromCharCode(gap);
    hash = mix(hash, gap);
    at = next;
  }
}

function followAfterParticles(walk: Walk, start: number): boolean {
  const { text, index } = walk;
  const word = foldWord(text, start, wordEnd(text, start));
  for (let taken = particlesOf(word); taken > 0; taken--) {
    if (!index.mayContain(hashOf(word.slice(taken)))) continue;
    const from = offsetAfter(text, start, taken);
    if (follow(walk, from, from)) return true;
  }
  return false;
}

/**
 * Visits the phrases that begin with the word at UTF-16 offset `start` and differ from the text only in word endings
 * and, in Hebrew and Arabic, in particles. Returns whether a visit ended the walk.
 */
export function walkStems(walk: Walk, start: number): boolean {
  const { lexicon } = walk.index;
  const inflection = lexicon.inflectionOf("words", endingsKey(walk.text.charCodeAt(start), walk.language));
  return inflection !== undefined && step(walk, inflection, -1, start, inflection.mark, inflection.seed);
}

/**
 * Visits phrases whose last word is followed by an ending of names, in the word at `from`. The ending is not part of
 * the mention. `form` and `hash` are those of the words before.
 */
export function walkEndings(walk: Walk, start: number, from: number, form: string, hash: number): boolean {
  const { lexicon } = walk.index;
  const inflection = lexicon.inflectionOf("names", endingsKey(walk.text.charCodeAt(from), walk.language));
  return inflection !== undefined && step(walk, inflection, start, from, form, hash);
}

/**
 * Continues at `from` after stems with this form and hash. `start` is where the phrase begins, -1 for here. A name's first word is
 * looked up as it is elsewhere, a later one (`isLater`) here: "Jamala Khashoggi".
 */
function step(
  walk: Walk,
  inflection: Inflection,
  start: number,
  from: number,
  before: string,
  hash: number,
  isLater = false,
): boolean {
  const { text, index } = walk;
  const { mark, endings, longest, shortestStem, bendsEachWord } = inflection;
  const isRtl = isRightToLeft(text.charCodeAt(from));
  if (!isRtl && !mayHaveStem(walk, from, hash, longest)) return false;
  const end = wordEnd(text, from);
  const word = foldWord(text, from, end);
  for (let cut = isRtl ? particlesOf(word) : 0; cut >= 0; cut--) {
    for (let length = word.length; length > cut && length >= word.length - longest; length--) {
      const fits =
        length === word.length
          ? mark !== "" || isLater
          : length - cut >= shortestStem && endings.has(word.slice(length));
      if (!fits) continue;
      const stem = word.slice(cut, length);
      const stemHash = hashOf(stem, hash);
      const node = index.mayContain(stemHash) ? index.node(before + stem, stemHash) : undefined;
      if (!node) continue;
      const begin = start < 0 ? offsetAfter(text, from, cut) : start;
      if (walk.visit(node, begin, mark ? end : offsetAfter(text, from, length))) return true;
      if (!node.isPrefix || (!mark && !bendsEachWord)) continue;
      const { gap, next } = gapBetween(text, end);
      const form = node.form + String.fromCharCode(gap);
      if (gap !== 0 && step(walk, inflection, begin, next, form, mix(stemHash, gap), true)) return true;
    }
  }
  return false;
}

/** A ring buffer of the hashes after the last letters of a word. */
const recentHashes = new Int32Array(16);

/** Whether the word at `from`, whole or without its last letters, may be in the table. Allocates nothing. */
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
    recentHashes[++count & 15] = hash;
  }
  for (let taken = 0; taken <= longest && taken < count; taken++)
    if (index.mayContain(recentHashes[(count - taken) & 15]!)) return true;
  return false;
}
