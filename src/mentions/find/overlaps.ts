import type { Candidate } from "../scanned-flow.ts";

/**
 * Removes overlaps. An unambiguous name wins ("NSO Group" in "empresa NSO Group"), then the longer one, then the first. A
 * name within a common noun ("the Amnesty petition") is kept, for where the noun is not marked. The result is in text order.
 */
export function withoutOverlaps(names: Candidate[], length: number, isNoun: (name: Candidate) => boolean): Candidate[] {
  if (names.length < 2) return names;
  const taken = new Uint8Array(length);
  const sorted = names.toSorted(
    (a, b) =>
      Number(standsAlone(b)) - Number(standsAlone(a)) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const take = (list: Candidate[], layer: number) =>
    list.filter(({ start, end }) => {
      for (let at = start; at < end; at++) if (taken[at]! & layer) return false;
      for (let at = start; at < end; at++) taken[at]! |= layer;
      return true;
    });
  const kept = take(sorted, 1);
  const nouns = kept.filter((name) => isNoun(name));
  const isHeld = (name: Candidate) => !isNoun(name) && nouns.some((noun) => holds(noun, name));
  const inner = nouns.length === 0 ? [] : take(sorted.filter(isHeld), 2);
  for (const name of inner) name.isInNoun = true;
  for (const noun of nouns) if (inner.some((name) => holds(noun, name))) noun.holdsName = true;
  return [...kept, ...inner].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const holds = (noun: Candidate, name: Candidate): boolean => noun.start <= name.start && name.end <= noun.end;

/** An occurrence with its decision, in the order of the text. */
interface DecidedRow {
  position: number;
  candidate: Candidate;
  decision: { counts: boolean };
}

/**
 * Removes the names in common nouns that are marked, and the common nouns that are not, where a name in them is decided by
 * itself.
 */
export function withoutInnerNames<Row extends DecidedRow>(rows: Row[]): Row[] {
  let noun: Row | undefined;
  return rows.filter((row) => {
    const { position, candidate, decision } = row;
    if (candidate.holdsName) noun = row;
    if (!candidate.isInNoun) return !candidate.holdsName || decision.counts;
    return noun?.position !== position || !noun.decision.counts || candidate.end > noun.candidate.end;
  });
}

/** Whether a form is a name by itself, without a word of its story. */
export function standsAlone({ options }: Candidate): boolean {
  return options.some(({ needs }) => needs === "");
}
