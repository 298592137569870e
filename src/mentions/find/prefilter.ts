import type { PrefixRegex } from "../compile/prefix-regex.ts";
import type { Matcher } from "../compile/matcher.ts";
import type { PhraseNode } from "../compile/phrase-index.ts";
import { MAX_PREFIX, foldWord, gapBetween, mix, mixFolded, SEED } from "../text/fold-text.ts";
import { allCapitals, fitCase, foldOf, kindOf, NOTHING, SIGN } from "../text/letters.ts";

/** The gap between words of a name that only elements separate. */
const SPACE = 32;

/** The longest word of a name, in UTF-16 units with soft hyphens and marks. Longer words are never names. */
const LONGEST_WORD = 100;

/**
 * Tells whether a text contains a name. It is exact except for word boundaries, since the text of adjacent elements
 * runs together ("HomeNSO GroupSport"). Surnames and general terms are ignored: without another name they mean nothing.
 */
export function createPrefilter(matcher: Matcher, prefixRegex: PrefixRegex): (text: string) => boolean {
  const plain = new RegExp(prefixRegex.plain, "g");
  const marked = new RegExp(prefixRegex.marked, "g");
  const none: Before = { form: "", hash: SEED, printed: "" };
  return (text) => {
    const standsAt = (at: number) => stands({ matcher, text }, at, none);
    plain.lastIndex = marked.lastIndex = 0;
    while (plain.test(text)) if (standsAt(plain.lastIndex - 1)) return true;
    let tried = -1;
    while (marked.test(text)) {
      const at = marked.lastIndex - 1;
      for (let from = at; from > tried && from > at - MAX_PREFIX; from--)
        if ((from === at || prefixRegex.firsts.includes(text[from]!)) && standsAt(from)) return true;
      tried = at;
    }
    return false;
  };
}

interface Searched {
  matcher: Matcher;
  text: string;
}

/** The words of a phrase read so far, folded and as printed, with the gap after them. */
interface Before {
  form: string;
  hash: number;
  printed: string;
}

/**
 * Whether a name starts or continues at an offset. Word ends are ignored, since the next text may follow without a gap.
 */
function stands({ matcher, text }: Searched, from: number, before: Before): boolean {
  const { index } = matcher;
  const kind = kindOf(text.charCodeAt(from));
  // A combining mark alone is no letter.
  if (foldOf(text.charCodeAt(from)) === 0) return false;
  let { hash } = before;
  for (let at = from; at < text.length && at < from + LONGEST_WORD; at++) {
    const unit = text.charCodeAt(at);
    const here = kindOf(unit);
    if (here === NOTHING) continue;
    if (here !== kind || (kind === SIGN && at > from)) return false;
    hash = mixFolded(hash, unit);
    if (!index.mayContain(hash)) continue;
    const form = before.form + foldWord(text, from, at + 1);
    const node = index.node(form, hash);
    if (!node) continue;
    const printed = before.printed + text.slice(from, at + 1);
    if (isName(matcher, node, printed)) return true;
    if (node.isPrefix && continues({ matcher, text }, at + 1, { form, hash, printed })) return true;
  }
  return false;
}

/** Whether a name continues after words that end before `end`. */
function continues(searched: Searched, end: number, { form, hash, printed }: Before): boolean {
  const { gap, next } = gapBetween(searched.text, end);
  if (next >= searched.text.length) return false;
  const after = (unit: number): Before => ({
    form: form + String.fromCharCode(unit),
    hash: mix(hash, unit),
    printed: `${printed} `,
  });
  return (gap !== 0 && stands(searched, next, after(gap))) || (next === end && stands(searched, end, after(SPACE)));
}

/** Whether a phrase is a name that may be marked without others, in the required letter case. */
function isName(matcher: Matcher, { meanings }: PhraseNode, printed: string): boolean {
  return meanings.some((meaning) => {
    if (meaning[0] !== "A") return false;
    const [entity = "", digits = ""] = meaning.slice(1).split(",", 2);
    const alias = meaning.slice(entity.length + digits.length + 3);
    const flags = Number(digits);
    // See `flagsOf`: neither a surname nor a common noun.
    if ((flags & 12) !== 0 || matcher.entity(Number(entity)).importance === "general") return false;
    // The case of the text around is ignored, since it may belong to something else.
    return (
      allCapitals(printed) ||
      fitCase(printed, alias, (flags & 1) !== 0, (word) => matcher.lexicon.isGeneric(word)) === "fits"
    );
  });
}
