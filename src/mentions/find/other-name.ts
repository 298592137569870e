import type { Lexicon } from "../languages/lexicon.ts";
import { type Candidate, type Cue, firstIndexFrom } from "../scanned-flow.ts";
import { forenames } from "../languages/forenames.ts";
import { otherStates } from "../languages/other-states.ts";
import { wordEnd } from "../text/fold-text.ts";
import { allCapitals, GAP, kindOf, NOTHING, startsUpper } from "../text/letters.ts";
import type { Flow } from "../types.ts";

/** English adverbs and participles that begin a sentence ("Lately Mack"), but no forenames ("Emily", "Ahmed"). */
const inflectedOpener =
  /^(?!Emily|Kelly|Sally|Molly|Polly|Holly|Billy|Lily|Beverly|Kimberly|Shelly|Milly|Sterling|Irving).{3,}(?:ly|ing|(?<!m|fr|[Jj]ar|[Tt])ed)$/;
const NONE: OtherName = { name: "" };
/** The longest other name before a form, in UTF-16 units. */
const LONGEST = 80;

/** Another name around an occurrence; "" for none. Doubtful: its first word may just begin the sentence. */
interface OtherName {
  name: string;
  isDoubtful?: boolean;
}

/**
 * The other name that an occurrence forms with the words next to it ("Pegasus Airlines", "Sam Freedman"). Words of the
 * story's names, cues and home (`known`: starts, and negative ends) never belong to another name.
 */
export function otherNameAt(
  lexicon: Lexicon,
  { text, language = "" }: Flow,
  name: Candidate,
  known: Set<number>,
  against: Cue[],
): OtherName {
  for (let at = firstIndexFrom(against, name.start - LONGEST); at < against.length; at++) {
    const cue = against[at]!;
    if (cue.start > name.end + 1) break;
    if (cue.end >= name.start - 1 && name.options.every(({ entity }) => entity === cue.of)) {
      return { name: text.slice(Math.min(cue.start, name.start), Math.max(cue.end, name.end)) };
    }
  }
  if (name.options.some(({ needs }) => needs === "")) return NONE;
  if (lexicon.hasCapitalNouns(language)) {
    const forename = forenameBefore(text, name);
    if (forename && !known.has(-forename.end)) return { name: text.slice(forename.start, name.end) };
    const title = inQuotationMarks(text, name);
    return title && isNamePart(lexicon, title) && !known.has(title.start)
      ? { name: text.slice(name.start, title.end) }
      : NONE;
  }
  if (!startsUpper(text.slice(name.start, name.start + 2))) return NONE;
  const after = nextWord(text, name.end);
  const continues =
    after &&
    isLatin(after.word) === isLatin(text.slice(name.start, name.end)) &&
    /^\s+$/.test(after.gap) &&
    isNamePart(lexicon, after) &&
    !known.has(after.start);
  if (continues && !isNumbered(text, after.end) && !inTitleCase(text, name))
    return { name: text.slice(name.start, after.end) };
  const before = previousWord(text, name.start);
  if (!before || !/^[\s-]+$/.test(before.gap) || !isNamePart(lexicon, before) || known.has(-before.end)) return NONE;
  if (isLatin(before.word) !== isLatin(text.slice(name.start, name.end))) return NONE;
  // "¿Compró España Pegasus?": a state that does something follows its verb there.
  if (/^(?:es|pt|it|fr|ca)/.test(language) && otherStates.test(before.word)) return NONE;
  if (isUnbent(before.word, text, name, language)) return NONE;
  const opens = startsSentence(text, before.start);
  const isSurname = name.options.some(({ needs }) => needs === "full-name");
  if (inTitleCase(text, name) || (opens && (!isSurname || inflectedOpener.test(before.word)))) return NONE;
  if (isSurname && lexicon.isOpener(before.word)) return NONE;
  return { name: text.slice(before.start, name.end), isDoubtful: opens };
}

