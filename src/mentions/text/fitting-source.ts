/**
 * Regular expressions without what a text can't match. V8 takes long to compile an expression of many words, of which a text holds
 * few: to look for all of them in a hundred short texts takes less.
 */

/** One of the alternatives of a regular expression or of a group in it. */
interface Alternative {
  parts: (string | Group)[];
  /** Texts of which every match holds at least one; undefined where that can't be told. */
  needed: string[] | undefined;
}

interface Group {
  opens: string;
  alternatives: Alternative[];
}

interface SourceReader {
  source: string;
  at: number;
  /** A group was met that captures. */
  captures: boolean;
}

/**
 * Takes a text, and gives the source without the alternatives that it has no word for; undefined if none is left. What is found in
 * the text is the same.
 *
 * @param source without flags but `u`, without backreferences or names of groups. Where it has groups that capture, it is kept whole or left out.
 */
export function fittingSource(source: string): (text: string) => string | undefined {
  const reader = { source, at: 0, captures: false };
  const whole = alternatives(reader);
  if (reader.at < source.length) throw new SyntaxError(source);
  return (text) => {
    if (!reader.captures) return fitting(whole, text);
    return whole.some((one) => isFitting(one, text)) ? source : undefined;
  };
}

function isFitting({ needed }: Alternative, text: string): boolean {
  return needed === undefined || needed.some((word) => text.includes(word));
}

function fitting(all: Alternative[], text: string): string | undefined {
  const left = all.filter((one) => isFitting(one, text));
  if (left.length === 0) return undefined;
  const written = ({ opens, alternatives: inner }: Group) => `${opens}${fitting(inner, text) ?? "(?!)"})`;
  return left
    .map(({ parts }) => parts.map((part) => (typeof part === "string" ? part : written(part))).join(""))
    .join("|");
}

function alternatives(reader: SourceReader): Alternative[] {
  const all = [sequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    all.push(sequence(reader));
  }
  return all;
}

/** One after another. What it needs is what the part that says most needs. */
function sequence(reader: SourceReader): Alternative {
  const parts: Alternative["parts"] = [];
  let needed: string[] | undefined;
  let run = "";
  const offer = (words: string[] | undefined) => {
    if (words && shortest(words) > shortest(needed ?? [""])) needed = words;
  };
  for (;;) {
    const sign = reader.source[reader.at];
    if (sign === undefined || sign === "|" || sign === ")") break;
    const part = atom(reader);
    const times = take(reader, QUANTIFIER);
    parts.push(part, times);
    const isThere = !/^(?:[?*]|\{0)/.test(times);
    const letter = letterOf(part);
    if (letter !== undefined && isThere) run += letter;
    if (letter !== undefined && times === "") continue;
    offer([run]);
    run = "";
    if (isThere && typeof part === "object") offer(neededIn(part));
  }
  offer([run]);
  return { parts, needed };
}

const shortest = (words: string[]): number => Math.min(...words.map(({ length }) => length));

/** What a group needs: any of what its alternatives do, if each needs something. */
function neededIn({ opens, alternatives: all }: Group): string[] | undefined {
  const isLook = opens !== "(" && opens !== "(?:";
  if (isLook || all.some(({ needed }) => needed === undefined)) return undefined;
  return all.flatMap(({ needed }) => needed!);
}

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

function atom(reader: SourceReader): string | Group {
  const opens = take(reader, ATOM);
  if (!opens.startsWith("(")) return opens;
  reader.captures ||= opens === "(";
  const group = { opens, alternatives: alternatives(reader) };
  reader.at++;
  return group;
}

/** The letter that an atom stands for, escaped or not. */
function letterOf(part: string | Group): string | undefined {
  if (typeof part === "object") return undefined;
  if (/^\\[^a-z\d]$/i.test(part)) return part[1]!;
  return /^[\\[.^$]/.test(part) ? undefined : part;
}
