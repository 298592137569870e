import { foldPhrase } from "./fold-phrase.ts";
import { writeFilter } from "./hash-filter.ts";
import { hashOf, mix } from "./phrase-hash.ts";

/** What the reader needs to tell pages that hold no name: a few kB however many names there are, as plain JSON. */
export interface FirstLook {
  /** The source of a regular expression that finds where a name may begin. */
  beginnings: string;
  /** A filter of the hashes of names, word by word, and (see `WHOLE`) at their end. */
  filter: string;
}

/** Goes into the hash where a name ends, or its words that are looked for. */
export const WHOLE = 1;

/** How many words of a name are looked for: more would let few texts less pass, and make the filter larger. */
const WORDS = 4;

/** Prepares the first look for these names. */
export function compileFirstLook(names: string[]): FirstLook {
  const anchors = anchorsOf(names);
  const hashes = new Set<number>();
  for (const name of anchors) {
    const { form, ends } = foldPhrase(name);
    const words = ends.slice(0, WORDS);
    for (const [word, end] of words.entries()) {
      const hash = hashOf(form.slice(0, end));
      hashes.add(word < words.length - 1 ? hash : mix(hash, WHOLE));
    }
  }
  return { beginnings: beginningsOf(anchors), filter: writeFilter([...hashes]) };
}

/**
 * What the first look asks for: names from their first capital letter or digit on, since small letters stand everywhere.
 * Where that leaves one common word ("ministère de la Défense") the whole name is asked for.
 */
function anchorsOf(names: string[]): Set<string> {
  const whole = new Set(names);
  const anchors = names.map((name) => {
    const tail = name.slice(Math.max(0, name.search(/(?<![\p{L}\p{N}])[\p{Lu}\p{Nd}]/u)));
    return whole.has(tail) || foldPhrase(tail).ends.length > 1 ? tail : name;
  });
  return new Set(anchors);
}

/** What may be printed where a name has no letter: any gap, folded or not. */
const gaps = "\\s\\-‐‑־'’ʼ‘`´׳\"״“”.·・•–—&/";
/** Units that stand for nothing may part any two letters. */
const nothing = "\\xad\\u200b-\\u200f\\u2060\\ufeff";

/**
 * The source of a regular expression that finds the places where one of these names may begin, by its first two units.
 * It stays small however many names there are. A loop over the text would take four times as long, and twenty times in a
 * page just opened, where scripts are not compiled yet but regular expressions are (measured in V8, 60,000 units).
 */
function beginningsOf(names: Iterable<string>): string {
  const beginnings = new Map<string, Set<string>>();
  for (const name of names) {
    for (const first of new Set([name[0]!, name[0]!.normalize("NFD")[0]!])) {
      const seconds = beginnings.get(first) ?? new Set();
      beginnings.set(first, seconds);
      for (const unit of secondUnits(name[1])) seconds.add(unit);
    }
  }
  if (beginnings.size === 0) return "(?!)";
  const pairs = [...beginnings].map(([first, seconds]) => `${escaped(first)}[${[...seconds].join("")}${nothing}]`);
  const fullWidth = "\\uff21-\\uff5a";
  return `(?=[${[...beginnings.keys()].map((unit) => escaped(unit)).join("")}${fullWidth}])(?:${pairs.join("|")}|[${fullWidth}][^])`;
}

/** What a page may print for the second unit: either case, and with marks whatever letter it may be under them. */
function secondUnits(unit = " "): string[] {
  if (!/[\p{L}\p{N}]/u.test(unit)) return [gaps];
  const plain = unit.normalize("NFD")[0]!;
  const cased = [plain.toLowerCase(), plain.toUpperCase()].filter((letter) => letter.length === 1);
  const marked = plain < "\u0250" ? "\\xc0-\\u024f\\u0300-\\u036f\\ufb00-\\ufb06" : "\\u0591-\\u05c7\\u064b-\\u065f";
  return [...[unit, ...cased].map((letter) => escaped(letter)), marked];
}

function escaped(unit: string): string {
  return unit.replace(/[\\\]^$.*+?()[{}|/-]/, "\\$&");
}
