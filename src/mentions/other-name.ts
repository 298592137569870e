import { allCapitals, startsUpper } from "./letter-case.ts";
import { type Neighbour, nextWord, previousWord, startsSentence } from "./neighbours.ts";
import { firstFrom } from "./passage-score.ts";
import type { Candidate, Cue } from "./scan-flow.ts";
import type { Flow } from "./types.ts";

/** Words that stand capitalised before a name without being part of one: titles, and words that begin sentences. */
const beforeNames = new Set(
  (
    "mr mrs ms dr prof professor rabbi attorney lawyer counsel sir señor señora sr sra monsieur madame herr frau rabbino " +
    "the a an and but for in on at by from with as to of or nor so yet while when if because although though since after " +
    "before until unless like than then thus that this these those both either neither not even also however meanwhile " +
    "according said says asked told is was are were has had have does did do can could will would may might should " +
    "el la los las un una y e o pero en de del con por para según como si cuando mientras aunque " +
    "le les une et ou mais dans des du avec pour par selon comme quand lorsque si alors der die das ein eine und oder " +
    "aber mit von für nach wie als wenn während im am zum zur laut os as um uma mas em no na do da dos das com segundo " +
    "il lo gli uno ma di che se anche az egy és de het een en van"
  ).split(" "),
);

/** UTF-16 units that the longest other name before a form may have. */
const LONGEST = 80;

/** Languages that write every noun with a capital, so that a capital beside a name says nothing. */
const capitalNouns = /^(?:de|lb)\b/i;

/**
 * The other name that the words beside an occurrence seem to print with it ("Pegasus Airlines", "Sam Freedman"), or "".
 * Words of the story's own names and cues (`known`: starts, and ends below zero) are never another name's.
 */
export function otherNameAt(
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
  if (
    !startsUpper(text.slice(name.start)) ||
    name.options.some(({ needs }) => needs === "") ||
    capitalNouns.test(language)
  )
    return "";
  if (inTitleCase(text, name)) return "";
  const after = nextWord(text, name.end);
  if (
    after &&
    /^\s+$/.test(after.gap) &&
    isNamePart(after) &&
    !known.has(after.start) &&
    !isNumbered(text, after.end)
  ) {
    return text.slice(name.start, after.end);
  }
  const before = previousWord(text, name.start);
  if (before && /^[\s-]+$/.test(before.gap) && isNamePart(before) && !known.has(-before.end)) {
    const surname = name.options.some(({ needs }) => needs === "full-name");
    if (surname || !startsSentence(text, before.start)) return text.slice(before.start, name.end);
  }
  return "";
}

/** "Pegasus Version 3" is a version, not a name. */
function isNumbered(text: string, end: number): boolean {
  return /^\s\d/.test(text.slice(end, end + 2));
}

function isNamePart({ word }: Neighbour): boolean {
  return startsUpper(word) && !allCapitals(word) && word.length > 1 && !beforeNames.has(word.toLowerCase());
}

/** Whether most words of a text have capitals, as headlines and menus do: there a capital means nothing. */
function inTitleCase(text: string, { start, end }: Candidate): boolean {
  const around = `${text.slice(Math.max(0, start - 200), start)} ${text.slice(end, end + 200)}`;
  const words = around.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => startsUpper(word)).length >= words.length * 0.7;
}
