/**
 * Of a regular expression the texts of which every match holds at least one; undefined where that can't be told. V8 takes longer to
 * compile a long expression than to look for all of them in many short texts.
 *
 * @param source without flags but `u`, and without backreferences
 */
export function neededWords(source: string): string[] | undefined {
  const reader = { source, at: 0 };
  const needed = alternatives(reader);
  return reader.at === source.length ? needed : undefined;
}

interface SourceReader {
  source: string;
  at: number;
}

/** Any of several: all of their texts, if each has some. */
function alternatives(reader: SourceReader): string[] | undefined {
  let all: string[] | undefined = [];
  for (;;) {
    const one = sequence(reader);
    all = all && one && [...all, ...one];
    if (reader.source[reader.at] !== "|") return all;
    reader.at++;
  }
}

/** One after another: the texts of the part that says most. */
function sequence(reader: SourceReader): string[] | undefined {
  let best: string[] | undefined;
  let run = "";
  const offer = (words: string[] | undefined) => {
    if (words && shortest(words) > shortest(best ?? [""])) best = words;
  };
  for (;;) {
    const sign = reader.source[reader.at];
    if (sign === undefined || sign === "|" || sign === ")") break;
    const { words, letter } = atom(reader);
    const times = quantifier(reader);
    if (letter !== undefined && times === "once") {
      run += letter;
      continue;
    }
    // What is there more than once is there.
    if (letter !== undefined && times === "some") run += letter;
    offer([run]);
    run = "";
    if (times !== "maybe") offer(words);
  }
  offer([run]);
  return best;
}

const shortest = (words: string[]): number => Math.min(...words.map(({ length }) => length));

/** A letter, a class, an escape, or the beginning of a group. */
const ATOM = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]))?|[^]/y;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/** Reads what a sticky expression finds here; empty for nothing. */
function take(reader: SourceReader, expression: RegExp): string {
  expression.lastIndex = reader.at;
  const [found = ""] = expression.exec(reader.source) ?? [];
  reader.at += found.length;
  return found;
}

/** A letter, or a part with texts of its own, or anything else. */
function atom(reader: SourceReader): { letter?: string; words?: string[] | undefined } {
  const found = take(reader, ATOM);
  if (found.startsWith("(")) {
    const words = alternatives(reader);
    reader.at++;
    return /^\((?:\?:)?$/.test(found) ? { words } : {};
  }
  if (/^\\[^a-z\d]$/i.test(found)) return { letter: found[1]! };
  return /^[\\[.^$]/.test(found) ? {} : { letter: found };
}

/** How often the atom before is there. */
function quantifier(reader: SourceReader): "once" | "some" | "maybe" {
  const found = take(reader, QUANTIFIER);
  if (found === "") return "once";
  return /^(?:[?*]|\{0)/.test(found) ? "maybe" : "some";
}