/** Whether a surname has a case and the word before it none, where a forename would have it too: "Wniosek Macka". */
function isUnbent(word: string, text: string, { end }: Candidate, language: string): boolean {
  return (
    /^(?:pl|cs|sk|hr|sr|sl|ru|uk|bg)/.test(language) &&
    /\p{Ll}/u.test(text[end] ?? "") &&
    /[^aeiouyąęóаеёиоуыэюяіїєй]$/iu.test(word)
  );
}

/** A common forename before a surname, where every noun has a capital: "Thomas Mack", but not "Anwalt Mack". */
function forenameBefore(text: string, { start, options }: Candidate): Neighbour | undefined {
  if (options.every(({ needs }) => needs !== "full-name")) return undefined;
  const before = previousWord(text, start);
  return before?.gap === " " && forenames.has(before.word) ? before : undefined;
}

/** The last word in quotation marks that hold a name and that word alone: „Pegasus Family“. */
function inQuotationMarks(text: string, { start, end }: Candidate): Neighbour | undefined {
  if (!/[„“"«»‚]/u.test(text[start - 1] ?? "")) return undefined;
  const after = nextWord(text, end);
  return after?.gap === " " && /[“”"«»‘]/u.test(text[after.end] ?? "") ? after : undefined;
}

/** A name is in one script: a Russian word after "Pegasus" is not part of it. */
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

/** A word beside a name and what stands between the two. */
export interface Neighbour {
  word: string;
  start: number;
  end: number;
  /** The text between the word and the name, as printed. */
  gap: string;
}

/** The word after UTF-16 offset `end`, if any. */
export function nextWord(text: string, end: number): Neighbour | undefined {
  let start = end;
  while (start < text.length && isBetween(text, start)) start++;
  if (start === text.length) return undefined;
  const after = wordEnd(text, start);
  return { word: text.slice(start, after), start, end: after, gap: text.slice(end, start) };
}

/** The word before UTF-16 offset `start`, if any. */
export function previousWord(text: string, start: number): Neighbour | undefined {
  let end = start;
  while (end > 0 && isBetween(text, end - 1)) end--;
  if (end === 0) return undefined;
  const kind = kindOf(text.charCodeAt(end - 1));
  let from = end - 1;
  while (from > 0 && (kindOf(text.charCodeAt(from - 1)) === kind || kindOf(text.charCodeAt(from - 1)) === NOTHING))
    from--;
  return { word: text.slice(from, end), start: from, end, gap: text.slice(end, start) };
}

/** Whether a sentence begins at UTF-16 offset `at`: what stands before is an end mark, an opening sign or nothing. */
export function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).replace(/[\s\u00ad\u200b\u2060\ufeff]+$/u, "");
  return before === "" || /[.!?:;…"“”„«»‘‹([–—•|。！？：]$/u.test(before);
}

/** Characters that end an address. */
const addressEnds = /[ \n\t\r\u00a0<>"“”()[\]|,;，。、]/;
/** The longest part of an address on either side, in UTF-16 units. */
const longestAddress = 200;

/**
 * Whether [start, end) is part of an address, a handle, a path or a file name, and so no name.
 */
export function inAddress(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - longestAddress), start)
    .split(addressEnds)
    .at(-1)!;
  const after = text.slice(end, end + longestAddress).split(addressEnds, 1)[0]!;
  return (
    /:\/\/|www\.|[@\\=~$]|^[./]|[\p{L}_]\.$|\p{Ll}\.\p{Ll}|\/.*\//u.test(before) ||
    /^[@_=\\]|^[^\s/]*@\p{L}|^(?:[-\p{L}\p{N}]*)\.[\p{Ll}\p{N}]|^\/[\p{Ll}\d][^/]*[/.]/u.test(after) ||
    // A function of a program: "NSO()".
    /^[-\p{L}\p{N}]*\(\)/u.test(text.slice(end, end + longestAddress))
  );
}

function isBetween(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === GAP || kind === NOTHING;
}
