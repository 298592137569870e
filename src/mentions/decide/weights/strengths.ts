/** The evidence of a part of a page for and against an entity. Each number grows slowly with the words. */
export interface Strengths {
  /** A full name of the entity itself, of another one of its story; a short form of another one; a passing name. */
  own: number;
  story: number;
  short: number;
  passing: number;
  cue: number;
  /** Only cues that a full name of the story contains. */
  strongCue: number;
  /** Words that the set lists against the entity, and other names around its form. */
  against: number;
  /** Words of one general class of other senses. */
  class: number;
}

/** No evidence at all. */
export const NO_STRENGTHS: Strengths = {
  own: 0,
  story: 0,
  short: 0,
  passing: 0,
  cue: 0,
  strongCue: 0,
  against: 0,
  class: 0,
};

/** Whether nothing tells the story of an entity besides itself. */
export const isSilent = ({ story, short, passing, cue }: Strengths) => story + short + passing + cue === 0;

/** Whether a form of the entity is all that is named of its story. */
export const isUnnamed = ({ own, story, short, passing }: Strengths) => own + story + short + passing === 0;

/** Each further piece of evidence says less than the one before. */
export const slowly = (sum: number): number => Math.log2(1 + sum);
