import type { Candidate } from "../scanned-flow.ts";

interface SpelledOut {
  start: number;
  end: number;
  /** The words stand in the order of the letters. */
  isInOrder: boolean;
}

/** How far before an acronym its words are looked for, in UTF-16 units. */
const REACH = 90;
/** The longest word that an acronym may leave out: "of", "des". */
const SMALL = 3;

/**
 * The words that an acronym is short for, if they stand beside it: "Les organisations scoutes nationales (NSO)", "NSO
 * (Nooit Stil Ondernemen)". Before it they may be in another order than the letters, as other languages have them.
 *
 * @returns their UTF-16 offsets, without the acronym; undefined for none
 */
export function spelledOut(text: string, { start, end }: Candidate): SpelledOut | undefined {
  const letters = text.slice(start, end).replaceAll(".", "");
  if (!/^\p{Lu}{3,6}$/u.test(letters)) return undefined;
  if (text[start - 1] === "(" && /^\.?\)/.test(text.slice(end, end + 2))) return wordsBefore(text, start - 1, letters);
  const inside = /^\s?\(([^()]{5,90})\)/u.exec(text.slice(end, end + REACH + 3));
  if (!inside || initialsOf(wordsIn(inside[1]!)) !== fold(letters)) return undefined;
  const from = end + inside[0].indexOf("(") + 1;
  return { start: from, end: from + inside[1]!.length, isInOrder: true };
}

function wordsBefore(text: string, end: number, letters: string): SpelledOut | undefined {
  const from = Math.max(0, end - REACH);
  const sentence = text
    .slice(from, end)
    .split(/[.!?:;,()«»"“”]/u)
    .at(-1)!;
  const words = wordsIn(sentence);
  if (words.length < letters.length) return undefined;
  const last = words.slice(-letters.length);
  const initials = initialsOf(last);
  if (sorted(initials) !== sorted(fold(letters))) return undefined;
  return { start: end - sentence.length + last[0]!.index, end, isInOrder: initials === fold(letters) };
}

/** The words of a phrase, without the small ones. */
const wordsIn = (phrase: string): RegExpExecArray[] =>
  [...phrase.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => word.length > SMALL || /^\p{Lu}/u.test(word));

const initialsOf = (words: RegExpExecArray[]): string => fold(words.map(([word]) => word[0]).join(""));
const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase();
const sorted = (text: string): string => text.split("").toSorted().join("");
