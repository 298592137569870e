import type { Place } from "../../types.ts";

/** The features, each a number from 0, mostly below 3. */
export const featureNames = [
  // A full name of the entity itself: in its segment, on the page, in the page's head.
  "ownSegment",
  "ownPage",
  "ownHead",
  // A full name of another entity of the story: in the same sentence, close by, in the segment, on the page, in the
  // head.
  "storySentence",
  "storyNear",
  "storySegment",
  "storyPage",
  "storyHead",
  // A short form of another entity of the story that nothing speaks against.
  "shortSentence",
  "shortNear",
  "shortSegment",
  "shortPage",
  "shortHead",
  // Names that many stories give, close by.
  "passingNear",
  "passingSegment",
  "passingPage",
  // Words of the set's topic; touching: right beside the name; apposed: behind a comma after it.
  "cueTouching",
  "cueApposed",
  "cueClause",
  // The name is the means of a deed: "hacked with Pegasus".
  "means",
  "cueSentence",
  "cueNear",
  "cueSegment",
  "cuePage",
  "cueHead",
  // Those alone that a full name of the story contains: "spyware" of "Pegasus spyware".
  "strongNear",
  "strongHead",
  // The form has many words.
  "longForm",
  // The same form elsewhere, where the words around it speak for the story.
  "likeSegment",
  "likePage",
  // Words for people around the name who are spied on, or tell of it.
  "peopleNear",
  // The name stands where a means, a find, a purchase or an affair is named.
  "framed",
  // Where no word of another sense stands: how many kinds of words tell a scene (a deed, phones, officials, people, an
  // affair), and whether the name is framed beside one.
  "pureScene",
  "pureFramed",
  // Against: words that the set names, and other names around the form.
  "againstSentence",
  "againstNear",
  "againstSegment",
  "againstPage",
  "againstHead",
  // Against: the last full name before it is another one around the same form.
  "followsOther",
  // Against: words of a myth in the same sentence.
  "mythSentence",
  // Against: words of general classes of other things.
  "classTouching",
  "classApposed",
  "classClause",
  "classSentence",
  "classNear",
  // The same where nothing close by speaks for the story.
  "classAlone",
  "classSegment",
  "classPage",
  "classHead",
  // Against: the same form elsewhere, where the words around it speak of something else.
  "unlikeSegment",
  "unlikePage",
  // Against: an item of a list that says nothing of the story itself.
  "bareItem",
  // The same, where it has words of other things.
  "bareItemClass",
] as const;

export type FeatureName = (typeof featureNames)[number];

/** The index of the first feature against an entity. */
export const firstAgainst = featureNames.indexOf("againstSentence");

/** Prior weights, set by hand. Without data the fit stays at them. */
export const priorWeights: Record<FeatureName, number> & { bias: number } = {
  bias: -3,
  ownSegment: 3,
  ownPage: 3.5,
  ownHead: 1,
  storySentence: 1,
  storyNear: 1,
  storySegment: 2,
  storyPage: 3,
  storyHead: 1,
  shortSentence: 2,
  shortNear: 1.5,
  shortSegment: 1.5,
  shortPage: 2,
  shortHead: 1,
  passingNear: 0.5,
  passingSegment: 0,
  passingPage: 2.2,
  cueTouching: 2,
  cueApposed: 1.5,
  cueClause: 0.5,
  means: 5,
  cueSentence: 1,
  cueNear: 0.7,
  cueSegment: 0.3,
  cuePage: 0.2,
  cueHead: 0.4,
  strongNear: 0.3,
  strongHead: 0.7,
  longForm: 1.5,
  likeSegment: 1.5,
  likePage: 1.5,
  peopleNear: 0.5,
  framed: 1.5,
  pureScene: 2.3,
  pureFramed: 4.2,
  againstSentence: -1.5,
  againstNear: -1,
  againstSegment: -0.7,
  againstPage: -0.5,
  againstHead: -1,
  followsOther: -3,
  mythSentence: -4,
  classTouching: -2,
  classApposed: -3,
  classClause: -2,
  classSentence: -0.7,
  classNear: -0.5,
  classAlone: -1.5,
  classSegment: -0.7,
  classPage: -0.3,
  classHead: -0.7,
  unlikeSegment: -2,
  unlikePage: -1,
  bareItem: -1.5,
  bareItemClass: -3,
};

/** How much a flow counts for its page, by its place. */
export const placeWeights = {
  text: 1,
  heading: 1,
  caption: 0.5,
  aside: 0.25,
  navigation: 0.1,
  byline: 0,
  comment: 0,
} satisfies Record<Place, number>;

/** The head counts more than any flow. */
export const headWeights = { title: 2, headline: 2, description: 1.5 } as const;
