import {
  noFirmAfter,
  noFirmBefore,
  reportersAfter,
  reportersBefore,
  withBefore,
} from "../languages/scene-words/beside-names.ts";
import type { Matcher } from "../compile/matcher.ts";
import { allCapitals } from "../text/letters.ts";
import { type Candidate, type Option, ORGANS, cueStrengths, sceneKinds } from "../scanned-flow.ts";
import type { Flow } from "../types.ts";
import type { Scope } from "./scope.ts";
import { type Strengths, isSilent, slowly } from "./weights/strengths.ts";
import { hasAgainst, hasOthers, isEnough, isMute, isUnspoken } from "./evidence-rules.ts";
import type { PageSenses } from "./page-senses.ts";
import type { DecidedName, Decision, Occurrence } from "./story-names.ts";
import type { Surroundings } from "./surroundings.ts";

/** How many cues of several words are enough on a page without a word of other things. */
const MANY_PHRASES = 3;
/** The log-odds that are enough beside a maker ("the Israeli spyware firm"), and beside one cue of several words. */
const FROM = { trade: -2.5, phrase: -3.4 };
/** How far around a name is read who works on it, in UTF-16 units. */
const REPORTER = 40;

/** What a page says of a name's story, in whole and in its segment. */
export interface StoryWords {
  page: Scope;
  segment: Scope;
  entity: number;
  set: number;
  /** The name's log-odds. */
  score: number;
  /** It is a company's or an agency's. */
  isFirm?: boolean;
}

/**
 * Whether a page without a word of other things tells the story in words that the log-odds miss: several phrases of it,
 * one phrase about a company, who makes the thing, who reported on a name of several words, one phrase beside such a name ("the Pegasus Project …
 * Forbidden Stories"), or one and a name of the story's circle.
 */
export function isToldOtherwise(text: string, candidate: Candidate, words: StoryWords): boolean {
  const { page, segment, entity, set, score, isFirm } = words;
  const { against, class: others, cue, passing } = page.of(entity);
  if (against > 0 || others >= slowly(cueStrengths.telling)) return false;
  if ((isFirm || passing > 0) && others === 0 && page.phrases(set) > 0) return true;
  if (page.phrases(set) >= MANY_PHRASES || (score >= FROM.trade && segment.tellsTrade(set))) return true;
  const isPhrase = /\p{L}[\s-]\p{L}|^\p{Script=Han}{4,}/u.test(text.slice(candidate.start, candidate.end));
  if (!isPhrase) return false;
  return hasReporter(text, candidate) || (score >= FROM.phrase && cue >= slowly(cueStrengths.long));
}

function hasReporter(text: string, { start, end }: Candidate): boolean {
  return (
    reportersBefore.test(text.slice(Math.max(0, start - REPORTER), start)) ||
    reportersAfter.test(text.slice(end, end + REPORTER))
  );
}

/** What is at home in one country. A ministry is not told by it: another country's may deal with the story's company. */
const atHome = new Set(["company", "agency"]);

/** Whether an entity is at home in one country. */
export const isSeated = ({ kind }: { kind: string }): boolean => atHome.has(kind);

/**
 * Whether a name of the story's circle or its home stands in the same sentence, in an item or page without a word of
 * another sense; a mere hint of one says nothing against "the Israeli company NSO".
 */
