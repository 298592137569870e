import type { Matcher } from "../compile/matcher.ts";
import type { Candidate, Option } from "../scanned-flow.ts";
import type { PageSenses } from "./page-senses.ts";
import {
  type Decision,
  type Occurrence,
  type StoryFound,
  isOfHome,
  isOfOtherState,
  isOfState,
  isOrganisation,
  isOneName,
  isToldAgain,
  properKeys,
} from "./story-names.ts";
import { MORE_THAN_A_HINT, isInCircle, isMuteItem, isSeated, isToldOtherwise } from "./told-otherwise.ts";
import { markFrom } from "./weights/fitted-weights.ts";
import {
  hasAgainst,
  hasTopic,
  isBareItem,
  codeAgainst,
  codeFor,
  isContested,
  isEnough,
  isUnspoken,
  OWN_PAGE,
  speaksOfOthers,
  weigh,
} from "./evidence-rules.ts";
import { allCapitals } from "../text/letters.ts";
import type { ReasonCode } from "../types.ts";

/**
 * Decides which entity an occurrence stands for, if any: the one with the most evidence. Undefined for passing names
 * and general terms, which are decided in a second round, when the story's own names are known.
 */
export function decideSense(matcher: Matcher, candidate: Candidate, occurrence: Occurrence): Decision | undefined {
  let best: Decision | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const option of candidate.options) {
    const { decision, score } = decideOption(matcher, candidate, option, occurrence);
    if (decision === undefined) {
      if (candidate.options.length === 1) return undefined;
      continue;
    }
    const total = score + (decision.counts ? 1000 : 0);
    if (!best || total > bestScore) [best, bestScore] = [decision, total];
  }
  // A passing or general name may still count if the story's own does not.
  if (
    best &&
    !best.counts &&
    candidate.options.some((option) => isDeferred(matcher, option)) &&
    candidate.otherName === ""
  )
    return undefined;
  return best;
}

/** Whether an option is decided in the second round. */
function isDeferred(matcher: Matcher, { entity, needs, general }: Option): boolean {
  return needs !== "" && (general || matcher.entity(entity).importance !== "story");
}

function decideOption(
  matcher: Matcher,
  candidate: Candidate,
  option: Option,
  { senses, here, position, named, hasPassengers }: Occurrence,
): { decision: Decision | undefined; score: number } {
  const { entity, needs } = option;
  const answer = (counts: boolean, code: ReasonCode, score = 0) => ({ decision: { option, counts, code }, score });
  if (candidate.otherName !== "") return answer(false, "other-name");
  if (needs === "") return senses.isOfPlace(entity) ? answer(false, "thin") : answer(true, "stands-alone");
  if (needs === "full-name" && named.has(entity)) {
    // "Mack" is the lawyer, and still no lorry beside "Mack trucks".
    const isThing = senses.around(candidate, entity, here).isOther;
    return isThing ? answer(false, "two-senses") : answer(true, "full-name");
  }
  if (isDeferred(matcher, option)) return { decision: undefined, score: 0 };
  if (needs === "full-name") return answer(false, "no-full-name");
  const around = senses.around(candidate, entity, here);
  if (around.isOther || speaksOfOthers(around)) return answer(false, "two-senses");
  const isToldHere = around.isMeans || around.sentence.own + around.sentence.story + around.sentence.cue > 0;
  if (!isToldHere && senses.isTranslated(candidate, entity, here)) return answer(false, "two-senses");
  const features = senses.features(candidate, entity, position);
  const { set } = matcher.entity(entity);
  const score = weigh(features);
  if (senses.isScattered && isMuteItem(matcher, candidate, entity, around, here.flow))
    return answer(false, "thin", score);
  if (!senses.segments[position]!.isItem && isUnspoken(candidate, around, features, hasPassengers))
    return answer(false, codeAgainst(features), score);
  const inCircle = isInCircle(matcher, candidate, entity, around, senses.subjectAt(position).of(entity));
  if (!inCircle && isContested(features, score)) return answer(false, codeAgainst(features), score);
  const counts =
    ((isEnough(features, senses.page.isThin(set), score) && !isBareItem(features)) ||
      isEnoughApart(senses, candidate, option, position, set) ||
      inCircle ||
      (around.myth === 0 &&
        isToldOtherwise(here.flow.text, candidate, {
          page: senses.page,
          segment: senses.scopeAt(position),
          entity,
          set,
          score,
          isFirm: isSeated(matcher.entity(entity)),
        }))) &&
    (!candidate.isLower || features[OWN_PAGE]! > 0 || score >= markFrom + LOWER) &&
    // An acronym printed like a word is a common word too: "Deca".
    (!option.isWord || hasTopic(features));
  if (counts && inCircle) return answer(true, "passage", score);
  return answer(counts, counts ? codeFor(features) : codeAgainst(features), score);
}

/**
 * Decides again about a form that had too little evidence, once the same form was found to be ours (`addMarked`): in
 * the same segment, or anywhere on a page without a word of another sense. Nothing may speak against it.
 */
