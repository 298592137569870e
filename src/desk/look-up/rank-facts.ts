import { type FactIndex, type IndexedFact, weightSum } from "./fact-index.ts";
import { type Features, textFeatures } from "./text-features.ts";
import type { TextReading } from "./read-text.ts";

/** A fact that bears on a text, by its index in `FactIndex.facts`. */
interface RankedFact {
  at: number;
  /** 0 to about 1.5: how much of both texts is the same. */
  score: number;
}

/** Chosen on two thirds of `tests/unit/desk/look-up-sentences.md`, where a step either way gained nothing. */
const limits = {
  /** The score from which a fact bears on a sentence. */
  score: 0.34,
  /** What a word counts that no fact of the sets holds: the sentence speaks of something else as well. */
  unknown: 0.8,
  /** How much more it matters that the sentence is covered than that the fact is: a sentence is often a part of it. */
  coverage: 0.75,
  /** What it adds that a figure was bound to the fact, or that its number stands beside a name that it shares; a larger one beside any name. */
  boundFigure: 0.35,
  nameAndNumber: 0.2,
  largeNumber: 100,
  /** A sentence of which this much is the fact's needs no name beside a large number. */
  allCovered: 0.9,
  distinctNumber: 1000,
  /** What a bound figure adds where nothing else shows that it is this story's: no name, no second figure, no large number. */
  loneFigure: 0.1,
  /** How many things both must speak of: with a name among them, where the sentence names others of the set, and where it names nobody. */
  leastShared: 3,
  leastBeside: 3,
  leastNameless: 5,
  /** Where this much of the sentence is shared, three things are enough without a name. */
  mostlyCovered: 0.9,
  /** What it takes that no name is shared. */
  noName: 0.08,
  /** Two names that few facts share, places apart, are enough together, and add this. */
  rareNames: 6.5,
  twoNames: 0.08,
  /** From this score on a name is enough with a second one, or with a date. */
  closeToFact: 0.45,
  /** A term that no more facts than these speak of is as telling as a name. */
  rareTerm: 3,
  /** What it adds that somebody who is named says the fact, and takes that another one does. */
  speaker: 0.05,
  otherSpeaker: 0.08,
  /** A fact further behind the best one is left out. */
  behind: 0.55,
};

/** How sure a shared thing must be to be counted: words within a name are not, the name is. */
const SURE = 0.6;

/** What a sentence shares with one fact. */
interface Shared {
  weight: number;
  /** How many names are shared, how many of them are no places, and what those weigh. */
  names: number;
  namesNotPlaces: number;
  nameWeight: number;
  hasDate: boolean;
  /** The greatest number that both have. */
  number: number;
  /** How many things both speak of, and how many of them are no names. */
  things: number;
  nameless: number;
}

/** What a sentence shares with the facts of a language. */
interface SharedInLanguage {
  /** The weight of all that the sentence speaks of. */
  all: number;
  /** By the fact's index; without those that share nothing. */
  byFact: Map<number, Shared>;
}

/**
 * The facts that bear on what was read, the best first; none where nothing does. Weights are those of TF-IDF, divided by a geometric mean of both
 * sides' sums, so a score means the same in a small set and in a large one.
 */
