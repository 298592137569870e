import type { Matcher } from "../compile/matcher.ts";
import type { Candidate, Option } from "../scanned-flow.ts";
import type { Flow, ReasonCode } from "../types.ts";
import { isNounBeside } from "../languages/scene-words/beside-names.ts";
import {
  type Decision,
  type Occurrence,
  type StoryFound,
  isCommonInCapitals,
  isMinistryOfHome,
  isNameInSmall,
  isOfOtherState,
  isOneName,
  isOrganisation,
  isToldAgain,
  isTown,
  isUnmistakable,
  properKeys,
} from "./story-names.ts";

/** Whether an option is decided in the second round. */
export function isDeferred(matcher: Matcher, { entity, needs, general }: Option): boolean {
  return needs !== "" && (general || matcher.entity(entity).importance !== "story");
}

/** Decides a passing name or general term by what the page has of the story. */
export function decideDeferred(
  matcher: Matcher,
  candidate: Candidate,
  occurrence: Occurrence,
  found: StoryFound,
): Decision {
  const { senses, here, position } = occurrence;
  const option = deferredOption(matcher, candidate);
  const { entity, general, needs } = option;
  const { set, importance, kind } = matcher.entity(entity);
  const mentions = found.mentions.get(set) ?? 0;
  const answer = (counts: boolean, code: ReasonCode): Decision => ({ option, counts, code });
  if (mentions === 0) return answer(false, general || importance === "general" ? "off-topic" : "thin");
  const { sentence, near } = senses.around(candidate, entity, here);
  if (kind === "organisation" && isCommonNoun(candidate, here.flow)) return answer(false, "two-senses");
  if (sentence.against > 0 || near.against > near.cue + near.story + near.short) return answer(false, "two-senses");
  // What is also a place is ours only in a sentence of the story.
  const isSilentPlace = option.isPlace && sentence.cue + sentence.story + sentence.short + sentence.passing === 0;
  if (option.isPlace && isTown(here.flow, candidate)) return answer(false, "thin");
  if (isSilentPlace && !isToldAgain(found, { entity, set }, here.flow, candidate)) return answer(false, "thin");
  if (kind === "ministry" && isOfOtherState(candidate, here.flow.text)) return answer(false, "no-full-name");
  const isOfOurs = kind === "ministry" && isMinistryOfHome(found, set, candidate, here.flow.text);
  if (needs === "full-name" && !isOfOurs && !isNamedInFull(matcher, found, option, candidate, occurrence))
    return answer(false, "no-full-name");
  const isHere = found.segments.has(`${set} ${senses.segments[position]!.id}`);
  if (importance === "general" || (general && !isNameInSmall(option, kind))) {
    // An item that does not tell the story is off its topic, however clear the rest of the page is.
    const clear = senses.page.clearness(set, mentions) >= CLEAR && (isHere || !senses.segments[position]!.isItem);
    return answer(clear, clear ? "page" : "off-topic");
  }
  const counts = isHere || countsElsewhere(matcher, option, candidate, occurrence, { mentions, isOfOurs });
  return answer(counts, counts ? "page" : "thin");
}

/** How far an article or a verb is looked for beside a name, in UTF-16 units. */
const BESIDE = 16;

/** Whether an article makes a common noun of an organisation's name: "the Amnesty offered to debtors", not "the Amnesty report". */
const isCommonNoun = ({ start, end }: Candidate, { text, language = "" }: Flow): boolean =>
  isNounBeside(language, text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)) &&
  isOneName(text.slice(start, end));

/** The option that is decided in the second round: a passing name before a general term. */
function deferredOption(matcher: Matcher, { options }: Candidate): Option {
  const deferred = options.filter((one) => isDeferred(matcher, one));
  const isPassing = ({ entity, general }: Option) => !general && matcher.entity(entity).importance === "passing";
  return deferred.findLast(isPassing) ?? deferred[0] ?? options[0]!;
}

/** Whether the page names in full what a short form stands for, or the form is a name by its print. */
function isNamedInFull(
  matcher: Matcher,
  found: StoryFound,
  { entity }: Option,
  candidate: Candidate,
  occurrence: Occurrence,
): boolean {
  const { flow } = occurrence.here;
  // "The foreign ministry" is Israel's beside "Israel's defense ministry".
  const isOwned = properKeys(matcher, matcher.entity(entity).set, candidate, occurrence).some((key) =>
    found.proper.has(key),
  );
  const isShort = found.named.has(entity) && isOneName(flow.text.slice(candidate.start, candidate.end));
  return isOwned || isShort || isOrganisation(matcher, found, candidate, flow);
}

/** Whether a passing name counts outside the items that tell the story. Other stories have this name too. */
function countsElsewhere(
  matcher: Matcher,
  option: Option,
  candidate: Candidate,
  { senses, here: { flow }, position }: Occurrence,
  { mentions, isOfOurs }: { mentions: number; isOfOurs: boolean },
): boolean {
  const { entity } = option;
  const printed = flow.text.slice(candidate.start, candidate.end);
  const { class: others, against } = senses.page.of(entity);
  const isAboutIt = !senses.segments[position]!.isItem || others + against === 0;
  const isCommon = matcher.entity(entity).kind === "organisation" && isCommonInCapitals(printed, flow.text);
  const isClear = isUnmistakable(matcher, option) && !isCommon;
  if (mentions > 1) return isAboutIt || isClear || isOfOurs;
  // "Amnesty International" is enough beside one mention where its own item tells of nothing else.
  const own = senses.scopeAt(position).of(entity);
  return isClear && /\p{L}\s\p{L}/u.test(printed) && own.class + own.against === 0;
}

/** The clearness from which places and general terms count. */
const CLEAR = 8;
