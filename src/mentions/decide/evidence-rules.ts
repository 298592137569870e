import { type Candidate, cueStrengths, sceneKinds } from "../scanned-flow.ts";
import type { ReasonCode } from "../types.ts";
import { isSilent, slowly } from "./weights/strengths.ts";
import type { Surroundings } from "./surroundings.ts";
import { bias, markFrom, weights } from "./weights/fitted-weights.ts";
import { type FeatureName, featureNames, firstAgainst } from "./weights/weights.ts";

const index = (name: FeatureName) => featureNames.indexOf(name);
export const OWN_PAGE = index("ownPage");
const BARE_ITEM = index("bareItem");
const indexes = (...names: FeatureName[]) => names.map((name) => index(name));
const HEAD = indexes("ownHead", "storyHead", "shortHead", "cueHead");
const OTHERS = indexes("classPage", "againstPage");
const NAMES = indexes("ownPage", "storyPage", "shortPage");
const NEAR = indexes("cueNear", "cueHead");
const MEANS = index("means");
const PASSING = index("passingNear");
const TOUCHING = index("cueTouching");
const SCENE = indexes("pureScene", "pureFramed");
/** Two words of one other sense, and a third that hints at it, tell it. */
const CLEARLY = slowly(2 * cueStrengths.telling + cueStrengths.hint);
const TOLD = indexes(
  "ownPage",
  "storyPage",
  "passingPage",
  "cuePage",
  "cueHead",
  "cueNear",
  "peopleNear",
  "framed",
  "means",
);
const CLASS_SENTENCE = index("classSentence");
const TELLING = slowly(cueStrengths.telling);
const CLASS_NEAR = index("classNear");
const STORY_NEAR = index("storyNear");
const UNLIKE = index("unlikeSegment");
const SENTENCE = indexes(
  "storySentence",
  "shortSentence",
  "cueSentence",
  "cueTouching",
  "cueApposed",
  "means",
  "framed",
);
/** How much more a form needs where it is another thing too. */
const CONTESTED = 2;
const SPOKEN_FOR = indexes("ownPage", "storyPage", "peopleNear", "framed", "means", "pureScene", "pureFramed");
const TOPIC = indexes("ownPage", "storyPage", "cuePage", "passingPage", "pureScene");
const CIRCLE_PAGE = index("passingPage");
const CIRCLE = index("passingSegment");

/** Whether log-odds and kinds of evidence are enough. */
export const isEnough = (features: number[], isThin: boolean, score = weigh(features)) =>
  score >= markFrom && hasEvidence(features, isThin);

/** Whether an item of a list tells nothing at all of the story, and the page has no full name of it. */
export const isBareItem = (features: number[]): boolean =>
  features[BARE_ITEM]! > 0 &&
  !SPOKEN_FOR.some((at) => features[at]! > 0) &&
  // Two names of the story and one of its circle on a page without a word of another sense tell what the list is about.
  (features[CIRCLE_PAGE] === 0 || hasOthers(features));

/** Whether anything speaks against an entity, more than `least`. */
export const hasAgainst = (features: number[], least = 0): boolean =>
  features.slice(firstAgainst).some((value) => value > least);

/** Whether the page tells of other things too. */
export const hasOthers = (features: number[]): boolean => OTHERS.some((at) => features[at]! > 0);

/** Whether the page has more of the story than its short names. */
export const hasTopic = (features: number[]): boolean => TOPIC.some((at) => features[at]! > 0);

/** The log-odds that a form stands for its entity. */
export function weigh(features: number[]): number {
  let sum = bias;
  for (let at = 0; at < features.length; at++) sum += features[at]! * weights[at]!;
  return sum;
}

/**
 * Whether the evidence is enough in kind: another name of the story, or a topic word nearby. Far topic words alone, or
 * one or two common ones, are not.
 */
export function hasEvidence(features: number[], isThin: boolean): boolean {
  const some = (those: number[]) => those.some((at) => features[at]! > 0);
  // A list item without any word of the story needs evidence in the page's head, if the page also has words of other
  // senses.
  if (features[BARE_ITEM]! > 0 && !some(HEAD) && some(OTHERS)) return false;
  // Two short names vouch for each other only where no third thing speaks against them.
  if (!some(TOLD) && OTHERS.some((at) => features[at]! >= CLEARLY)) return false;
  // A name of the story's circle close by, and a phrase of its topic: "the export licence of NSO … Amnesty".
  if (features[PASSING]! > 0 && features[NEAR[0]!]! >= slowly(cueStrengths.long)) return true;
  // Two kinds of words that tell its scene, or two names of its circle, where nothing tells of something else.
  if (some(SCENE) || (features[CIRCLE]! >= slowly(2) && !some(OTHERS))) return true;
  return some(NAMES) || features[MEANS]! >= 1 || features[TOUCHING]! >= cueStrengths.strong || (!isThin && some(NEAR));
}

