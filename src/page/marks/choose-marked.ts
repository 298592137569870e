import type { Place } from "../../mentions/types.ts";

/** What decides whether a mention is marked. */
interface Candidate {
  /** What it is about: mentions about the same take turns. */
  about: string;
  place: Place;
  /** A place or a general term, which many stories name. */
  general: boolean;
  /** Number of the section it stands in, counted by headings. */
  section: number;
  /** Whether its text stands still: what a page rewrites again and again is gone before anybody comes to it. */
  steady: boolean;
}

/** With fewer mentions of its own names a page names the story in passing: its places and terms are another story's. */
const NAMES_OF_A_STORY = 3;

/** Those in the text come before those in headings, each in the order of the page: so they are asked for. */
export function inTurn<Row extends Pick<Candidate, "place">>(rows: Row[]): Row[] {
  const isHeading = ({ place }: Row) => place === "heading";
  return [...rows.filter((row) => !isHeading(row)), ...rows.filter(isHeading)];
}

/**
 * Tells of each mention, asked in turn, whether it is marked: the first about a thing on the page, the first in each
 * section, or every one; and none that nobody can see. A heading is marked only where the name stands nowhere in the text,
 * a place or a general term once, in the text of a page that is about the story. What stands in navigation, captions,
 * comments and bylines is listed and never marked; nor is what does not stand still, but where every one is.
 *
 * @param names how many mentions of the story's own names the page has
 * @returns asks whether a mention can be seen only where it would be marked
 */
export function markChooser(
  density: "page" | "section" | "every",
  names: number,
): (mention: Candidate, canBeSeen: () => boolean) => boolean {
  const taken = new Set<string>();
  return ({ about, place, general, section, steady }, canBeSeen) => {
    if (place !== "text" && place !== "heading") return false;
    if (density === "every") return canBeSeen();
    if (!steady || (general && (place === "heading" || names < NAMES_OF_A_STORY))) return false;
    const once = density === "page" || general;
    const turn = once ? about : `${about} ${section}`;
    if (taken.has(turn) || (place === "heading" && taken.has(about)) || !canBeSeen()) return false;
    taken.add(turn).add(place === "text" ? about : "");
    return true;
  };
}