export function decideBeside(
  matcher: Matcher,
  candidate: Candidate,
  { option, code }: Decision,
  { senses, here, position }: Occurrence,
  isSameSegment: boolean,
): Decision | undefined {
  const { set } = matcher.entity(option.entity);
  const around = senses.around(candidate, option.entity, here);
  if (senses.isScattered && isMuteItem(matcher, candidate, option.entity, around, here.flow)) return undefined;
  if (code === "two-senses") {
    if (!isSameSegment || around.isOther || around.touching.class > 0 || around.followsOther) return undefined;
    if (speaksOfOthers(around) || senses.isTranslated(candidate, option.entity, here)) return undefined;
  }
  const features = isSameSegment
    ? senses.featuresApart(candidate, option.entity, position)
    : senses.features(candidate, option.entity, position);
  // An airport in the story of an arrest says nothing against it.
  if (hasAgainst(features, isSameSegment ? MORE_THAN_A_HINT : 0)) return undefined;
  if (!isEnough(features, senses.page.isThin(set))) return undefined;
  return { option, counts: true, code: "own-name" };
}

/** How much more a name in small letters needs where its full name is not on the page. */
const LOWER = 1;

/**
 * Whether the segment alone is enough, as a page of its own would be. Under a heading, where the text may go on with the
 * page's one subject, the name has to be the means of a deed too.
 */
function isEnoughApart(
  senses: PageSenses,
  candidate: Candidate,
  { entity }: Option,
  position: number,
  set: number,
): boolean {
  if (!senses.segments[position]!.isItem && !candidate.isMeans) return false;
  const apart = senses.featuresApart(candidate, entity, position);
  return isEnough(apart, senses.scopeAt(position).isThin(set));
}

/** Decides a passing name or general term by what the page has of the story. */
export function decideDeferred(
  matcher: Matcher,
  candidate: Candidate,
  occurrence: Occurrence,
  found: StoryFound,
): Decision {
  const { senses, here, position } = occurrence;
  const [first] = candidate.options;
  let option = candidate.options.find((one) => isDeferred(matcher, one)) ?? first!;
  for (const one of candidate.options)
    if (isDeferred(matcher, one) && !one.general && matcher.entity(one.entity).importance === "passing") option = one;
  const { entity, general } = option;
  const { set, importance } = matcher.entity(entity);
  const mentions = found.mentions.get(set) ?? 0;
  const answer = (counts: boolean, code: ReasonCode): Decision => ({ option, counts, code });
  if (mentions === 0) return answer(false, general || importance === "general" ? "off-topic" : "thin");
  const { sentence, near } = senses.around(candidate, entity, here);
  if (sentence.against > 0 || near.against > near.cue + near.story + near.short) return answer(false, "two-senses");
  // What is also a place is ours only in a sentence of the story.
  const isSilentPlace = option.isPlace && sentence.cue + sentence.story + sentence.short + sentence.passing === 0;
  if (isSilentPlace && !isToldAgain(found, { entity, set }, here.flow, candidate)) return answer(false, "thin");
  const isHere = found.segments.has(`${set} ${senses.segments[position]!.id}`);
  // "The foreign ministry" is Israel's beside "Israel's defense ministry".
  const isOwned = properKeys(matcher, set, candidate, occurrence).some((key) => found.proper.has(key));
  const printed = here.flow.text.slice(candidate.start, candidate.end);
  const isShort = found.named.has(entity) && isOneName(printed);
  const isMinistry = matcher.entity(entity).kind === "ministry";
  if (isMinistry && isOfOtherState(candidate, here.flow.text)) return answer(false, "no-full-name");
  const isIn = (test: typeof isOfState) => test(found, set, candidate, here.flow.text);
  const isOfOurs = isMinistry && ((mentions > 1 && isIn(isOfState)) || isIn(isOfHome));
  const isKnown = isOwned || isShort || isOfOurs || isOrganisation(matcher, found, candidate, here.flow);
  if (option.needs === "full-name" && !isKnown) return answer(false, "no-full-name");
  if (general || importance === "general") {
    const clear = senses.clearness(set, mentions) >= CLEAR;
    return answer(clear && (isHere || !senses.segments[position]!.isItem), clear ? "page" : "off-topic");
  }
  // Other stories have this name too. It counts in an item of the story, or anywhere on a page about nothing else.
  const { class: others, against } = senses.page.of(entity);
  const isAboutIt = !senses.segments[position]!.isItem || others + against === 0;
  const isCommon = matcher.entity(entity).kind === "organisation" && isCommonInCapitals(printed, here.flow.text);
  const isClear = isUnmistakable(matcher, option) && !isCommon;
  const isAnywhere = isAboutIt || isClear || (isMinistry && isOfOurs);
  // "Amnesty International" is enough beside one mention where its own item tells of nothing else.
  const own = senses.scopeAt(position).of(entity);
  const isAlone = isClear && /\p{L}\s\p{L}/u.test(printed) && own.class + own.against === 0;
  const counts = isHere || (isAnywhere && (mentions > 1 || isAlone));
  return answer(counts, counts ? "page" : "thin");
}

/** Kinds whose names hardly anything else has: they count in any item of a list that tells the story. */
const unmistakable = new Set(["organisation", "parliament"]);

/** Whether hardly anything else has a name: "Knesset", "Israel's defense ministry", but not "Globes" or "the ministry". */
function isUnmistakable(matcher: Matcher, { entity, isPlace, isProper, needs }: Option): boolean {
  const { kind } = matcher.entity(entity);
  return needs !== "full-name" && !isPlace && (unmistakable.has(kind) || (kind === "ministry" && isProper === true));
}

/** Whether a name of one word stands in a text of capitals, where a common noun looks the same: "AMNESTY FOR TAX DODGERS". */
const isCommonInCapitals = (printed: string, text: string): boolean => /^\p{Lu}+$/u.test(printed) && allCapitals(text);

/** The clearness from which places and general terms count. */
const CLEAR = 8;
