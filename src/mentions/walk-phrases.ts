import { foldWord, wordEnd } from "./fold-phrase.ts";
import { gapBetween } from "./gap-between.ts";
import { GAP, kindOf, NOTHING, RTL, SIGN, WORD } from "./letters.ts";
import { plainWord } from "./plain-word.ts";
import { mixFolded } from "./mix-folded.ts";
import { hashOf, mix, SEED } from "./phrase-hash.ts";
import type { PhraseIndex, PhraseNode } from "./phrase-table.ts";
import { walkEndings, walkStems } from "./walk-stems.ts";
import { offsetAfter, particlesOf } from "./word-affixes.ts";

/**
 * Told of each phrase or beginning of phrases at UTF-16 offsets [start, end), and twice where a phrase is found both as it
 * is listed and by its stem; answering true ends the walk.
 */
export type Visit = (node: PhraseNode, start: number, end: number) => boolean;

/** One walk: what its steps share. */
export interface Walk {
  text: string;
  index: PhraseIndex;
  visit: Visit;
  /** BCP 47. */
  language: string;
}

/**
 * Walks once over a text and visits whatever of the table stands in it, at word boundaries, with the particles and
 * endings of the text's language taken off. Time grows with the text alone. Answers whether a visit ended the walk.
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
    // The hot loop: a word is hashed where it stands, and nearly all words end with one look into the table.
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
    if (index.mayHave(hash) && follow(walk, start, start)) return true;
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
    const node = index.mayHave(hash) ? index.node(form, hash) : undefined;
    if (!node) return false;
    if (walk.visit(node, start, end)) return true;
    if (!node.goesOn) return false;
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
    if (!index.mayHave(hashOf(word.slice(taken)))) continue;
    const from = offsetAfter(text, start, taken);
    if (follow(walk, from, from)) return true;
  }
  return false;
}