/**
 * Whether the same form is another thing in this very segment, or a word of another thing stands in the sentence, and
 * nothing there tells which one it is. Then a little more for the story than against it is not enough.
 */
export function isContested(features: number[], score: number): boolean {
  if (score >= markFrom + CONTESTED || SENTENCE.some((at) => features[at]! > 0)) return false;
  if (features[STORY_NEAR]! > 0 && features[CLASS_NEAR] === 0) return false;
  return features[UNLIKE]! > 0 || (features[CLASS_SENTENCE]! >= TELLING && features[STORY_NEAR] === 0);
}

const FULL = indexes("ownPage", "storyPage", "passingPage");
const CLASS_PAGE = index("classPage");

/**
 * Whether a form's own block has no word of the story, on a page that has only short names of it and tells of another thing
 * too, or where the block itself hints at passengers: the other thing may be this one. A firm may have its business
 * there.
 */
export function isUnspoken(
  { home, isOfBusiness, scene }: Candidate,
  { near, sentence, isMeans, isFramed }: Surroundings,
  features: number[],
  hasPassengers: boolean,
): boolean {
  if (isMeans || home !== undefined || near.own > 0 || !isSilent(near)) return false;
  // "Experts advise to buy Pegasus. By passengers it is still cheap."
  if (hasPassengers && scene === undefined && features[OWN_PAGE] === 0 && (isFramed || sentence.class > 0)) return true;
  if (features[CLASS_PAGE]! < TELLING || FULL.some((at) => features[at]! > 0)) return false;
  return !isFramed && scene === undefined && isOfBusiness !== true;
}

/**
 * Whether nothing in a form's own block tells the story, not even what is done with it, or by it. A firm's business says
 * nothing of a product, nor of what has an article: "the NSO's agent was sued".
 */
export function isMute(
  { home, isOfBusiness, isProgram, scene }: Candidate,
  { near, isMeans, isFramed }: Surroundings,
  isFirm: boolean,
  hasArticle: boolean,
): boolean {
  if (isMeans || isFramed || isProgram || home !== undefined || near.own > 0 || !isSilent(near)) return false;
  if (hasArticle) return true;
  const kinds = scene?.kinds ?? 0;
  return isFirm ? kinds === 0 && isOfBusiness !== true : (kinds & ~sceneKinds.B) === 0;
}

export function codeFor(features: number[]): ReasonCode {
  if (features[OWN_PAGE]! > 0) return "own-name";
  return [...NEAR, ...SCENE, MEANS].some((at) => features[at]! > 0) ? "passage" : "page";
}

/** An item that is merely bare has no word to show against the story: it is thin. */
export function codeAgainst(features: number[]): ReasonCode {
  const some = (from: number, to: number) => features.slice(from, to).some((value) => value > 0);
  return some(firstAgainst, BARE_ITEM) && some(0, firstAgainst) ? "two-senses" : "thin";
}

/** Two words of a myth in a sentence tell it. */
const TALE = slowly(2 * cueStrengths.telling);

/**
 * Whether the words around a form tell something else and nothing of the story, whatever the rest of the page tells: "a
 * Pegasus flight", or a paragraph about a concert between others.
 */
export function speaksOfOthers(around: Surroundings): boolean {
  const { touching, clause, sentence, near, isMeans, isFramed, scene, myth, isHorse } = around;
  if (isMeans) return false;
  // "Pegasus was a horse with wings", in a block that tells nothing of the story.
  if (isHorse && !isFramed && scene === 0 && near.own === 0 && isSilent(near)) return true;
  if (myth >= TALE && sentence.own + sentence.story + sentence.cue === 0) return true;
  if (touching.class > 0 && touching.cue + clause.cue === 0 && sentence.own + sentence.story === 0) return true;
  const tells = near.own + near.story + near.short + near.cue > 0 || (scene & (sceneKinds.D | sceneKinds.P)) > 0;
  return !tells && sentence.class > 0 && near.class >= slowly(cueStrengths.telling);
}

/** Whether an apposition says that a name is another thing, and nothing beside it that it is the story's: "Pegasus, a hotel". */
export const isSaidToBeOther = ({ apposed, touching }: Surroundings): boolean =>
  apposed.class >= cueStrengths.telling && apposed.cue + touching.cue === 0;
