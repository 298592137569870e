import { wordEnd } from "../fold-phrase.ts";
import type { NumberTable } from "../compile-numbers.ts";
import type { NumberGrammar } from "../number-words.ts";

/** What a word says in a number. */
export interface NumberWord {
  /** What it adds. */
  value?: number | undefined;
  /** What is added after it must be below this. */
  room: number;
  /** What it multiplies by (a hundred, a dozen), or 0. */
  scale: number;
  /** "alone" multiplies also where nothing stands before it; else "half", "join", "article", or nothing. */
  kind: string;
}

/** How a language writes numbers, ready to be looked up. */
export interface NumberLexicon extends NumberGrammar {
  /** By folded word. */
  said: Map<string, NumberWord>;
  /** What `refused` finds. */
  never: RegExp;
}

export function numberLexicon({ words, refused = "$^", ...grammar }: NumberTable): NumberLexicon {
  const said: NumberLexicon["said"] = new Map();
  for (const line of words.split("\n")) {
    const [word = "", value, room, scale, kind = ""] = line.split(",");
    said.set(word, { value: value ? Number(value) : undefined, room: Number(room), scale: Number(scale), kind });
  }
  return { ...grammar, said, never: new RegExp(refused, "iu") };
}

/** The offset after a number word without what compares: "száznyolcvannál több", "elli binden fazla". */
export function numberWordEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  return /(?:.n[áaée]l|(?:bin|yüz|milyon|milyar)d[ae]n)$/iu.test(text.slice(start, end)) ? end - 3 : end;
}
