import type { Matcher } from "../compile/matcher.ts";
import { type Candidate, type Cue, type ScannedFlow, cueStrengths, firstIndexFrom, speaksOf } from "../scanned-flow.ts";
import type { SeenWord } from "../types.ts";
import { MAX_ITEMS, isOtherThing, within } from "../find/frames/other-thing.ts";
import { isApart, isApposed, isStray, touches } from "../find/frames/telling.ts";
import { translatedSentences } from "../find/printed-forms.ts";
import { type Strengths, slowly } from "./weights/strengths.ts";

/** The evidence around one occurrence. */
export interface Surroundings {
  sentence: Strengths;
  near: Strengths;
  /** Cues and class words next to the name. */
  touching: { cue: number; class: number };
  /** A word that tells another thing is part of the name's phrase: "the airline Pegasus", "the mythical Pegasus". */
  isOther: boolean;
  /** The same in an apposition: "Pegasus, the Turkish low-cost airline". */
  apposed: { cue: number; class: number };
  /** The same in the name's clause. */
  clause: { cue: number; class: number };
  /** The last full name with this form was another one: "Pegasus Airlines … Pegasus". */
  followsOther: boolean;
  /** Its sentence tells what was done with it. */
  isMeans: boolean;
  /** It stands where a means, a find, a purchase or an affair is named. */
  isFramed: boolean;
  /** An affair or a mere "with" is all that is named there. */
  isWeaklyFramed: boolean;
  /** A frame says outright what it is. */
  isOutright: boolean;
  /** The kinds of words around it that tell a scene, as a sum of `sceneKinds`. */
  scene: number;
  /** Words of a myth in its sentence, which explain the name. */
  myth: number;
  /** A word of horses is in its sentence. */
  isHorse: boolean;
}

type Item = { start: number; end: number; sentence: number; clause: number };

const none = () => ({ cue: 0, class: 0 });

/** Weighs the words in the sentence of an occurrence and near it. */
export function surroundingsOf(
  matcher: Matcher,
  candidate: Candidate,
  entity: number,
  flow: ScannedFlow,
  isClean: (candidate: Candidate) => boolean,
): Surroundings {
  const [near, sentence] = [new Bag(matcher, entity), new Bag(matcher, entity)];
  const [touching, apposed, clause] = [none(), none(), none()];
  const { set, hasScenes } = matcher.entity(entity);
  const each = <One extends Item>(items: One[], take: (item: One, bag: Bag) => void) => {
    for (const item of within(items, candidate)) {
      take(item, near);
      if (item.sentence === candidate.sentence) take(item, sentence);
    }
  };
  const noteBeside = (which: "cue" | "class", cue: Cue) => {
    // "Kémprogram a Pegasus recepcióján": an article keeps a word of the story apart.
    const isBeside = touches(cue, candidate) && (which === "class" || !isPartedBy(flow.flow.text, cue, candidate));
    if (isBeside) touching[which] = Math.max(touching[which], cue.strength);
    if (isApposed(cue, candidate)) apposed[which] = Math.max(apposed[which], cue.strength);
  };
  each(flow.cues, (cue, bag) => {
    if (cue.of !== set) return;
    bag.cue(cue);
    if (bag === near && cue.clause === candidate.clause) clause.cue += cue.strength;
    noteBeside("cue", cue);
  });
  each(flow.against, (cue, bag) => cue.of === entity && !isApart(cue, candidate) && bag.against(cue));
  const translated = translatedSentences(matcher, flow, candidate, entity);
  each(flow.classes, (cue, bag) => {
    if (cue.of === matcher.mythClass || !speaksOf(cue, candidate)) return;
    const isElsewhere = translated.has(cue.sentence) || isStray(matcher, flow.flow.text, cue, candidate, entity);
    if (isElsewhere || cue.only?.includes(entity) === false) return;
    bag.class(cue);
    if (bag === near && cue.clause === candidate.clause) clause.class += cue.strength;
    noteBeside("class", cue);
  });
  each(flow.candidates, (name, bag) => bag.name(name, isClean(name)));
  return {
    sentence: sentence.strengths(),
    near: near.strengths(),
    touching,
    isOther: touching.cue === 0 && isOtherThing(matcher, flow, candidate, entity),
    apposed,
    clause: { cue: slowly(clause.cue), class: slowly(clause.class) },
    followsOther: followsOther(flow, candidate, entity),
    ...toldAround(candidate, hasScenes),
    ...taleIn(matcher, candidate, flow),
  };
}

/** The strengths of the words of a myth in a name's sentence, and whether a horse is in it. */
function taleIn({ mythClass, horseClass }: Matcher, candidate: Candidate, { classes }: ScannedFlow) {
  const told = within(classes, candidate).filter(({ sentence }) => sentence === candidate.sentence);
  const myth = told.reduce((sum, { of, strength }) => (of === mythClass ? sum + strength : sum), 0);
  return { myth: slowly(myth), isHorse: told.some(({ of }) => of === horseClass) };
}

/** Whether a word stands between two others. */
const isPartedBy = (text: string, { start, end }: Item, name: Item): boolean =>
  /\p{L}/u.test(end <= name.start ? text.slice(end, name.start) : text.slice(name.end, start));