export function rankFacts(index: FactIndex, reading: TextReading, most: number): RankedFact[] {
  const languages = new Set(index.facts.map(({ set }) => set.language));
  const inLanguage = new Map(Array.from(languages, (one) => [one, shareIn(index, reading, one)]));
  const bound = Map.groupBy(reading.figures, ({ fact }) => fact);
  const anyName = reading.entities.some(({ general }) => !general);
  const speakers = new Set(reading.entities.map(({ id }) => id).filter((id) => index.speakers.has(id)));
  const ranked: RankedFact[] = [];
  for (const [at, { set, fact, who, weight: own }] of index.facts.entries()) {
    const { all, byFact } = inLanguage.get(set.language)!;
    const shared = byFact.get(at);
    if (!shared?.weight) continue;
    const { weight, number, things } = shared;
    const hasName = shared.names > 0;
    let score = weight / (all ** limits.coverage * own ** (1 - limits.coverage));
    const figures = bound.get(fact.id);
    const isBound = figures !== undefined && (anyName || figures.length > 1 || number >= limits.distinctNumber);
    // A number and what it counts, beside a name; or a large number and little else.
    const isLarge = anyName
      ? number >= (hasName || things > 1 ? limits.largeNumber : limits.distinctNumber)
      : number >= limits.distinctNumber && weight >= all * limits.allCovered;
    const isCovered = weight >= all * limits.mostlyCovered;
    const least = hasName || isCovered ? limits.leastShared : anyName ? limits.leastBeside : limits.leastNameless;
    const twoNames = shared.namesNotPlaces > 1 && shared.nameWeight >= limits.rareNames;
    const isEnough = (things >= least && shared.nameless > 0) || twoNames || isCloseByName(shared, score);
    if (!isBound && !isLarge && !isEnough) continue;
    if (isBound) score += limits.boundFigure;
    else if (isLarge) score += limits.nameAndNumber;
    else if (figures) score += limits.loneFigure;
    if (!hasName) score -= limits.noName;
    if (twoNames) score += limits.twoNames;
    score += speakerScore(who, speakers, index);
    if (score >= limits.score) ranked.push({ at, score });
  }
  ranked.sort((one, other) => other.score - one.score || one.at - other.at);
  const least = (ranked[0]?.score ?? 0) * limits.behind;
  return ranked.filter(({ score }) => score >= least).slice(0, most);
}

/** Whether one name is enough: the score is high, and a second name or a date stands beside it. */
const isCloseByName = ({ names, namesNotPlaces, hasDate }: Shared, score: number): boolean =>
  score >= limits.closeToFact && ((names > 1 && namesNotPlaces > 0) || (names > 0 && hasDate));

/** Whoever is named in a sentence is likely to be the one who says it. */
function speakerScore({ entities }: IndexedFact["who"], named: Set<string>, index: FactIndex): number {
  if (named.size === 0) return 0;
  if (entities.some((id) => named.has(id))) return limits.speaker;
  return entities.some((id) => index.speakers.has(id)) ? -limits.otherSpeaker : 0;
}

/** In another language its words say little. */
function shareIn(index: FactIndex, reading: TextReading, language: string): SharedInLanguage {
  const features = textFeatures({ ...reading, other: language });
  const all = weightSum(
    features,
    (feature) => index.weightOf(feature) * (index.withFeature(feature).length > 0 ? 1 : limits.unknown),
  );
  return { all, byFact: shareByFact(index, features) };
}

function shareByFact(index: FactIndex, features: Features): Map<number, Shared> {
  const byFact = new Map<number, Shared>();
  for (const [feature, sure] of features) {
    const weight = sure * index.weightOf(feature);
    const number = feature.startsWith("n:") ? Number(feature.slice(2)) : 0;
    const inFacts = index.withFeature(feature);
    const isName = feature.startsWith("e:") || (feature.startsWith("g:") && inFacts.length <= limits.rareTerm);
    const isPlace = isName && index.places.has(feature.slice(2));
    for (const at of inFacts) {
      const shared = byFact.get(at) ?? nothingShared();
      byFact.set(at, shared);
      shared.weight += weight;
      shared.number = Math.max(shared.number, number);
      if (feature.startsWith("d:")) shared.hasDate = true;
      if (isName) shared.names++;
      if (isName && !isPlace) {
        shared.namesNotPlaces++;
        shared.nameWeight += weight;
      }
      if (sure < SURE) continue;
      shared.things++;
      if (!isName) shared.nameless++;
    }
  }
  return byFact;
}

const nothingShared = (): Shared => ({
  weight: 0,
  names: 0,
  namesNotPlaces: 0,
  nameWeight: 0,
  hasDate: false,
  number: 0,
  things: 0,
  nameless: 0,
});
