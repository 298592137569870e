import { foldWord, wordEnd } from "./fold-phrase.ts";
import { gapBetween } from "./gap-between.ts";
import { foldOf, GAP, kindOf, NOTHING, RTL, SIGN, WORD } from "./letters.ts";
import { plainWord } from "./plain-word.ts";
import { mixFolded } from "./mix-folded.ts";
import { hashOf, mix, SEED } from "./phrase-hash.ts";
import type { PhraseIndex, PhraseNode } from "./phrase-table.ts";
import { walkStems } from "./walk-stems.ts";
import { endingsKey, offsetAfter, particlesOf } from "./word-affixes.ts";

/** Told of each phrase or beginning of phrases at UTF-16 offsets [start, end); answering true ends the walk. */
export type Visit = (node: PhraseNode, start: number, end: number) => boolean;

/** One walk: what its steps share. */
interface Walk {
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
  const walk: Walk = { text, index, visit: once(visit), language };
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
    } else if (kind === WORD && visitStems(walk, start, start, "", SEED)) return true;
    if (kind !== SIGN && walkStems(text, language, index, start, walk.visit)) return true;
  }
  return false;
}

/** A visit that is told once of what a phrase means where it begins: it may be found as it is listed and by its stem. */
function once(visit: Visit): Visit {
  let last = -1;
  let told: string[] = [];
  return (node, start, end) => {
    if (start !== last) [last, told] = [start, []];
    const meanings = node.meanings.filter((meaning) => !told.includes(meaning));
    if (meanings.length === 0) return false;
    told.push(...meanings);
    return visit({ ...node, meanings }, start, end);
  };
}

/** Follows the phrases that begin with the word at `from`; `start` is where the mention begins. */
function follow(walk: Walk, start: number, from: number): boolean {
  const { text, index } = walk;
  let form = "";
  let hash = SEED;
  let at = from;
  for (;;) {
    if (form !== "" && visitStems(walk, start, at, form, hash)) return true;
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

/**
 * Visits phrases whose last word is the beginning of the word at `from`, with an ending of the language after it;
 * `form` and `hash` are of what stands before.
 */
function visitStems(walk: Walk, start: number, from: number, form: string, hash: number): boolean {
  const { text, index, language } = walk;
  const endings = index.lexicon.endingsOf(endingsKey(text.charCodeAt(from), language));
  if (!endings || !mayHaveStem(text, from, hash, index)) return false;
  const word = foldWord(text, from, wordEnd(text, from));
  for (let length = Math.max(3, word.length - 4); length < word.length; length++) {
    const stem = word.slice(0, length);
    const stemHash = hashOf(stem, hash);
    if (!index.mayHave(stemHash) || !endings.has(word.slice(length))) continue;
    const node = index.node(form + stem, stemHash);
    if (node && walk.visit(node, start, offsetAfter(text, from, length))) return true;
  }
  return false;
}

/** Hashes after the last letters of a word, one ring for all words. */
const lately = new Int32Array(8);

/** Whether the word at `from` without its last one to four letters may be in the table; makes no strings. */
function mayHaveStem(text: string, from: number, before: number, index: PhraseIndex): boolean {
  let hash = before;
  let count = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === NOTHING) continue;
    if (kind !== WORD) break;
    if (foldOf(unit) === 0) continue;
    hash = mixFolded(hash, unit);
    lately[++count & 7] = hash;
  }
  for (let taken = 1; taken <= 4 && count - taken >= 3; taken++) {
    if (index.mayHave(lately[(count - taken) & 7]!)) return true;
  }
  return false;
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
