import type { Matcher } from "../compile/matcher.ts";
import { type Candidate, type Cue, type ScannedFlow, cueStrengths, firstIndexFrom } from "../scanned-flow.ts";

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