export function isInCircle(
  matcher: Matcher,
  { home, isHomePhrase, isDeed, isKnownFirm, isOutright, isProgram }: Candidate,
  entity: number,
  { sentence, near, myth, scene }: Surroundings,
  subject: Strengths,
): boolean {
  const isFirm = isSeated(matcher.entity(entity));
  // "Israelis sold the government the software Pegasus, which it denies": a state, and whom it spies on or what it is accused of.
  const isState = (scene & ORGANS) > 0;
  const isAccused = (scene & ACCUSED) > 0 || (scene & ORGANS) === ORGANS;
  const isOfState = isProgram === true && isState && isAccused;
  const isAtHome = home !== undefined && (isFirm || isOfState);
  if (myth + subject.against + near.against > 0) return false;
  // "Salesmen of NSO hacked a phone": whatever the sentences around it tell.
  if (isFirm && isDeed && sentence.class + sentence.against === 0) return true;
  // "Police used Pegasus to follow a reporter": whatever the sentences around it tell.
  if (isOutright && !isFirm && (scene & ACCUSED) > 0 && sentence.class + sentence.against === 0) return true;
  // Two names of its circle in what has the same subject: "NSO is for sale, says Globes. Haaretz names a price."
  if (subject.passing >= slowly(2) && near.class === 0) return true;
  if ((isAtHome && isHomePhrase) || (isFirm && isOutright)) return subject.class < slowly(cueStrengths.telling);
  // A phrase of the topic tells a company or an agency; a product may be the thing that was hacked.
  const isOfTopic = isFirm && (isKnownFirm === true || sentence.cue >= slowly(cueStrengths.long));
  // "The Israeli daily Globes reported that DECA …": whatever the item tells besides.
  if (isAtHome && isFirm && sentence.passing > 0 && near.class === 0) return true;
  return (isAtHome || isOfTopic || sentence.passing > 0) && subject.class === 0;
}

/**
 * Whether the segment alone is enough, as a page of its own would be. Under a heading, where the text may go on with the
 * page's one subject, the name has to be the means of a deed too.
 */
