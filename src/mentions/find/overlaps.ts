import type { Candidate, Option } from "../scanned-flow.ts";

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

function standsAlone({ options }: Candidate): boolean {
  return options.some(({ needs }) => needs === "");
}

/** Adds an option. Of several forms of one entity that look alike, the least strict one counts. */
export function addOption(options: Option[], option: Option): void {
  const own = options.find(({ entity }) => entity === option.entity);
  if (!own) options.push(option);
  else {
    own.general &&= option.general;
    if (strictness(option) < strictness(own)) own.needs = option.needs;
  }
}

const strictness = ({ needs }: Option) => ["", "topic", "full-name"].indexOf(needs);
