import type { Place } from "../types.ts";

/** What a word of evidence is worth before its place is weighed, in steps of a half. Set by hand; how much a place counts is fitted. */
export const cueStrengths = {
  /** A cue that a full name of the story contains ("spyware" of "Pegasus spyware"), one of several words, any other. */
  strong: 2,
  long: 1.5,
  plain: 1,
  /** A word that a set names against an entity. */
  against: 2,
  /** A word that tells a class of other things ("orchestra"), and one that only hints at it ("season"). */
  telling: 2,
  hint: 0.5,
} as const;

/** How much a flow counts for its page by where it stands. */
export const placeWeights = {
  text: 1,
  heading: 1,
  caption: 0.5,
  aside: 0.25,
  navigation: 0.1,
  byline: 0,
  comment: 0,
} satisfies Record<Place, number>;

/** What the page says of itself counts more than any flow. */
export const headWeights = { title: 2, headline: 2, description: 1.5 } as const;
