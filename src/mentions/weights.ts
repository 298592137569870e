import type { Place } from "./types.ts";

/**
 * Every number that a decision weighs with. They were set by hand, in steps of a half, on the development pages (138
 * real pages with labels) and on the pages written for the tests, and kept where a step either way changed nothing.
 * They hold for any fact set: a set says which words are cues, never what they weigh.
 */
export const weights = {
  /** What a cue or a name counts by where it stands. */
  place: { text: 1, heading: 1, caption: 0.5, aside: 0.25, navigation: 0.1, byline: 0, comment: 0 } satisfies Record<
    Place,
    number
  >,
  /** Title and headline say what a page is about; a description nearly so. */
  title: 2,
  description: 1.5,
  /** A cue that a full name of the story contains ("spyware" of "Pegasus spyware"), one of several words, any other. */
  strongCue: 2,
  longCue: 1.5,
  plainCue: 1,
  /** What repeating a cue adds at most, and how much of it is left out at each time. */
  repeats: 1,
  repeatDecay: 0.5,
  /** The full name of the very entity: one sense holds for a page (Gale, Church and Yarowsky 1992). */
  ownName: 4,
  /** Another name that stands alone, by how much it is the story's own. */
  storyName: 3,
  passingName: 0.5,
  /** A short form of another entity ("NSO" beside "Pegasus"), and what all of them count at most. */
  shortName: 1,
  shortNames: 2,
  /** A word that the set names against this entity, or another name around its form. */
  against: 2,
  /** Evidence in the sentence, elsewhere in the flow, in the flow before or after. */
  sentence: 1,
  flow: 0.5,
  nextFlow: 0.5,
  /** A cue that touches the name ("Pegasus malware"). */
  touching: 2,
} as const;

/** What a sum of evidence has to reach. */
export const thresholds = {
  /** A short name, by page and passage together: more than one plain cue in a title, or one strong cue twice. */
  topic: 3.5,
  /** A short name in a passage of a page that also speaks of another sense. */
  passage: 2,
  /** A page that is clearly on topic: places and general terms count, and a stray word against is outweighed. */
  clear: 8,
} as const;

/** UTF-16 units to each side of a name within which words are weighed; more than the longest common sentence. */
export const reach = 500;
