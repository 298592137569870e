import type { Fact, FactSet } from "../../facts/schema.ts";
import { conceptsOf, type Features, textFeatures } from "./text-features.ts";
import { stemOf, wordsOf } from "./form-table.ts";
import { isPlainWord } from "./cue-words.ts";
import { createTextReader, type TextReader, type TextReading } from "./read-text.ts";

/** A fact as it is searched. */
export interface IndexedFact {
  set: FactSet;
  fact: Fact;
  /** What its statement says. */
  reading: TextReading;
  /** Its first asserter, by names, words and concepts. */
  who: { entities: string[]; stems: string[]; concepts: string[] };
  /** Sum of the weights of its features. */
  weight: number;
}

/** All facts of the sets, by what they speak of. Built once. */
export interface FactIndex {
  reader: TextReader;
  facts: IndexedFact[];
  /** People who say something in the sets, by id. */
  speakers: ReadonlySet<string>;
  /** Places, by id. */
  places: ReadonlySet<string>;
  /** Indices into `facts` of those with a feature. */
  withFeature(feature: string): readonly number[];
  /** The weight of a feature: rare ones weigh more. */
  weightOf(feature: string): number;
}

/** By the first letter of a feature: names and numbers tell more than words. */
const weightOfKind: Record<string, number> = { e: 1.2, g: 0.8, c: 1, w: 1, n: 1.5, d: 1.3 };

/** Smaller sets are weighed as if they had this many facts, so that a word in two of them keeps its weight. */
const FEW = 50;

export function createFactIndex(sets: FactSet[]): FactIndex {
  const reader = createTextReader(sets);
  const facts: IndexedFact[] = [];
  const postings = new Map<string, number[]>();
  const all: Features[] = [];
  for (const set of sets) {
    const readings = reader.readAll(
      set.facts.map(({ statement }) => statement),
      set.language,
    );
    const speakers = speakersOf(reader, set);
    for (const [at, fact] of set.facts.entries()) {
      const reading = readings[at]!;
      const features = textFeatures({
        ...withFigures(fact, reading, (id) => reader.isGeneral(id)),
        other: set.language,
      });
      // A denial may be told as claims that were rejected.
      if (fact.kind === "denial") features.set("c:reject", 1);
      for (const feature of nameWords(set, fact)) if (!features.has(feature)) features.set(feature, IN_NAME);
      for (const feature of features.keys()) {
        const list = postings.get(feature);
        if (list) list.push(facts.length);
        else postings.set(feature, [facts.length]);
      }
      all.push(features);
      facts.push({ set, fact, reading, who: speakers.get(fact.attribution[0]!.who)!, weight: 0 });
    }
  }
  const weightOf = (feature: string): number => {
    // A feature of no fact weighs as much as one of a single fact: the sentence is about something else.
    const count = Math.max(1, postings.get(feature)?.length ?? 1);
    return weightOfKind[feature[0]!]! * Math.log(1 + Math.max(facts.length, FEW) / count);
  };
  for (const [at, features] of all.entries()) facts[at]!.weight = weightSum(features, weightOf);
  const people = idsOfKind(sets, "person");
  const speakers = new Set(facts.flatMap(({ who }) => who.entities).filter((id) => people.has(id)));
  return {
    reader,
    facts,
    speakers,
    places: idsOfKind(sets, "place"),
    withFeature: (feature) => postings.get(feature) ?? [],
    weightOf,
  };
}

const idsOfKind = (sets: FactSet[], wanted: string): Set<string> =>
  new Set(sets.flatMap(({ entities }) => entities.filter(({ kind }) => kind === wanted).map(({ id }) => id)));

/** The weight of all features together, each as far as it is sure. */
export function weightSum(features: Features, weightOf: (feature: string) => number): number {
  let sum = 0;
  for (const [feature, sure] of features) sum += sure * weightOf(feature);
  return sum;
}

/** Certainty of words from the names of a fact's entities that aren't in its statement. */
const IN_NAME = 0.2;

/** The words in the names of a fact's entities: a selection may print them in lower case, as common nouns. */
function nameWords({ entities, language }: FactSet, { about }: Fact): string[] {
  const names = entities.filter(({ id }) => about.includes(id)).map(({ name }) => name.replace(/\(.*\)/, ""));
  const words = wordsOf(names.join(". "));
  const bare = { text: "", words, language, other: language, entities: [], numbers: [], dates: [] };
  return [...textFeatures(bare).keys()];
}

/** Names, words and concepts of each first asserter, by their words in the set. */
function speakersOf(reader: TextReader, { facts, language }: FactSet): Map<string, IndexedFact["who"]> {
  const names = [...new Set(facts.map(({ attribution }) => attribution[0]!.who))];
  return new Map(reader.readAll(names, language).map((reading) => [reading.text, speakerOf(reading)]));
}

function speakerOf({ words, entities, language }: TextReading): IndexedFact["who"] {
  const telling = words.filter(({ folded }) => !isPlainWord(folded, language));
  return {
    entities: entities.map(({ id }) => id),
    stems: telling.map(({ folded }) => stemOf(folded)),
    concepts: conceptsOf(telling),
  };
}

/** What the statement says, with the entities it is about, its figures and its date. */
function withFigures(
  { about, figures = [], dates }: Fact,
  reading: TextReading,
  isGeneral: (id: string) => boolean,
): TextReading {
  const nowhere = { start: -1, end: -1 };
  const happened = dates?.happened;
  return {
    ...reading,
    entities: [
      ...reading.entities,
      ...about.map((id) => ({ ...nowhere, id, text: "", sure: true, general: isGeneral(id) })),
    ],
    numbers: [...reading.numbers, ...figures.map(({ value }) => ({ ...nowhere, value, text: "" }))],
    dates: happened === undefined ? reading.dates : [...reading.dates, { ...nowhere, date: happened.slice(0, 7) }],
  };
}
