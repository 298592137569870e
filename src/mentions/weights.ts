import type { Place } from "./types.ts";

/**
 * Every number that a decision weighs with. They were set by hand on the development pages and on pages written for
 * the tests, in steps of a half, so that no decision there hangs on less than one step. They hold for any fact set: a
 * set says which words are cues, never what they weigh.
 */
export const weights = {
  /** What a cue or a name counts by where it stands. */
  place: {
    text: 1,
    heading: 1,
    caption: 0.5,
    aside: 0.25,
    navigation: 0.1,
    byline: 0,
    comment: 0,
  } satisfies Record<Place, number> as Record<Place, number>,
  /** Title and headline say what a page is about; a description nearly so. */
  title: 3,
  description: 2,
  /** A cue counts again when it is repeated, each time by half as much. */
  repeat: 0.5,
  /** The full name of the very entity: one sense holds for a page. */
  ownName: 4,
  /** Another name of the set that is not the story's own (a parliament, an agreement). */
  passingName: 0.5,
  /** A short form of another of the story's own entities: "NSO" beside "Pegasus". */
  shortName: 1,
  /** A word that the set names against this entity. */
  against: 2,
  /** A cue or a name in the same flow, and in the flow before or after. */
  sameFlow: 1,
  nextFlow: 0.5,
  /** A cue that touches the name ("Pegasus malware"). */
  touching: 2,
} as const;

/** What a sum of evidence has to reach. */
export const thresholds = {
  /** A short name, by page and passage together. */
  topic: 3,
  /** A short name in a passage of a page that also speaks of another sense. */
  passage: 2,
  /** A page that is clearly on topic: places and general terms count, and one stray word against is outweighed. */
  clear: 8,
} as const;
