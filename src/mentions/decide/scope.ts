import type { Matcher } from "../compile/matcher.ts";
import { type Cue, type ScannedFlow, cueStrengths, firstIndexFrom } from "../scanned-flow.ts";
import type { SeenWord } from "../types.ts";
import { type Strengths, slowly } from "./weights/strengths.ts";

/** A word of evidence: its strength, the weight of its best place, and how often it was seen. */
interface Seen {
  text: string;
  strength: number;
  weight: number;
  count: number;
  /** The entities beside whose names it was seen, if it tells of nothing else. */
  only?: Set<number>;
}

/** What repeats of a word add at most, and the decay for each repeat. */
const REPEATS = 1;
const REPEAT_DECAY = 0.5;
/** How much a word of another sense counts in a block without a name, relative to one with a name. */
const WITHOUT_NAME = 0.5;
/** Several different names of a story say more than one, but not much more. */
const MOST_NAMES = 2;
const FEW_CUES = 3;
/** The value of a form of many words, relative to a full name. */
const LONG_NAME = 0.7;

/** The words and names of a part of a page: a segment, the whole page, its head. */
export class Scope {
  /** For each entity the best weight of an unambiguous name. */
  readonly fullNames = new Map<number, number>();
  readonly #shortNames = new Map<number, number>();
  /** Ambiguous forms of many words, by entity. */
  readonly #longNames = new Map<number, number>();
  /** By set: how many numbers are those of its figures. */
  readonly #figures = new Map<number, number>();
  /** Sets whose makers are told: "the Israeli spyware firm". */
  readonly #trades = new Set<number>();
  readonly #cues = new Map<number, Map<string, Seen>>();
  readonly #against = new Map<number, Map<string, Seen>>();
  readonly #classes = new Map<number, Map<string, Seen>>();
  readonly #strengths = new Map<number, Strengths>();
  readonly #matcher: Matcher;

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
  }

  /** Counts a flow, without short names. Everything is counted before the first question. */
  add({ candidates, cues, against, classes }: ScannedFlow, weight: number): void {
    if (weight === 0) return;
    for (const cue of cues) tally(this.#cues, cue, weight);
    for (const set of tradesIn(cues)) this.#trades.add(set);
    for (const cue of against) tally(this.#against, cue, weight);
    const classWeight = candidates.length > 0 ? weight : weight * WITHOUT_NAME;
    for (const cue of classes)
      if (cue.of !== this.#matcher.mythClass && cue.ofName === undefined) tally(this.#classes, cue, classWeight);
    for (const { options, otherName, start, end, sentence, clause, isDoubtful } of candidates)
      for (const { entity, needs, isLong, general } of options) {
        if (isLong && !general && otherName === "") best(this.#longNames, entity, weight);
        if (otherName !== "" && !isDoubtful)
          tally(this.#against, { of: entity, text: otherName, strength: 2, start, end, sentence, clause }, weight);
        else if (needs === "") best(this.fullNames, entity, weight);
      }
  }

  addShortName(entity: number, weight: number): void {
    best(this.#shortNames, entity, weight);
  }

  /** A short form next to a strong cue ("NSO’s spyware"), or one that was found to be ours, is nearly a full name. */
  addNamed(entity: number, weight: number): void {
    this.#strengths.clear();
    best(this.#longNames, entity, weight);
  }

  /** A number that a set's figure has, with its unit and role, tells its story as much as a short name of it. */
  addFigure(set: number, weight: number): void {
    this.#strengths.clear();
    this.#figures.set(set, (this.#figures.get(set) ?? 0) + weight);
  }

  /** The evidence for and against an entity. */
  of(entity: number): Strengths {
    let strengths = this.#strengths.get(entity);
    if (!strengths) this.#strengths.set(entity, (strengths = this.#measure(entity)));
    return strengths;
  }

  /** The entities of a set named here: full names first, then short names of the story that count as evidence. */
  namesOf(set: number): number[] {
    const own = (entity: number) => this.#matcher.entity(entity).set === set;
    const short = [...this.#shortNames.keys()].filter(
      (entity) => !this.fullNames.has(entity) && this.#matcher.entity(entity).importance === "story",
    );
    return [...this.fullNames.keys(), ...short].filter(own);
  }

  /** Whether a set has only one or two common cues here, which other stories may use too. */
  isThin(set: number): boolean {
    const cues = [...(this.#cues.get(set)?.values() ?? [])];
    return cues.length < FEW_CUES && cues.every(({ strength }) => strength < cueStrengths.strong);
  }

  /** Whether a phrase tells who makes or sells what the story is about. */
  tellsTrade(set: number): boolean {
    return this.#trades.has(set);
  }

  /** How many different cues of several words a set has here. */
  phrases(set: number): number {
    return [...(this.#cues.get(set)?.values() ?? [])].filter(({ strength }) => strength === cueStrengths.long).length;
  }

  /** The weighted sum of a set's cues. */
  cueSum(set: number): number {
    return sumOf(this.#cues.get(set));
  }

  /** How clearly this is about a set's story, by its cues, full names and mentions. */
  clearness(set: number, mentions: number): number {
    let names = 0;
    for (const [entity, weight] of this.fullNames) {
      const known = this.#matcher.entity(entity);
      if (known.set === set && known.importance === "story") names += 3 * weight;
    }
    return names === 0 ? 0 : this.cueSum(set) + names + Math.min(2, mentions / 2);
  }

  /** The heaviest words for an entity's story, or against the entity. */
  heaviest(which: "cues" | "against", entity: number, most: number): SeenWord[] {
    const own =
      which === "cues"
        ? [this.#cues.get(this.#matcher.entity(entity).set)]
        : [this.#against.get(entity), this.#heaviestClass(entity)];
    return own
      .flatMap((words) => [...(words?.values() ?? [])].toSorted((a, b) => worth(b) - worth(a)))
      .slice(0, most)
      .map(({ text, count }) => ({ text, count }));
  }

  #measure(entity: number): Strengths {
    const { set, word } = this.#matcher.entity(entity);
    let [story, short, passing, akin] = [0, this.#figures.get(set) ?? 0, 0, 0];
    for (const names of [this.fullNames, this.#shortNames])
      for (const [other, weight] of names) {
        const known = this.#matcher.entity(other);
        const isShort = names === this.#shortNames;
        if (other === entity || known.set !== set || known.importance === "general") continue;
        if (isShort && this.fullNames.has(other)) continue;
        if (known.importance !== "story") passing += weight;
        else if (!isShort) story += weight;
        else if (word !== "" && known.word === word) akin += weight;
        else short += weight;
      }
    // "Pegasus" and "the Pegasus Project" vouch for each other only beside something else of the story: cameras have surveillance too.
    if (passing > 0 || sumOf(this.#cues.get(set)) > cueStrengths.plain) short += akin;
    return {
      own: Math.min(1, Math.max(this.fullNames.get(entity) ?? 0, LONG_NAME * (this.#longNames.get(entity) ?? 0))),
      story: slowly(Math.min(MOST_NAMES, story)),
      short: slowly(Math.min(MOST_NAMES, short)),
      passing: slowly(Math.min(MOST_NAMES, passing)),
      cue: slowly(sumOf(this.#cues.get(set))),
      strongCue: slowly(sumOf(this.#cues.get(set), cueStrengths.strong)),
      against: slowly(sumOf(this.#against.get(entity))),
      class: slowly(sumOf(this.#heaviestClass(entity))),
    };
  }

  /** A person whose full name is here is contested by other persons only. */
  #heaviestClass(entity: number): Map<string, Seen> | undefined {
    if (this.#matcher.entity(entity).kind === "person" && this.fullNames.has(entity)) return undefined;
    let [heaviest, most]: [Map<string, Seen> | undefined, number] = [undefined, 0];
    for (const all of this.#classes.values()) {
      const words = new Map([...all].filter(([, { only }]) => only?.has(entity) !== false));
      const sum = sumOf(words);
      if (sum > most) [heaviest, most] = [words, sum];
    }
    return heaviest;
  }
}

/** The sets with a phrase around a strong cue: "maker of spyware". A mere article or ending around it is none. */
function tradesIn(cues: Cue[]): number[] {
  const strong = cues.filter(({ strength }) => strength >= cueStrengths.strong);
  if (strong.length === 0) return [];
  return cues.flatMap((phrase) => {
    if (phrase.strength !== cueStrengths.long) return [];
    const holds = ({ of, start, end }: Cue) =>
      of === phrase.of &&
      phrase.start <= start &&
      end <= phrase.end &&
      phrase.end - phrase.start > end - start + LONGEST_PARTICLE;
    const first = firstIndexFrom(strong, phrase.start);
    return strong.slice(first, first + MOST_WITHIN).some(holds) ? [phrase.of] : [];
  });
}

/** How many words a phrase is searched for. */
const MOST_WITHIN = 4;
/** UTF-16 units of an article with its space, or of an ending. */
const LONGEST_PARTICLE = 3;

function best(names: Map<number, number>, entity: number, weight: number): void {
  names.set(entity, Math.max(names.get(entity) ?? 0, weight));
}

const worth = ({ strength, weight, count }: Seen): number => strength * weight * count;

/** Sums words by strength, best place and, with decreasing weight, repeats. */
function sumOf(words: Map<string, Seen> | undefined, least = 0): number {
  let sum = 0;
  for (const { strength, weight, count } of words?.values() ?? [])
    if (strength >= least)
      sum += strength * (weight + Math.min(1, weight) * REPEATS * (1 - REPEAT_DECAY ** (count - 1)));
  return sum;
}

function tally(
  tallies: Map<number, Map<string, Seen>>,
  { of, text, strength, only }: ScannedFlow["cues"][number],
  weight: number,
): void {
  let words = tallies.get(of);
  if (!words) tallies.set(of, (words = new Map()));
  const seen = words.get(text);
  if (!seen) words.set(text, { text, strength, weight, count: 1, ...(only && { only: new Set(only) }) });
  else {
    seen.count++;
    seen.weight = Math.max(seen.weight, weight);
    for (const entity of only ?? []) seen.only?.add(entity);
  }
}
