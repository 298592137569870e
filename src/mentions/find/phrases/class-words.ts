import { walkNouns } from "./class-nouns.ts";
import type { Matcher } from "../../compile/matcher.ts";
import { type Candidate, type Cue, type ScannedFlow, cueStrengths, firstIndexFrom } from "../../scanned-flow.ts";
import {
  aboutBefore,
  brandAfter,
  brandBefore,
  callsAfter,
  callsBefore,
  firmCalled,
  placeCalled,
} from "../../languages/scene-words/beside-names.ts";
import { startsUpper } from "../../text/letters.ts";
import type { Flow } from "../../types.ts";

/** "A12,3,NSO" as ["12", "3", "NSO"]: the text comes last, since it may hold commas. */
export function partsOfMeaning(meaning: string): [string, string, string] {
  const first = meaning.indexOf(",");
  const second = meaning.indexOf(",", first + 1);
  return [meaning.slice(1, first), meaning.slice(first + 1, second), meaning.slice(second + 1)];
}

/** Whether a word counts in a text of a language: in another language short words mean something else. */
export function countsIn(word: string, language: string): boolean {
  return language === "" ? word === "en" : word === language.slice(0, 2).toLowerCase();
}

/** The class word of a meaning, if it is one of the text's language. German nouns are capitals: "fahren" are no ferries. */
export function classWordOf(
  meaning: string,
  language: string,
  isUpper: boolean,
): Pick<Cue, "of" | "strength" | "text"> | undefined {
  if (meaning[0] !== "K") return undefined;
  const [of, strength, word] = partsOfMeaning(meaning);
  const tag = word.indexOf(":");
  const text = word.slice(tag + 1);
  if (!countsIn(word.slice(0, tag), language)) return undefined;
  if (!isUpper && word.startsWith("de:") && startsUpper(text)) return undefined;
  return { of: Number(of), strength: Number(strength), text };
}

/** A phrase in its listed form is also found by its stem. */
export function addOnce(list: Cue[], cue: Cue): void {
  const isKnown = ({ start, text, of, strength }: Cue) =>
    start === cue.start && text === cue.text && of === cue.of && strength === cue.strength;
  if (!list.slice(-8).some(isKnown)) list.push(cue);
}

/** Adds the class words that are printed in another form than the listed one, or end a compound. */
export function noteNouns({ index }: Matcher, { flow: { text, language = "" }, classes }: ScannedFlow): void {
  const known = new Set(classes.map(({ end }) => end));
  walkNouns(text, language, index, ({ meanings }, start, end, isPart) => {
    let isTaken = known.has(end) || isVerb(text, start, end);
    if (isTaken) return true;
    for (const meaning of meanings) {
      const word = classWordOf(meaning, language, true);
      if (!word || (isPart && !isLastPart(word, text.slice(start, end)))) continue;
      addOnce(classes, { ...word, start, end, sentence: 0, clause: 0 });
      isTaken = true;
    }
    return isTaken;
  });
}

/** The shortest last part of a compound that tells a class anywhere, in UTF-16 units. */
const LONG_PART = 6;

/**
 * Whether a word ends a compound. It is read as it is printed: "Ver-fahren" ends with no "Fähren". A short one counts right
 * beside a name only: "Segelclub Pegasus".
 */
function isLastPart({ text, strength }: Pick<Cue, "text" | "strength">, printed: string): boolean {
  const isShort = text.length < LONG_PART && strength !== cueStrengths.beside;
  return !isShort && printed.toLowerCase().startsWith(text.toLowerCase());
}

/** The class words at their places: a word that also hints at its class is counted once where it tells it. */
export function placedWords({ classes, flow }: ScannedFlow, names: Candidate[], matcher: Matcher): Cue[] {
  const words = classes.flatMap((word) => placed(word, names, flow, matcher));
  const told = new Set(words.filter(({ only }) => only).map(({ of, start }) => `${of} ${start}`));
  return words.filter(({ of, start, only }) => only || !told.has(`${of} ${start}`));
}

/**
 * Words that tell a class only beside a name do so there, and are dropped elsewhere. What an organisation of the story is
 * called tells nothing: "l'association Amnesty".
 */
function placed(word: Cue, names: Candidate[], { text }: Flow, matcher: Matcher): Cue[] {
  if (word.strength !== cueStrengths.beside) return [word];
  const next = firstIndexFrom(names, word.start);
  const only = [names[next - 1], names[next]]
    .filter((name) => name && isBeside(text, word, name))
    .flatMap((name) => name!.options.map(({ entity }) => entity))
    .filter((entity) => matcher.entity(entity).kind !== "organisation");
  return only.length > 0 ? [{ ...word, strength: cueStrengths.telling, only }] : [];
}

/** How far such a word may be from the name, in UTF-16 units: "vol de Pegasus". */
const BESIDE = 4;
/** The same where the words between say what the thing is called, in UTF-16 units. */
const CALLED = 20;

/** "The Pegasus team", but not "the Pegasus Project, a team of journalists", nor a word of the name itself: "קבוצת NSO". */
function isBeside(text: string, word: Cue, name: Candidate): boolean {
  if (word.start < name.end && name.start < word.end) return false;
  const isBefore = word.end <= name.start;
  const between = isBefore ? text.slice(word.end, name.start) : text.slice(name.end, word.start);
  if (between.length <= BESIDE) return !/[.,;:!?。]/.test(between);
  return isCalled(between, isBefore);
}

