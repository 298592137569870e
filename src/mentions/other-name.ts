import { firstFrom } from "./first-from.ts";
import { allCapitals, startsUpper } from "./letter-case.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Neighbour, nextWord, previousWord, startsSentence } from "./neighbours.ts";
import type { Candidate, Cue } from "./scanned-flow.ts";
import type { Flow } from "./types.ts";

/** English adverbs and participles that begin a sentence ("Lately Mack"), but no forenames ("Emily", "Ahmed"). */
const bendsLikeOpeners =
  /^(?!Emily|Kelly|Sally|Molly|Polly|Holly|Billy|Lily|Beverly|Kimberly|Shelly|Milly|Sterling|Irving).{3,}(?:ly|ing|(?<!m|fr|[Jj]ar|[Tt])ed)$/;
const NONE: OtherName = { name: "" };
/** UTF-16 units that the longest other name before a form may have. */
const LONGEST = 80;

/** Another name around an occurrence; "" for none. Doubtful: its first word may only begin the sentence. */
interface OtherName {
  name: string;
  isDoubtful?: boolean;
}

/**
 * The other name that the words beside an occurrence seem to print with it ("Pegasus Airlines", "Sam Freedman"). Words
 * of the story's own names and cues (`known`: starts, and ends below zero) are never another name's.
 */
export function otherNameAt(
  lexicon: Lexicon,
  { text, language = "" }: Flow,
  name: Candidate,
  known: Set<number>,
  against: Cue[],
): OtherName {
  for (let at = firstFrom(against, name.start - LONGEST); at < against.length; at++) {
    const cue = against[at]!;
    if (cue.start > name.end + 1) break;
    if (cue.end >= name.start - 1 && name.options.every(({ entity }) => entity === cue.of)) {
      return { name: text.slice(Math.min(cue.start, name.start), Math.max(cue.end, name.end)) };
    }
  }
  const free = name.options.some(({ needs }) => needs === "") || lexicon.hasCapitalNouns(language);
  if (free || !startsUpper(text.slice(name.start, name.start + 2))) return NONE;
  const after = nextWord(text, name.end);
  const goesOn =
    after &&
    isLatin(after.word) === isLatin(text.slice(name.start, name.end)) &&
    /^\s+$/.test(after.gap) &&
    isNamePart(lexicon, after) &&
    !known.has(after.start);
  if (goesOn && !isNumbered(text, after.end) && !inTitleCase(text, name))
    return { name: text.slice(name.start, after.end) };
  const before = previousWord(text, name.start);
  if (!before || !/^[\s-]+$/.test(before.gap) || !isNamePart(lexicon, before) || known.has(-before.end)) return NONE;
  if (isLatin(before.word) !== isLatin(text.slice(name.start, name.end))) return NONE;
  const opens = startsSentence(text, before.start);
  const isSurname = name.options.some(({ needs }) => needs === "full-name");
  if (inTitleCase(text, name) || (opens && (!isSurname || bendsLikeOpeners.test(before.word)))) return NONE;
  if (isSurname && lexicon.isOpener(before.word)) return NONE;
  return { name: text.slice(before.start, name.end), isDoubtful: opens };
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
  return (
    startsUpper(word) &&
    !allCapitals(word) &&
    word.length > 1 &&
    !lexicon.standsBeforeNames(word) &&
    !lexicon.isGeneric(word)
  );
}

/** Whether most words of a text have capitals, as headlines and menus do: there a capital means nothing. */
function inTitleCase(text: string, { start, end }: Candidate): boolean {
  const around = `${text.slice(Math.max(0, start - 200), start)} ${text.slice(end, end + 200)}`;
  const words = around.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => startsUpper(word)).length >= words.length * 0.7;
}
