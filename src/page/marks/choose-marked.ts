import type { Place } from "../../mentions/types.ts";

/** What decides whether a mention is marked. */
interface Candidate {
  /** What it is about: mentions about the same take turns. */
  about: string;
  place: Place;
  /** Number of the section it stands in, counted by headings. */
  section: number;
}

/**
 * Which mentions are marked, given in the order of the page: the first about a thing on the page, the first in each
 * section, or every one. What stands in navigation, captions, comments and bylines is listed and never marked.
 */
export function chooseMarked(mentions: Candidate[], density: "page" | "section" | "every"): boolean[] {
  const taken = new Set<string>();
  return mentions.map(({ about, place, section }) => {
    if (place !== "text" && place !== "heading") return false;
    const turn = density === "page" ? about : `${about} ${section}`;
    if (density !== "every" && taken.has(turn)) return false;
    taken.add(turn);
    return true;
  });
}
