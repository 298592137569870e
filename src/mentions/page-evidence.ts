import type { Matcher } from "./matcher.ts";
import type { Candidate, Cue, ScannedFlow } from "./scanned-flow.ts";
import { thresholds, weights } from "./weights.ts";

/** A word of evidence: what it is worth, the best place it was seen in, and how often. */
interface Seen {
  text: string;
  strength: number;
  weight: number;
  count: number;
}

/** By what they speak of (a set or an entity): words, by their text. */
type Tallies = Map<number, Map<string, Seen>>;

/** What speaks for an entity and against it. */
interface Scores {
  score: number;
  against: number;
  /** All that speaks for it is one or two common cues, which another story may print as well, as often as it likes. */
  lone: boolean;
}

/** A flow and how much it counts. */
export interface Weighed {
  scanned: ScannedFlow;
  weight: number;
}

/** What a whole page holds for and against the senses of the sets, counted once and summed once for each entity. */
export class PageEvidence {
  /** For each entity: the best weight of a name that stands alone. */
  readonly names = new Map<number, number>();
  readonly #shortNames = new Map<number, number>();
  readonly #cues: Tallies = new Map();
  readonly #against: Tallies = new Map();
  readonly #scores = new Map<number, Scores>();
  readonly #matcher: Matcher;

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
  }

  /** Counts one flow more; all are counted before anything is asked. */
  add({ scanned, weight }: Weighed): void {
    if (weight === 0) return;
    for (const cue of scanned.cues) tally(this.#cues, cue, weight);
    for (const cue of scanned.against) tally(this.#against, cue, weight);
    for (const candidate of scanned.candidates) this.#countName(candidate, weight);
  }

  /** What speaks for an entity and what speaks against it. */
  scoreOf(entity: number): Scores {
    let scores = this.#scores.get(entity);
    if (!scores) {
      const against = sumOf(this.#against.get(entity)) * weights.against;
      this.#scores.set(entity, (scores = { score: this.#scoreFor(entity), against, lone: this.#isThin(entity) }));
    }
    return scores;
  }

  /** Whether a page is clearly about an entity's story: much speaks for it, and its text gives a name of the story. */
  isClear(entity: number): boolean {
    const { score, against } = this.scoreOf(entity);
    if (score - against < thresholds.clear) return false;
    const { set } = this.#matcher.entity(entity);
    for (const [name, weight] of this.names) {
      const known = this.#matcher.entity(name);
      if (weight >= 1 && known.set === set && known.importance === "story") return true;
    }
    return false;
  }

  /** The heaviest cues of an entity's set, or the heaviest words against the entity. */
  heaviest(which: "cues" | "against", entity: number, most: number): { text: string; count: number }[] {
    const words = which === "cues" ? this.#cues.get(this.#matcher.entity(entity).set) : this.#against.get(entity);
    return [...(words?.values() ?? [])].toSorted((a, b) => worth(b) - worth(a)).slice(0, most);
  }

  #scoreFor(entity: number): number {
    const { set } = this.#matcher.entity(entity);
    let names = 0;
    for (const [other, weight] of this.names) names += weight * nameWorth(this.#matcher, other, entity);
    let short = 0;
    for (const [other, weight] of this.#shortNames) {
      const known = this.#matcher.entity(other);
      if (other !== entity && known.set === set && known.importance === "story") short += weights.shortName * weight;
    }
    return sumOf(this.#cues.get(set)) + names + Math.min(weights.shortNames, short);
  }

  #isThin(entity: number): boolean {
    const { set } = this.#matcher.entity(entity);
    const cues = [...(this.#cues.get(set)?.values() ?? [])];
    return cues.length < 3 && cues.every(({ strength }) => strength < weights.strongCue) && this.names.size === 0;
  }

  #countName({ options, otherName, start, end }: Candidate, weight: number): void {
    for (const { entity, needs, general } of options) {
      if (otherName !== "") tally(this.#against, { of: entity, text: otherName, strength: 1, start, end }, weight);
      else if (needs !== "full-name" && !general) {
        const names = needs === "" ? this.names : this.#shortNames;
        names.set(entity, Math.max(names.get(entity) ?? 0, weight));
      }
    }
  }
}

function worth({ strength, weight, count }: Seen): number {
  return strength * weight * count;
}

/** What a name that stands alone proves about a short form of `entity`. */
export function nameWorth(matcher: Matcher, name: number, entity: number): number {
  if (name === entity) return weights.ownName;
  const { set, importance } = matcher.entity(name);
  if (set !== matcher.entity(entity).set || importance === "general") return 0;
  return importance === "story" ? weights.storyName : weights.passingName;
}

/** Each word by its strength, by the best place that it stands in and, with less and less weight, by its repeats. */
function sumOf(words: Map<string, Seen> | undefined): number {
  let sum = 0;
  for (const { strength, weight, count } of words?.values() ?? []) {
    sum += strength * (weight + Math.min(1, weight) * weights.repeats * (1 - weights.repeatDecay ** (count - 1)));
  }
  return sum;
}

function tally(tallies: Tallies, { of, text, strength }: Cue, weight: number): void {
  let words = tallies.get(of);
  if (!words) tallies.set(of, (words = new Map()));
  const seen = words.get(text);
  if (!seen) words.set(text, { text, strength, weight, count: 1 });
  else {
    seen.count++;
    seen.weight = Math.max(seen.weight, weight);
  }
}
