import type { Candidate, ScannedFlow } from "../scanned-flow.ts";

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

/** A surname belongs to the last full name with it: after "Sam Freedman" it is no longer another Freedman's. */
export function noteNames(named: Set<number>, { options, otherName, isDoubtful }: Candidate): void {
  for (const { entity, needs } of options) {
    if (needs === "") named.add(entity);
    else if (needs === "full-name" && otherName !== "" && !isDoubtful) named.delete(entity);
  }
}
