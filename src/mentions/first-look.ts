import { foldPhrase } from "./fold-phrase.ts";
import { writeFilter } from "./hash-filter.ts";
import { hashOf, mix } from "./phrase-hash.ts";

/** What the reader needs to tell pages that hold no name: a few kB however many names there are, as plain JSON. */
export interface FirstLook {
  /** The source of a regular expression that finds where a name may begin. */
  beginnings: string;
  /** A filter of the hashes of first words, and (see `WHOLE`) of names by their first two words at most. */
  filter: string;
}

/** Goes into the hash of what is a whole name, or two words of a longer one. */
export const WHOLE = 1;

/** Prepares the first look for these names. */
export function compileFirstLook(names: Set<string>): FirstLook {
  const hashes = new Set<number>();
  for (const name of names) {
    const { form, ends } = foldPhrase(name);
    if (ends.length === 0) continue;
    hashes.add(hashOf(form.slice(0, ends[0])));
    hashes.add(mix(hashOf(form.slice(0, ends[Math.min(1, ends.length - 1)])), WHOLE));
  }
  return { beginnings: beginningsOf(names), filter: writeFilter([...hashes]) };
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
