import { slowly, type Strengths } from "./weights/strengths.ts";
import { COMMON_KINDS, cueStrengths, sceneKinds } from "../scanned-flow.ts";
import { isPureMeans, type Surroundings } from "./surroundings.ts";
import { type FeatureName, featureNames, firstAgainst } from "./weights/weights.ts";

/** What the words around an occurrence suggest: 1 the story, -1 something else, 0 neither. */
export type Leaning = 1 | 0 | -1;

/** How often the forms of one entity lean each way in a segment or on the page. */
export interface Leanings {
  for: number;
  against: number;
}

/** The evidence about one occurrence. */
export interface Evidence {
  around: Surroundings;
  segment: Strengths;
  page: Strengths;
  head: Strengths;
  /** Whether other occurrences of the form lean each way, as 0 or 1. */
  inSegment: Leanings;
  onPage: Leanings;
  /** How the words around it lean. */
  leaning: Leaning;
  /** The kinds of words that tell a scene, close by and in the blocks beside. */
  sceneNear: number;
  /** A noun beside this form, here or elsewhere on the page, says what it is. */
  isLabelled: boolean;
  isLong: boolean;
  /** Its segment is one of a list. */
  isItem: boolean;
}

/** The factor for distant evidence if a form also has another sense on the page, or here. */
const IMPURE = 0.4;
/** The factor for evidence in the segment if the words around a form suggest another sense. */
const STRAY = 0.5;

/** The evidence as numbers, in the order of `featureNames`. */
export function featuresOf(evidence: Evidence): number[] {
  const [pro, con] = [speaksFor(evidence), speaksAgainst(evidence)];
  const found: number[] = [];
  for (const name of namesFor) found.push(pro[name]);
  for (const name of namesAgainst) found.push(con[name]);
  return found;
}

const namesFor = featureNames.slice(0, firstAgainst) as Exclude<FeatureName, Against>[];
const namesAgainst = featureNames.slice(firstAgainst) as Against[];

type Values<Names extends FeatureName> = Record<Names, number>;
type Against = Extract<FeatureName, `${"against" | "class" | "unlike" | "bare" | "myth" | "follows"}${string}`>;

function speaksFor(evidence: Evidence): Values<Exclude<FeatureName, Against>> {
  const { around, segment, page, head, inSegment, onPage } = evidence;
  const { sentence, near, touching, apposed, clause } = around;
  const isStray = evidence.leaning < 0;
  const purity = (onPage.against > 0 && !around.isOutright) || isStray ? IMPURE : 1;
  const closeness = isStray ? STRAY : 1;
  return {
    ownSegment: segment.own * closeness,
    ownPage: page.own * purity,
    ownHead: head.own,
    storySentence: sentence.story,
    storyNear: near.story,
    storySegment: segment.story * closeness,
    storyPage: page.story * purity,
    storyHead: head.story,
    shortSentence: sentence.short,
    shortNear: near.short,
    shortSegment: segment.short * closeness,
    shortPage: page.short * purity,
    shortHead: head.short,
    passingNear: near.passing,
    passingSegment: segment.passing * closeness,
    // Beside a full name of the story they add nothing.
    passingPage: page.own + page.story + around.myth > 0 ? 0 : page.passing * purity,
    cueTouching: touching.cue,
    cueApposed: apposed.cue,
    cueClause: clause.cue,
    means: isPureMeans(around) ? 1 : around.isMeans ? IMPURE : 0,
    cueSentence: sentence.cue,
    cueNear: near.cue,
    cueSegment: segment.cue,
    cuePage: page.cue * purity,
    cueHead: head.cue,
    strongNear: near.strongCue,
    strongHead: head.strongCue,
    longForm: evidence.isLong ? 1 : 0,
    likeSegment: inSegment.for,
    likePage: onPage.for * purity,
    ...sceneFeatures(evidence, closeness),
  };
}

type SceneFeature = "peopleNear" | "framed" | "pureScene" | "pureFramed";

/** What the scene around an occurrence tells. */
function sceneFeatures({ around, page, sceneNear, isLabelled }: Evidence, closeness: number): Values<SceneFeature> {
  const { near, isFramed, isWeaklyFramed } = around;
  // A word of the topic tells a deed.
  const kinds = near.cue > 0 ? sceneNear | sceneKinds.D : sceneNear;
  // A mere hint of another sense elsewhere leaves half of the doubt.
  const others = page.class + page.against;
  const purity =
    around.myth > 0 ? 0 : others === 0 ? 1 : others < slowly(cueStrengths.telling) && near.class === 0 ? 0.5 : 0;
  return {
    peopleNear: kinds & sceneKinds.J ? closeness : 0,
    framed: isFramed ? closeness : 0,
    pureScene: isLabelled || purity < 1 || !isTelling(kinds) ? 0 : kindsIn(kinds) - 1,
    // "They hacked Pegasus" tells nothing of what it is.
    pureFramed:
      isFramed && !isLabelled && (kinds & ~(isWeaklyFramed ? sceneKinds.D | COMMON_KINDS : sceneKinds.D)) > 0
        ? purity
        : 0,
  };
}

