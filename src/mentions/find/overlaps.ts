import type { Candidate } from "../scanned-flow.ts";

/**
 * Removes overlaps. An unambiguous name wins ("NSO Group" in "empresa NSO Group"), then the longer one, then the first.
 * The result is in text order.
 */
export function withoutOverlaps(names: Candidate[], length: number): Candidate[] {
  if (names.length < 2) return names;
  const taken = new Uint8Array(length);
  const kept = names
    .toSorted(
      (a, b) =>
        Number(standsAlone(b)) - Number(standsAlone(a)) || b.end - b.start - (a.end - a.start) || a.start - b.start,
    )
    .filter(({ start, end }) => {
      for (let at = start; at < end; at++) if (taken[at]) return false;
      taken.fill(1, start, end);
      return true;
    });
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Whether a form is a name by itself, without a word of its story. */
export function standsAlone({ options }: Candidate): boolean {
  return options.some(({ needs }) => needs === "");
}
