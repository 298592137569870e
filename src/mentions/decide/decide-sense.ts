import type { Matcher } from "../compile/matcher.ts";
import type { Candidate, Option } from "../scanned-flow.ts";
import { isTraded } from "../find/frames/other-bearer.ts";
import { isSilent, isUnnamed } from "./weights/strengths.ts";
import type { Surroundings } from "./surroundings.ts";
import { isDeferred } from "./decide-deferred.ts";
import type { Decision, Occurrence } from "./story-names.ts";
import {
  MORE_THAN_A_HINT,
  isApartFromStory,
  isEnoughApart,
  isInCircle,
  isOfOtherItem,
  isSeated,
  isToldOtherwise,
} from "./told-otherwise.ts";
import { markFrom } from "./weights/fitted-weights.ts";
import {
  hasAgainst,
  hasTopic,
  isBareItem,
  codeAgainst,
  codeFor,
  isContested,
  isEnough,
  OWN_PAGE,
  speaksOfOthers,
  weigh,
} from "./evidence-rules.ts";
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

function decideOption(
  matcher: Matcher,
  candidate: Candidate,
  option: Option,
  occurrence: Occurrence,
): { decision: Decision | undefined; score: number } {
  const { senses, here, position, named } = occurrence;
  const { entity, needs } = option;
  const answer = (counts: boolean, code: ReasonCode, score = 0) => ({ decision: { option, counts, code }, score });
  if (candidate.otherName !== "") return answer(false, "other-name");
  if (needs === "") return senses.isOfPlace(entity) ? answer(false, "thin") : answer(true, "stands-alone");
  if (needs === "full-name" && named.has(entity)) {
    // "Mack" is the lawyer, and still no lorry beside "Mack trucks".
    if (senses.around(candidate, entity, here).isOther) return answer(false, "two-senses");
    const isElsewhere = isOfOtherItem(candidate, entity, occurrence);
    return isElsewhere ? answer(false, "no-full-name") : answer(true, "full-name");
  }
  if (isDeferred(matcher, option)) return { decision: undefined, score: 0 };
  if (needs === "full-name") return answer(false, "no-full-name");
  const around = senses.around(candidate, entity, here);
  if (isAnother(matcher, candidate, entity, around, occurrence)) return answer(false, "two-senses");
  const { set } = matcher.entity(entity);
  if (isAnyones(matcher, candidate, entity, around, occurrence)) return answer(false, "thin");
  const features = senses.features(candidate, entity, position);
  const score = weigh(features);
  if (isApartFromStory(matcher, candidate, { entity, around, features }, occurrence))
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

/** Whether the words around a name, or its page, say that it is another thing, and nothing beside it that it is the story's. */
function isAnother(
  matcher: Matcher,
  candidate: Candidate,
  entity: number,
  around: Surroundings,
  { senses, here, position }: Occurrence,
): boolean {
  if (around.isOther || speaksOfOthers(around)) return true;
  const isAtHome = candidate.home !== undefined && isSeated(matcher.entity(entity));
  const isTold = around.isMeans || around.isOutright || isAtHome || around.touching.cue + around.apposed.cue > 0;
  if (!isTold && senses.isOfOther(candidate, entity, position)) return true;
  const isToldHere = around.isMeans || around.sentence.own + around.sentence.story + around.sentence.cue > 0;
  return !isToldHere && senses.isTranslated(candidate, entity, here);
}

/**
 * Whether a firm or an agency of these letters may be anyone's: another state's, or one on the exchange in an item that has no
 * word of the story ("NSO shares rose").
 */
function isAnyones(
  matcher: Matcher,
  candidate: Candidate,
  entity: number,
  { near }: Surroundings,
  { senses, here, position, isAbroad }: Occurrence,
): boolean {
  const isAgency = matcher.entity(entity).kind === "agency";
  if (isAgency && isAbroad && isUnnamed(senses.page.of(entity))) return true;
  const isAlone = senses.segments[position]!.isItem && near.own === 0 && isSilent(near);
  return isAlone && isTraded(here.flow.text, candidate);
}

/**
 * Decides again about a form that had too little evidence, once the same form was found to be ours (`addMarked`): in
 * the same segment, or anywhere on a page without a word of another sense. Nothing may speak against it.
 */
export function decideBeside(
  matcher: Matcher,
  candidate: Candidate,
  { option, code }: Decision,
  occurrence: Occurrence,
  isSameSegment: boolean,
): Decision | undefined {
  const { senses, here, position } = occurrence;
  const { set } = matcher.entity(option.entity);
  const around = senses.around(candidate, option.entity, here);
  const whole = senses.features(candidate, option.entity, position);
  const evidence = { entity: option.entity, around, features: whole };
  if (isApartFromStory(matcher, candidate, evidence, occurrence)) return undefined;
  if (code === "two-senses") {
    if (!isSameSegment || around.isOther || around.touching.class > 0 || around.followsOther) return undefined;
    if (speaksOfOthers(around) || senses.isTranslated(candidate, option.entity, here)) return undefined;
  }
  const features = isSameSegment ? senses.featuresApart(candidate, option.entity, position) : whole;
  // An airport in the story of an arrest says nothing against it.
  if (hasAgainst(features, isSameSegment ? MORE_THAN_A_HINT : 0)) return undefined;
  if (!isEnough(features, senses.page.isThin(set))) return undefined;
  return { option, counts: true, code: "own-name" };
}

/** How much more a name in small letters needs where its full name is not on the page. */
const LOWER = 1;
