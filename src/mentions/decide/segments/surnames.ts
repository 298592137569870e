import type { Candidate, ScannedFlow } from "../../scanned-flow.ts";
import { openingOf } from "./openings.ts";
import type { Segment } from "./segments.ts";

/** The entities with a full name on the page whose surname nobody else has there. */
export function ownersOf(read: ScannedFlow[]): Set<number> {
  const owners = new Set<number>();
  const shared = new Set<number>();
  for (const { candidates } of read)
    for (const { options, otherName, isDoubtful } of candidates)
      for (const { entity, needs } of options) {
        if (needs === "") owners.add(entity);
        else if (needs === "full-name" && otherName !== "" && !isDoubtful) shared.add(entity);
      }
  return owners.difference(shared);
}

/**
 * Whose surnames may stand before their full names: all of the page's in a headline and in the questions and answers of an
 * interview, elsewhere those whose full names stand in the same block: "The lecture of Mack … Itay Mack is a lawyer".
 */
export function namedEarly(
  { flow, candidates }: ScannedFlow,
  { isItem }: Segment,
  { owners, named }: { owners: Set<number>; named: Set<number> },
): Set<number> {
  const isSpoken = !isItem && flow.place === "text" && isSpeaker(openingOf(flow.text)?.kind);
  if (flow.place === "heading" || isSpoken) return owners;
  const inFull = candidates.flatMap(({ options }) => options.filter(({ needs }) => needs === ""));
  const own = inFull.map(({ entity }) => entity).filter((entity) => owners.has(entity) && !named.has(entity));
  return own.length > 0 ? named.union(new Set(own)) : named;
}

/** A surname belongs to the last full name with it: after "Sam Freedman" it is no longer another Freedman's. */
export function noteNames(named: Set<number>, { options, otherName, isDoubtful }: Candidate): void {
  for (const { entity, needs } of options) {
    if (needs === "") named.add(entity);
    else if (needs === "full-name" && otherName !== "" && !isDoubtful) named.delete(entity);
  }
}

const isSpeaker = (kind?: string) => kind === "label" || kind === "user";
