import { firstFrom } from "./first-from.ts";
import { allCapitals, startsUpper } from "./letter-case.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Neighbour, nextWord, previousWord, startsSentence } from "./neighbours.ts";
import type { Candidate, Cue } from "./scanned-flow.ts";
import type { Flow } from "./types.ts";

/** UTF-16 units that the longest other name before a form may have. */
const LONGEST = 80;

/**
 * The other name that the words beside an occurrence seem to print with it ("Pegasus Airlines", "Sam Freedman"), or "".
 * Words of the story's own names and cues (`known`: starts, and ends below zero) are never another name's.
 */
export function otherNameAt(
  lexicon: Lexicon,
  { text, language = "" }: Flow,
  name: Candidate,
  known: Set<number>,
  against: Cue[],
): string {
  for (let at = firstFrom(against, name.start - LONGEST); at < against.length; at++) {
    const cue = against[at]!;
    if (cue.start > name.end + 1) break;
    if (cue.end >= name.start - 1 && name.options.every(({ entity }) => entity === cue.of)) {
      return text.slice(Math.min(cue.start, name.start), Math.max(cue.end, name.end));
    }
  }
  const free = name.options.some(({ needs }) => needs === "") || lexicon.hasCapitalNouns(language);
  if (free || !startsUpper(text.slice(name.start, name.start + 2))) return "";
  const after = nextWord(text, name.end);
  const goesOn =
    after &&
    isLatin(after.word) === isLatin(text.slice(name.start, name.end)) &&
    /^\s+$/.test(after.gap) &&
    isNamePart(lexicon, after) &&
    !known.has(after.start);
  if (goesOn && !isNumbered(text, after.end) && !inTitleCase(text, name)) return text.slice(name.start, after.end);
  const before = previousWord(text, name.start);
  if (!before || !/^[\s-]+$/.test(before.gap) || !isNamePart(lexicon, before) || known.has(-before.end)) return "";
  if (isLatin(before.word) !== isLatin(text.slice(name.start, name.end))) return "";
  const surname = name.options.some(({ needs }) => needs === "full-name");
  const told = (surname || !startsSentence(text, before.start)) && !inTitleCase(text, name);
  return told ? text.slice(before.start, name.end) : "";
}

/** A name is printed in one script: the Russian word after "Pegasus" begins another. */
function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

/** "Pegasus Version 3" is a version, not a name. */
function isNumbered(text: string, end: number): boolean {
  return /^\s\d/.test(text.slice(end, end + 2));
}

function isNamePart(lexicon: Lexicon, { word }: Neighbour): boolean {
  return startsUpper(word) && !allCapitals(word) && word.length > 1 && !lexicon.standsBeforeNames(word);
}

/** Whether most words of a text have capitals, as headlines and menus do: there a capital means nothing. */
function inTitleCase(text: string, { start, end }: Candidate): boolean {
  const around = `${text.slice(Math.max(0, start - 200), start)} ${text.slice(end, end + 200)}`;
  const words = around.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => startsUpper(word)).length >= words.length * 0.7;
}