/** A deed with anything else, or phones with people: a court or a minister alone is no scene. */
function isTelling(kinds: number): boolean {
  if (kinds & sceneKinds.D) return (kinds & ~(sceneKinds.D | COMMON_KINDS)) > 0;
  return (kinds & sceneKinds.P) > 0 && (kinds & (sceneKinds.J | sceneKinds.F)) > 0;
}

function kindsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}

/** Something was done to a phone. */
const DEED_ON_PHONE = sceneKinds.D | sceneKinds.P;

function speaksAgainst({ around, segment, page, head, inSegment, onPage, isItem }: Evidence): Values<Against> {
  const { sentence, near, touching, apposed, clause } = around;
  // "Salesmen of NSO hacked a phone" tells the story without another word of it.
  const isDeed = (around.scene & DEED_ON_PHONE) === DEED_ON_PHONE;
  // So does an item with a phone and whose it is, where nothing in it tells of another thing.
  const isOwned = (around.scene & sceneKinds.P) > 0 && (around.scene & (sceneKinds.S | sceneKinds.J)) > 0;
  const tells = isDeed || (isOwned && segment.class + segment.against + around.myth === 0);
  const isBare = isItem && !tells && segment.own + segment.story + segment.short + segment.cue === 0;
  return {
    againstSentence: sentence.against,
    againstNear: near.against,
    againstSegment: segment.against,
    againstPage: page.against,
    againstHead: head.against,
    followsOther: around.followsOther ? 1 : 0,
    mythSentence: around.myth,
    classTouching: touching.class,
    classApposed: apposed.class,
    classClause: clause.class,
    classSentence: sentence.class,
    classNear: near.class,
    classAlone: near.own + near.story + near.short + near.cue > 0 ? 0 : near.class,
    classSegment: segment.class,
    classPage: page.class,
    classHead: head.class,
    // What the same form is elsewhere says nothing where its own frame says outright what it is.
    unlikeSegment: around.isOutright ? 0 : inSegment.against,
    unlikePage: around.isOutright ? 0 : onPage.against,
    bareItem: isBare ? 1 : 0,
    bareItemClass: isBare && segment.class + segment.against > 0 ? 1 : 0,
  };
}

/** The sums from which words around an occurrence lean to a side. A mere hint of another sense is not enough. */
const LEANS_FOR = 1;
const LEANS_AGAINST = -1.6;
/** What a name adds that is the means of a deed. */
const MEANS = 2;
/** What another short name of the story adds. */
const SHORT = 0.7;

/** How the words around an occurrence lean, by hand-set weights. Decides whether it is evidence for others. */
export function leaningOf(around: Surroundings): Leaning {
  const { sentence, near, touching, apposed, clause, followsOther, myth } = around;
  // An explanation of the name says nothing about other occurrences.
  if (myth > 1) return 0;
  // Beside a noun of another thing ("the horse Pegasus") the other short name proves nothing.
  const share = touching.class > touching.cue ? 0 : SHORT;
  const pro =
    speaks(sentence, share) +
    speaks(near, share) / 2 +
    1.5 * touching.cue +
    1.5 * apposed.cue +
    (isPureMeans(around) ? MEANS : 0);
  const con = contradicts(sentence) + contradicts(near) / 2 + 1.5 * clause.class + touching.class + 1.5 * apposed.class;
  const sum = pro - con - (followsOther ? 3 : 0);
  return sum > LEANS_FOR ? 1 : sum < LEANS_AGAINST ? -1 : 0;
}

const speaks = ({ own, story, cue, short }: Strengths, share: number) => 2 * own + 2 * story + cue + share * short;
const contradicts = (strengths: Strengths) => strengths.against + strengths.class / 2;

/** How many occurrences lean for the story, and how many against it in each printed form. */
interface Counts {
  for: number;
  against: Map<string, number>;
}

/** How the occurrences of forms lean, by a number for what they are counted in. */
export class LeaningTally {
  readonly #counts = new Map<number, Counts>();

  note(key: number, form: string, leaning: number): void {
    let counts = this.#counts.get(key);
    if (!counts) this.#counts.set(key, (counts = { for: 0, against: new Map() }));
    if (leaning > 0) counts.for++;
    if (leaning < 0) counts.against.set(form, (counts.against.get(form) ?? 0) + 1);
  }

  /**
   * Whether another occurrence leans for the story, and one in the same form against it, as 0 or 1: what "Pegaso" is says
   * nothing of "Pegasus". `own` is the leaning of the one that asks.
   */
  others(key: number, form: string, own: number): Leanings {
    const { for: pro, against } = this.#counts.get(key) ?? { for: 0, against: undefined };
    const con = against?.get(form) ?? 0;
    return { for: pro > (own > 0 ? 1 : 0) ? 1 : 0, against: con > (own < 0 ? 1 : 0) ? 1 : 0 };
  }

  /** Whether some occurrences lean against the story, and none for it. */
  isOnlyAgainst(key: number): boolean {
    const counts = this.#counts.get(key);
    return counts !== undefined && counts.for === 0 && counts.against.size > 0;
  }
}

/** One number for an entity in a segment. */
export const keyOf = (entity: number, segment: number) => entity * 2 ** 24 + segment;