/** Whether the words between a noun and a name say that the thing is called so: "a clinic called Pegasus". */
export const isCalled = (between: string, isBefore: boolean): boolean =>
  between.length <= CALLED && (isBefore ? callsBefore : callsAfter).test(between);

/** Hebrew verbs that look like a particle and a noun: "מספרים" are those who tell, not what comes of books. */
const verbs = new Set(["מספרים", "מספרות", "מספרת"]);

/** Whether a word is part of a verb that looks like a particle and it. */
export const isVerb = (text: string, start: number, end: number): boolean =>
  start > 0 && verbs.has(text.slice(start - 1, end));

/** Whether a class word is a work about a name: "a novel about NSO" may be about anything. */
export function isAbout(text: string, word: Cue, names: Candidate[], { worksClass }: Matcher): boolean {
  if (!worksClass(word.of)) return false;
  const name = names[firstIndexFrom(names, word.end)];
  return name !== undefined && name.start - word.end <= CALLED && aboutBefore.test(text.slice(word.end, name.start));
}

/** How many letters Hebrew and Arabic particles have at most, and one more. */
const LONGEST_PARTICLES = 5;

/** Whether an offset is inside a class word: "משאית" is a lorry, not "אית" after two particles. */
export function isCut(classes: Cue[], offset: number): boolean {
  for (let at = firstIndexFrom(classes, offset) - 1; at >= 0 && classes[at]!.start > offset - LONGEST_PARTICLES; at--)
    if (classes[at]!.end > offset) return true;
  return false;
}

/**
 * Adds as a class word what makes another product of a name: a version or a model ("NSO 6.3" and "PEGASUS v2.1" are other
 * programs, "Pegasus 41" is a shoe, "Pegasus 1.400" is a number), a brand ("Räder der Marke Pegasus"), a firm or a place.
 */
export function noteProduct({ flow, classes }: ScannedFlow, matcher: Matcher, name: Candidate): void {
  const { versionClass } = matcher;
  if (versionClass < 0) return;
  const { start, end, sentence, clause } = name;
  const note = (from: number, to: number, text = flow.text.slice(from, to).trim()) => {
    classes.push({ of: versionClass, strength: cueStrengths.telling, text, start: from, end: to, sentence, clause });
  };
  const before = brandBefore.exec(flow.text.slice(Math.max(0, start - BRAND), start))?.[0];
  if (before !== undefined) note(start - before.length, start);
  const after = brandAfter.exec(flow.text.slice(end, end + BRAND))?.[0];
  if (after !== undefined) note(end, end + after.length);
  const isProduct = name.options.every(({ entity }) => matcher.entity(entity).kind === "product");
  const phrase = isProduct && firmOrPlace(flow.text, name);
  if (phrase) note(start > 0 ? start - 1 : end, start > 0 ? start : end + 1, phrase);
  const version = VERSION.exec(flow.text.slice(end, end + 12))?.[0] ?? modelAfter(flow.text, name);
  if (version) note(end + 1, end + version.length);
}

/** The words that make a name a firm's or a place's, with it: "a company called Pegasus". */
function firmOrPlace(text: string, { start, end }: Candidate): string | undefined {
  const around = `${text.slice(Math.max(0, start - FIRM), start)}@${text.slice(end, end + FIRM)}`;
  return (firmCalled.exec(around) ?? placeCalled.exec(around))?.[0].replace("@", text.slice(start, end));
}

/** The longest phrase that tells a firm or a place, in UTF-16 units. */
const FIRM = 40;
/** The longest phrase that tells a brand, in UTF-16 units. */
const BRAND = 24;
const VERSION = /^\s?(?!\d{1,3}(?:\.\d{3})+(?![.\d]))v?\d+\.\d+(?:\.\d+)*/i;
const MODEL = /^[ \u00a0](?!0)\d{2,3}(?!\d|[.,\u00a0 ]\d)/;
/** What stands after a number that counts nothing. */
const ENDS = /^(?:\s*$|[.,:;!?)»”"])/;
/** An article, and a word too short to be what a number counts. */
const ARTICLE =
  /(?:^|\s)(?:the|an?|d(?:er|ie|as|em|en|e|et)|eine?[mnr]?|het|een|e?l|l[aeo]s?|un[ae]?|il|[oa]s?|uma?)\s["“”„«»]?$/i;
const LITTLE = /^ (?!mal|mi[lo]|ml[nd]|mrd|[kcm][gm]\b)\p{L}{1,3}(?!\p{L})/iu;

/** The number of a model after a name: it ends what is said, the same name has a number beside it too, or an article says that it is one. */
function modelAfter(text: string, { start, end }: Candidate): string | undefined {
  const model = MODEL.exec(text.slice(end, end + 8))?.[0];
  if (!model) return undefined;
  const printed = text.slice(start, end);
  const others = [text.indexOf(printed, end), start === 0 ? -1 : text.lastIndexOf(printed, start - 1)];
  const isAgain = others.some((at) => at >= 0 && MODEL.test(text.slice(at + printed.length, at + printed.length + 8)));
  const after = text.slice(end + model.length, end + model.length + 6);
  const isOne = ARTICLE.test(text.slice(Math.max(0, start - 6), start)) && LITTLE.test(after);
  return isAgain || isOne || ENDS.test(after.slice(0, 2)) ? model : undefined;
}
