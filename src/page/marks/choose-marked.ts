import type { Place } from "../../mentions/types.ts";

/** What decides whether a mention is marked. */
interface Candidate {
  /** What it is about: mentions about the same take turns. */
  about: string;
  place: Place;
  /** Number of the section it stands in, counted by headings. */
  section: number;
  /** Whether its text stands still: what a page rewrites again and again is gone before anybody comes to it. */
  steady: boolean;
}

/**
 * Tells of each mention, asked in the order of the page, whether it is marked: the first about a thing on the page, the
 * first in each section, or every one; and none that nobody can see. What stands in navigation, captions, comments and
 * bylines is listed and never marked; nor is what does not stand still, but where every one is.
 *
 * @returns asks whether a mention can be seen only where it would be marked
 */
export function markChooser(
  density: "page" | "section" | "every",
): (mention: Candidate, canBeSeen: () => boolean) => boolean {
  const taken = new Set<string>();
  return ({ about, place, section, steady }, canBeSeen) => {
    if (!steady && density !== "every") return false;
    if (place !== "text" && place !== "heading") return false;
    const turn = density === "page" ? about : `${about} ${section}`;
    if ((density !== "every" && taken.has(turn)) || !canBeSeen()) return false;
    taken.add(turn);
    return true;
  };
}
