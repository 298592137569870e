import type { Matcher } from "../compile/matcher.ts";
import type { Candidate, Option } from "../scanned-flow.ts";
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
  if (around.isOther || speaksOfOthers(around)) return answer(false, "two-senses");
  const isTold = around.isMeans || around.isOutright || around.touching.cue + around.apposed.cue > 0;
  if (!isTold && senses.isOfOther(candidate, entity, position)) return answer(false, "two-senses");
  const isToldHere = around.isMeans || around.sentence.own + around.sentence.story + around.sentence.cue > 0;
  if (!isToldHere && senses.isTranslated(candidate, entity, here)) return answer(false, "two-senses");
  const features = senses.features(candidate, entity, position);
  const { set } = matcher.entity(entity);
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
