import { walkNouns } from "./class-nouns.ts";
import type { Matcher } from "../compile/matcher.ts";
import { type Candidate, type Cue, type ScannedFlow, cueStrengths, firstIndexFrom } from "../scanned-flow.ts";
import { startsUpper } from "../text/letters.ts";

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
  const isKnown = ({ start, text, of }: Cue) => start === cue.start && text === cue.text && of === cue.of;
  if (!list.slice(-8).some(isKnown)) list.push(cue);
}

/** Adds the class words that are printed in another form than the listed one, or end a compound. */
export function noteNouns({ index }: Matcher, { flow: { text, language = "" }, classes }: ScannedFlow): void {
  const known = new Set(classes.map(({ end }) => end));
  walkNouns(text, language, index, ({ meanings }, start, end, isPart) => {
    let isTaken = known.has(end);
    if (isTaken) return true;
    for (const meaning of meanings) {
      const word = classWordOf(meaning, language, true);
      if (!word || word.strength === cueStrengths.beside) continue;
      // A part of a word is read as it is printed: "Ver-fahren" ends with no "Fähren".
      const printed = text.slice(start, start + word.text.length);
      if (isPart && printed.toLowerCase() !== word.text.toLowerCase()) continue;
      addOnce(classes, { ...word, start, end, sentence: 0, clause: 0 });
      isTaken = true;
    }
    return isTaken;
  });
}

/** Words that tell a class only beside a name do so there, and are dropped elsewhere. */
export function placed(word: Cue, names: Candidate[]): Cue[] {
  if (word.strength !== cueStrengths.beside) return [word];
  const next = firstIndexFrom(names, word.start);
  const isBeside = [names[next - 1], names[next]].some(
    (name) => name && Math.max(name.start - word.end, word.start - name.end) <= BESIDE,
  );
  return isBeside ? [{ ...word, strength: cueStrengths.telling }] : [];
}

/** How far such a word may be from the name, in UTF-16 units: "vol de Pegasus". */
const BESIDE = 4;

/** How many letters Hebrew and Arabic particles have at most, and one more. */
const LONGEST_PARTICLES = 5;

/** Whether an offset is inside a class word: "משאית" is a lorry, not "אית" after two particles. */
export function isCut(classes: Cue[], offset: number): boolean {
  for (let at = firstIndexFrom(classes, offset) - 1; at >= 0 && classes[at]!.start > offset - LONGEST_PARTICLES; at--)
    if (classes[at]!.end > offset) return true;
  return false;
}

/**
 * Adds a version after a name as a class word: "NSO 6.3" and "PEGASUS v2.1" are other programs, "Pegasus 1.400" is a
 * number.
 */
export function noteVersion(
  { flow, classes }: ScannedFlow,
  { versionClass }: Matcher,
  { end, sentence, clause }: Candidate,
): void {
  const version = /^\s?(?!\d{1,3}(?:\.\d{3})+(?![.\d]))v?\d+\.\d+(?:\.\d+)*/i.exec(flow.text.slice(end, end + 12))?.[0];
  if (version && versionClass >= 0)
    classes.push({
      of: versionClass,
      strength: 2,
      text: version.trim(),
      start: end + 1,
      end: end + version.length,
      sentence,
      clause,
    });
}
