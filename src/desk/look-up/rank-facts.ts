import { type FactIndex, weightSum } from "./fact-index.ts";
import { type Features, featuresOf } from "./features.ts";
import type { TextReading } from "./read-text.ts";

/** A fact that bears on a text, by its index in `FactIndex.facts`. */
export interface RankedFact {
  at: number;
  /** 0 to about 1.5: how much of both texts is the same. */
  score: number;
}

/** Chosen on two thirds of `tests/unit/desk/look-up-sentences.md`, where a step either way gained nothing. */
export const limits = {
  /** The score from which a fact bears on a sentence. */
  score: 0.42,
  /** What a word counts that no fact of the sets holds: the sentence speaks of something else as well. */
  unknown: 0.8,
  /** How much more it matters that the sentence is covered than that the fact is: a sentence is often a part of it. */
  coverage: 0.75,
  /** What it adds that a figure was bound to the fact, or that its number stands beside a name that it shares; a larger one beside any name. */
  boundFigure: 0.35,
  nameAndNumber: 0.15,
  largeNumber: 100,
  distinctNumber: 1000,
  /** What it takes that no name is shared. */
  noName: 0.08,
  /** A fact further behind the best one is left out. */
  behind: 0.55,
};

/** What a sentence shares with each fact, by the fact's index. */
interface Shared {
  weights: Float64Array;
  /** 1 where a name is shared. */
  names: Uint8Array;
  /** The greatest number that both have. */
  numbers: Float64Array;
}

/**
 * The facts that bear on what was read, the best first; none where nothing does. Weights are those of TF-IDF, divided by a geometric mean of both
 * sides' sums, so a score means the same in a small set and in a large one.
 */
export function rankFacts(index: FactIndex, reading: TextReading, most: number, chosen = limits): RankedFact[] {
  const language = index.facts[0]?.set.language ?? "en";
  const features = featuresOf({ ...reading, other: language });
  const { weights, names, numbers } = shareOf(index, features);
  const all = weightSum(
    features,
    (feature) => index.weightOf(feature) * (index.withFeature(feature).length > 0 ? 1 : chosen.unknown),
  );
  const bound = new Set(reading.figures.map(({ fact }) => fact));
  const anyName = reading.entities.length > 0;
  const ranked: RankedFact[] = [];
  for (const [at, { fact, weight: own }] of index.facts.entries()) {
    const weight = weights[at]!;
    if (weight === 0) continue;
    const hasName = names[at] === 1;
    const number = numbers[at]!;
    let score = weight / (all ** chosen.coverage * own ** (1 - chosen.coverage));
    if (bound.has(fact.id)) score += chosen.boundFigure;
    else if (number >= (hasName ? chosen.largeNumber : anyName ? chosen.distinctNumber : Infinity))
      score += chosen.nameAndNumber;
    if (!hasName) score -= chosen.noName;
    if (score >= chosen.score) ranked.push({ at, score });
  }
  ranked.sort((one, other) => other.score - one.score || one.at - other.at);
  const least = (ranked[0]?.score ?? 0) * chosen.behind;
  return ranked.filter(({ score }) => score >= least).slice(0, most);
}

function shareOf(index: FactIndex, features: Features): Shared {
  const count = index.facts.length;
  const weights = new Float64Array(count);
  const names = new Uint8Array(count);
  const numbers = new Float64Array(count);
  for (const [feature, sure] of features) {
    const weight = sure * index.weightOf(feature);
    const number = feature.startsWith("n:") ? Number(feature.slice(2)) : 0;
    const isName = feature.startsWith("e:");
    for (const at of index.withFeature(feature)) {
      weights[at]! += weight;
      if (isName) names[at] = 1;
      if (number > numbers[at]!) numbers[at] = number;
    }
  }
  return { weights, names, numbers };
}
