/**
 * Written by `npm run eval -- --fit` on 2026-11-26, from 1457 short forms on 330 development pages; in 5 folds by page precision 0.997, recall 0.966.
 * By hand only `priorWeights` are changed, in `weights.ts`.
 */

/** Log-odds at which a form is marked: cross-validated precision is at least 0.995 there. */
export const markFrom = 0.5;
export const bias = -4.07;
/** In the order of `featureNames`. */
export const weights: readonly number[] = [
  3.26, // ownSegment
  5.39, // ownPage
  1.31, // ownHead
  1.57, // storySentence
  1.94, // storyNear
  3.57, // storySegment
  4.56, // storyPage
  1, // storyHead
  0.66, // shortSentence
  0.33, // shortNear
  3.28, // shortSegment
  4.81, // shortPage
  1.05, // shortHead
  1, // passingNear
  2, // cueTouching
  0.6, // cueClause
  1.11, // cueSentence
  0, // cueNear
  0, // cueSegment
  0.79, // cuePage
  0, // cueHead
  1.54, // longForm
  0.58, // likeSegment
  0.38, // likePage
  -1.5, // againstSentence
  -1, // againstNear
  -0.75, // againstSegment
  -0.74, // againstPage
  -1, // againstHead
  -3, // followsOther
  -4.41, // mythSentence
  -2.04, // classTouching
  -0.8, // classClause
  -1.25, // classSentence
  -0.46, // classNear
  0, // classAlone
  0, // classSegment
  0, // classPage
  -0.25, // classHead
  -1.89, // unlikeSegment
  0, // unlikePage
  0, // bareItem
  -3.2, // bareItemClass
];
