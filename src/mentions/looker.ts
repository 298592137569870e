import type { FirstLook } from "./first-look.ts";
import { gapBetween } from "./gap-between.ts";
import { passes } from "./hash-filter.ts";
import { foldOf, kindOf, NOTHING, SIGN } from "./letters.ts";
import { mixFolded } from "./mix-folded.ts";
import { DEEPEST, mix, SEED, WHOLE } from "./phrase-hash.ts";

/** What stands between the words of a name that the page parts by elements alone. */
const SPACE = 32;

/** UTF-16 units that a word of a name may have, soft hyphens and marks included: a longer word is none. */
const LONGEST_WORD = 100;

/**
 * The first look at a page: tells whether some name may stand in a text, whose parts may have run together ("HomeNSO
 * GroupSport"), since that is what the text of many elements is. Wrong now and then, but never where a name stands.
 */
export function createLooker({ beginnings, filter }: FirstLook): (text: string) => boolean {
  const plain = new RegExp(beginnings.plain, "g");
  const marked = new RegExp(beginnings.marked, "g");
  return (text) => {
    plain.lastIndex = marked.lastIndex = 0;
    while (plain.test(text)) if (mayStand(text, plain.lastIndex - 1, SEED, filter)) return true;
    let tried = -1;
    while (marked.test(text)) {
      const at = marked.lastIndex - 1;
      for (let from = at; from > tried && from > at - DEEPEST; from--) {
        const begins = from === at || beginnings.firsts.includes(text[from]!);
        if (begins && mayStand(text, from, SEED, filter)) return true;
      }
      tried = at;
    }
    return false;
  };
}

/**
 * Whether a name may stand at an offset, or go on there after the words that have this hash. Where its words end is not
 * asked: the next text may have run into them.
 */
function mayStand(text: string, from: number, before: number, filter: string): boolean {
  const kind = kindOf(text.charCodeAt(from));
  // A mark alone stands for no letter.
  if (foldOf(text.charCodeAt(from)) === 0) return false;
  let hash = before;
  for (let at = from; at < text.length && at < from + LONGEST_WORD; at++) {
    const unit = text.charCodeAt(at);
    const here = kindOf(unit);
    if (here === NOTHING) continue;
    if (here !== kind || (kind === SIGN && at > from)) return false;
    hash = mixFolded(hash, unit);
    if (passes(filter, mix(hash, WHOLE)) || (passes(filter, hash) && mayGoOn(text, at + 1, hash, filter))) return true;
  }
  return false;
}

/** Whether a name may go on after its words that have this hash and end before `end`. */
function mayGoOn(text: string, end: number, hash: number, filter: string): boolean {
  const { gap, next } = gapBetween(text, end);
  if (next >= text.length) return false;
  if (gap !== 0 && mayStand(text, next, mix(hash, gap), filter)) return true;
  return next === end && mayStand(text, end, mix(hash, SPACE), filter);
}
