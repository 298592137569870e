import { foldWord, wordEnd } from "./fold-phrase.ts";
import { gapBetween } from "./gap-between.ts";
import type { Inflection } from "./lexicon.ts";
import { foldOf, kindOf, NOTHING } from "./letters.ts";
import { mixFolded } from "./mix-folded.ts";
import { hashOf, mix } from "./phrase-hash.ts";
import type { PhraseIndex } from "./phrase-table.ts";
import type { Visit } from "./walk-phrases.ts";
import { endingsKey, isRightToLeft, offsetAfter, particlesOf } from "./word-affixes.ts";

/** One walk: what its steps share. */
interface StemWalk {
  text: string;
  index: PhraseIndex;
  inflection: Inflection;
  visit: Visit;
}

/**
 * Visits the phrases that begin with the word at UTF-16 offset `start` and differ from what is printed in the endings of
 * their words alone, and in Hebrew and Arabic in particles. Answers whether a visit ended the walk.
 */
export function walkStems(text: string, language: string, index: PhraseIndex, start: number, visit: Visit): boolean {
  const inflection = index.lexicon.inflectionOf(endingsKey(text.charCodeAt(start), language));
  return inflection !== undefined && step({ text, index, inflection, visit }, -1, start, "", inflection.seed);
}

/** Goes on with the word at `from` after stems of this form and hash; `start` is where the phrase begins, -1 for here. */
function step(walk: StemWalk, start: number, from: number, before: string, hash: number): boolean {
  const { text, index, inflection, visit } = walk;
  const { endings, longest, shortestStem } = inflection;
  const isRtl = isRightToLeft(text.charCodeAt(from));
  if (!isRtl && !mayHaveStem(text, from, hash, index, longest)) return false;
  const end = wordEnd(text, from);
  const word = foldWord(text, from, end);
  for (let cut = isRtl ? particlesOf(word) : 0; cut >= 0; cut--) {
    for (let length = word.length; length > cut && length >= word.length - longest; length--) {
      const isWhole = length === word.length;
      if (!isWhole && (length - cut < shortestStem || !endings.has(word.slice(length)))) continue;
      const stem = word.slice(cut, length);
      const stemHash = hashOf(stem, hash);
      const form = (before || inflection.mark) + stem;
      const node = index.mayHave(stemHash) ? index.node(form, stemHash) : undefined;
      if (!node) continue;
      const begin = start < 0 ? offsetAfter(text, from, cut) : start;
      if (node.meanings.length > 0 && visit(node, begin, end)) return true;
      const { gap, next } = node.goesOn ? gapBetween(text, end) : { gap: 0, next: end };
      const goesOn = gap !== 0 && step(walk, begin, next, form + String.fromCharCode(gap), mix(stemHash, gap));
      if (goesOn) return true;
    }
  }
  return false;
}

/** Hashes after the last letters of a word, one ring for all words. */
const lately = new Int32Array(16);

/** Whether the word at `from`, whole or without its last letters, may be in the table; makes no strings. */
function mayHaveStem(text: string, from: number, before: number, index: PhraseIndex, longest: number): boolean {
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
  for (let taken = 0; taken <= longest && count - taken >= 1; taken++)
    if (index.mayHave(lately[(count - taken) & 15]!)) return true;
  return false;
}