export function isEnoughApart(
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

/** What a state is accused of, and whom it harms. */
const ACCUSED = sceneKinds.D | sceneKinds.P | sceneKinds.J | sceneKinds.F;

/** How far an article or a bracket is looked for beside a name, in UTF-16 units. */
const BESIDE = 12;
/** What is no longer than this, in UTF-16 units, is a tag or a title that tells nothing else either. */
const TAG = 24;

/** Whether the rest of a page that tells of other things decides nothing about a name in a block without the story. */
export function isApartFromStory(
  matcher: Matcher,
  candidate: Candidate,
  { entity, around, features }: { entity: number; around: Surroundings; features: number[] },
  { senses, here, position, hasPassengers }: Occurrence,
): boolean {
  const { isItem } = senses.segments[position]!;
  // "Nobody there speaks of Pegasus", where the item has named who makes it.
  const { own, story, short, class: others } = senses.scopeAt(position).of(entity);
  const isNamed = isItem && own + story + short > 0 && others === 0;
  // So where the page has another thing of this name: "the NSO played in Tbilisi" between posts about both.
  const isDisputed = senses.isScattered || (isItem && senses.page.of(entity).against > 0);
  if (isDisputed && !isNamed && isMuteItem(matcher, candidate, entity, around, here.flow)) return true;
  return !isItem && isUnspoken(candidate, around, features, hasPassengers);
}

/**
 * Whether a surname stands in an item of a page of many things that neither gives its full name nor tells of the story: who
 * was named in full in another item is not meant by "Mack recalls 6,200 trucks".
 */
export function isOfOtherItem(
  { scene }: Candidate,
  entity: number,
  { senses, position }: Pick<Occurrence, "senses" | "position">,
): boolean {
  if (!senses.isScattered || !senses.segments[position]!.isItem || scene !== undefined) return false;
  const item = senses.scopeAt(position);
  return !item.fullNames.has(entity) && isSilent(item.of(entity));
}

/** Whether an item on a page of many things has no word of the story besides the name: then it may be about anything. */
function isMuteItem(
  matcher: Matcher,
  candidate: Candidate,
  entity: number,
  around: Surroundings,
  { text, place }: Flow,
): boolean {
  if (place !== "text") return false;
  // Without alphabets it is a sentence.
  if (text.length <= TAG && /\p{Ll}|\p{Lu}/u.test(text)) return false;
  const isFirm = isSeated(matcher.entity(entity));
  const hasArticle = isFirm && noFirmBefore.test(text.slice(Math.max(0, candidate.start - BESIDE), candidate.start));
  return isMute(candidate, around, isFirm, hasArticle);
}

/**
 * The names in bare items of a list that follow another item which tells the story ("Pegasus hacked a minister · NSO changes
 * owners"), or another name of it in an item like them, with their new decisions. `told` are the sets that are told already.
 */
export function bareItemsTold(
  matcher: Matcher,
  senses: PageSenses,
  rows: DecidedName[],
  told: Set<number>,
): { row: DecidedName; decision: Decision }[] {
  const setOf = (entity: number) => matcher.entity(entity).set;
  const bare = rows.flatMap((row) => {
    const { decision, candidate, occurrence, position } = row;
    if (decision?.counts !== false || !senses.segments[position]!.isItem) return [];
    return isUndisputedItem(matcher, candidate, decision, occurrence) ? [{ row, option: decision.option }] : [];
  });
  const entities = [...new Set(bare.map(({ option }) => option.entity))];
  const hasOther = (entity: number) => entities.some((other) => other !== entity && setOf(other) === setOf(entity));
  const found = bare.filter(({ option: { entity } }) => told.has(setOf(entity)) || hasOther(entity));
  return [...found, ...restOfTold(matcher, senses, rows, new Set(found.map(({ row }) => row)))].map(
    ({ row, option }) => ({
      row,
      decision: { option, counts: true, code: "page" },
    }),
  );
}

/** A firm's names in items that tell nothing, on a page without a word of other things where more names are told: a live blog. */
function restOfTold(matcher: Matcher, senses: PageSenses, rows: DecidedName[], found: Set<DecidedName>) {
  // There an item that tells nothing may be about anything.
  if (senses.isScattered) return [];
  const ofList = rows.filter(({ decision, position }) => decision && senses.segments[position]!.isItem);
  const told = ofList.filter((row) => row.decision!.counts || found.has(row));
  const rest = ofList.flatMap((row) => {
    const { decision, candidate, occurrence, position } = row;
    if (decision!.counts || found.has(row) || !isSeated(matcher.entity(decision!.option.entity))) return [];
    if (decision!.option.needs !== "topic" || candidate.otherName !== "") return [];
    const features = senses.features(candidate, decision!.option.entity, position);
    const isOther = hasOthers(features) || senses.isTranslated(candidate, decision!.option.entity, occurrence.here);
    return isOther || !isEnough(features, false) ? [] : [{ row, option: decision!.option }];
  });
  return told.length > rest.length ? rest : [];
}

/**
 * Whether nothing in an item of a list speaks against a name, and its words tell a firm's business or a scene, or what is done with it. A
 * product's name is a common name too, and needs one of the latter.
 */
function isUndisputedItem(
  matcher: Matcher,
  candidate: Candidate,
  { option: { entity, needs, isWord } }: Decision,
  { senses, here, position }: Occurrence,
): boolean {
  const { text } = here.flow;
  const { start, end } = candidate;
  const isProduct = !isSeated(matcher.entity(entity));
  if (
    !(candidate.isOfBusiness || (isProduct && candidate.isFramed)) ||
    noFirmBefore.test(text.slice(Math.max(0, start - BESIDE), start))
  )
    return false;
  if (noFirmAfter.test(text.slice(end, end + BESIDE)) && !allCapitals(text)) return false;
  if (needs !== "topic" || candidate.isLower || candidate.otherName !== "") return false;
  const known = matcher.entity(entity);
  // Beside a person's name a noun says who is told of: "fiancée de Khashoggi".
  if (candidate.isLabelled && known.kind !== "person") return false;
  // Right beside a name a mere hint of another thing is more: "DECA는 학생들이 …".
  if (senses.around(candidate, entity, here).touching.class > 0) return false;
  // "Deca" is a common word too, a company printed like one ("Nso") seldom.
  if (isWord && known.kind !== "company") return false;
  if (senses.isTranslated(candidate, entity, here)) return false;
  const isUsed = candidate.isFramed && !withBefore.test(text.slice(Math.max(0, start - BESIDE), start));
  if (isProduct && !candidate.scene && !isUsed) return false;
  return !hasAgainst(senses.featuresApart(candidate, entity, position), isProduct ? 0 : MORE_THAN_A_HINT);
}

/** What a mere hint of another sense does not reach. */
export const MORE_THAN_A_HINT = 0.9;
