import { type Beginnings, beginningsOf } from "./beginnings.ts";
import { foldPhrase } from "./fold-phrase.ts";
import { writeFilter } from "./hash-filter.ts";
import { hashOf, mix, WHOLE } from "./phrase-hash.ts";

/** What the reader needs to tell pages that hold no name: a few kB however many names there are, as plain JSON. */
export interface FirstLook {
  /** What finds where a name may begin. */
  beginnings: Beginnings;
  /** A filter of the hashes of names, word by word, and (see `WHOLE`) at their end. */
  filter: string;
}

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
