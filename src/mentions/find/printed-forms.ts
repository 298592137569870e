import type { Matcher } from "../compile/matcher.ts";
import { type Candidate, type ScannedFlow, firstIndexFrom } from "../scanned-flow.ts";

const folded = (text: string): string => text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
const wordsOf = (text: string): string[] => folded(text).split(/[\s'’-]+/);

/** How far before a name others are looked at, in UTF-16 units, and how many of them. */
const REACH = 500;
const MOST = 40;
/** How many letters a name and its translation share at the beginning: "Pegasus", "Pegaso". */
const SHARED = 4;

/** How a name is printed: as the set has it, in another language's form ("Pegaso"), or otherwise. */
export type PrintedForm = "own" | "translated" | "other";

/** The form in which the name of a product is printed. Endings are not part of it. */
export function printedForm(matcher: Matcher, text: string, { start, end }: Candidate, entity: number): PrintedForm {
  const { kind, name } = matcher.entity(entity);
  if (kind !== "product") return "other";
  const own = folded(/\p{Lu}\p{L}{3,}/u.exec(name)?.[0] ?? name);
  const words = wordsOf(text.slice(start, end));
  if (words.includes(own)) return "own";
  return words.some((word) => word.startsWith(own.slice(0, SHARED))) ? "translated" : "other";
}

/** The last word of a name as printed: what "Pegaso" is says nothing of "Pegasus". */
export const lastWord = (text: string, { start, end }: Candidate): string => wordsOf(text.slice(start, end)).at(-1)!;

/**
 * The sentences around a name that tell of its translation, each with the one after it: "Where did Pegaso end? In the sky, as
 * a constellation. Pegasus has ended in court." Words of other senses in them belong to the translation.
 */
export function translatedSentences(
  matcher: Matcher,
  { flow: { text }, candidates }: ScannedFlow,
  name: Candidate,
  entity: number,
): Set<number> {
  const sentences = new Set<number>();
  if (printedForm(matcher, text, name, entity) !== "own") return sentences;
  const first = firstIndexFrom(candidates, name.start - REACH);
  for (const other of candidates.slice(first, first + MOST)) {
    const isSame = other.options.some((option) => option.entity === entity);
    if (!isSame || printedForm(matcher, text, other, entity) !== "translated") continue;
    sentences.add(other.sentence).add(other.sentence + 1);
  }
  sentences.delete(name.sentence);
  return sentences;
}