const bare = <Sums extends { class: number }>(sums: Sums): Sums => ({ ...sums, class: 0 });

/** The same without words of other classes: a surname beside its full name is contested by other persons, not by things. */
export function amongPersons(around: Surroundings): Surroundings {
  const { sentence, near, touching, apposed, clause } = around;
  return {
    ...around,
    sentence: bare(sentence),
    near: bare(near),
    touching: bare(touching),
    apposed: bare(apposed),
    clause: bare(clause),
  };
}

function toldAround({ isMeans, isFramed, isWeaklyFramed, isOutright, scene }: Candidate, hasScenes: boolean) {
  return {
    isMeans: isMeans === true,
    isFramed: hasScenes && isFramed === true,
    isWeaklyFramed: isWeaklyFramed === true,
    isOutright: isOutright === true,
    scene: (hasScenes && scene?.kinds) || 0,
  };
}

/** Whether a name is the means of a deed in a sentence without words of other senses. */
export function isPureMeans({ isMeans, sentence }: Surroundings): boolean {
  return isMeans && sentence.class + sentence.against === 0;
}

function followsOther(flow: ScannedFlow, { start, end, home }: Candidate, entity: number): boolean {
  const { candidates, classes } = flow;
  const printed = flow.flow.text.slice(start, end);
  // Beside its home a name is the story's own again: "era o NSO de Israel".
  const isOthers = (name: Candidate) => {
    if (home !== undefined || flow.flow.text.slice(name.start, name.end) !== printed) return false;
    for (let at = firstIndexFrom(classes, name.start - 1); (classes[at]?.start ?? Infinity) <= name.end; at++)
      if (classes[at]!.ofName === name.start && classes[at]!.strength >= cueStrengths.telling) return true;
    return false;
  };
  for (let at = firstIndexFrom(candidates, start) - 1, looked = 0; at >= 0 && looked < MAX_ITEMS; at--, looked++) {
    const { options, otherName, isDoubtful } = candidates[at]!;
    const own = options.find((option) => option.entity === entity);
    if (own && ((otherName !== "" && !isDoubtful) || isOthers(candidates[at]!))) return true;
    if (own && (own.needs === "" || own.isLong)) return false;
  }
  return false;
}

/** The words around an occurrence, those in its sentence first. */
export function wordsAround(
  which: "cues" | "against",
  of: number,
  candidate: Candidate,
  flow: ScannedFlow,
): SeenWord[] {
  // Only what is within reach is sorted: a flow may have a thousand names and as many words.
  const own = (cues: Cue[]) => within(cues, candidate).filter((cue) => cue.of === of);
  const classes = within(flow.classes, candidate).filter((cue) => speaksOf(cue, candidate));
  const items = which === "cues" ? own(flow.cues) : [...own(flow.against), ...classes];
  const isNear = ({ sentence }: Cue) => Number(sentence === candidate.sentence);
  const found = items.toSorted((a, b) => isNear(b) - isNear(a) || b.strength - a.strength || a.start - b.start);
  const counts = new Map<string, number>();
  for (const { text } of found) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}

/** Gathers evidence for an entity; each word and name counts once. */
class Bag {
  readonly #matcher: Matcher;
  readonly #entity: number;
  readonly #seen = new Set<string | number>();
  readonly #classes = new Map<number, number>();
  #cue = 0;
  #strongCue = 0;
  #against = 0;
  #own = 0;
  #story = 0;
  #short = 0;
  #passing = 0;

  constructor(matcher: Matcher, entity: number) {
    this.#matcher = matcher;
    this.#entity = entity;
  }

  cue({ text, strength }: Cue): void {
    if (!this.#isNew(`c${text}`)) return;
    this.#cue += strength;
    if (strength >= cueStrengths.strong) this.#strongCue += strength;
  }

  against({ text, strength }: Cue): void {
    if (this.#isNew(`x${text}`)) this.#against += strength;
  }

  class({ of, text, strength }: Cue): void {
    if (this.#isNew(`k${of}${text}`)) this.#classes.set(of, (this.#classes.get(of) ?? 0) + strength);
  }

  name({ options, otherName, isDoubtful }: Candidate, isClean: boolean): void {
    for (const { entity, needs, general, isWord } of options) {
      const known = this.#matcher.entity(entity);
      if (otherName !== "" && !isDoubtful) {
        if (entity === this.#entity && this.#isNew(`x${otherName}`)) this.#against += 2;
      } else if (entity === this.#entity) {
        if (needs === "") this.#own = 1;
      } else if (known.set === this.#matcher.entity(this.#entity).set && known.importance !== "general") {
        if (general || isWord || needs === "full-name" || !this.#isNew(entity)) continue;
        if (known.importance === "passing") this.#passing++;
        else if (needs === "") this.#story++;
        else if (isClean) this.#short++;
      }
    }
  }

  strengths(): Strengths {
    return {
      own: this.#own,
      story: slowly(Math.min(2, this.#story)),
      short: slowly(Math.min(2, this.#short)),
      passing: slowly(Math.min(2, this.#passing)),
      cue: slowly(this.#cue),
      strongCue: slowly(this.#strongCue),
      against: slowly(this.#against),
      class: slowly(Math.max(0, ...this.#classes.values())),
    };
  }

  #isNew(key: string | number): boolean {
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}
