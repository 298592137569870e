import { withoutTerms } from "../../facts/card-facts.ts";
import type { Fact, FactSet } from "../../facts/schema.ts";
import { sentencesOf } from "../../mentions/text/sentences.ts";
import { compareWording } from "./compare-wording.ts";
import { type IndexedFact, createFactIndex } from "./fact-index.ts";
import { figurePoints } from "./number-points.ts";
import type { Point } from "./points.ts";
import { rankFacts } from "./rank-facts.ts";
import type { TextReading } from "./read-text.ts";

/** A fact that bears on a selection. Plain JSON. */
export interface LookUpResult {
  /** Id of its set. */
  set: string;
  fact: Fact;
  /** Greater is closer; it says nothing across questions. */
  score: number;
  /** What matches and what does not. Offsets count in the whole selection. */
  points: Point[];
  /** UTF-16 offsets [start, end) of the sentence of the selection on which it bears. */
  sentence: [start: number, end: number];
}

/** What is known of a selection; without results nothing in the sets bears on it. */
export interface LookUpAnswer {
  text: string;
  /** BCP 47, as given or guessed from its first sentence. */
  language: string;
  results: LookUpResult[];
}

interface LookUpOptions {
  /** BCP 47, where the page says it; guessed otherwise. */
  language?: string;
  /** How many facts at most; 5 where it is not said. */
  most?: number;
}

/** Looks selections up in fact sets. */
interface LookUp {
  /** Ranks the facts that bear on a sentence, or on each sentence of a longer selection. Throws nothing. */
  find(selection: string, options?: LookUpOptions): LookUpAnswer;
}

/** A longer selection is read as far as this, in UTF-16 units and in sentences. */
const LONGEST = 5000;
const SENTENCES = 30;

/** Indexes the sets once: some 40 ms for a hundred facts, so keep what it gives as long as the sets are the same. */
export function createLookUp(sets: FactSet[]): LookUp {
  const index = createFactIndex(sets);
  return {
    find(selection, { language = "", most = 5 } = {}) {
      const text = selection.slice(0, LONGEST).toWellFormed();
      const best = new Map<number, LookUpResult>();
      let spoken = language;
      for (const [start, end] of sentencesOf(text).slice(0, SENTENCES)) {
        const reading = index.reader.read(text.slice(start, end), language);
        spoken ||= reading.language;
        for (const { at, score } of rankFacts(index, reading, most)) {
          if (score <= (best.get(at)?.score ?? 0)) continue;
          const indexed = index.facts[at]!;
          best.set(at, {
            set: indexed.set.id,
            fact: withoutTerms(indexed.fact),
            score: Math.round(score * 1000) / 1000,
            points: compareWithFact(indexed, reading).map((point) => moved(point, start)),
            sentence: [start, end],
          });
        }
      }
      const results = [...best.values()].toSorted((one, other) => other.score - one.score).slice(0, most);
      return { text, language: spoken || "en", results };
    },
  };
}

/** With offsets that count from the beginning of the selection. */
const moved = (point: Point, by: number): Point =>
  "start" in point ? { ...point, start: point.start + by, end: point.end + by } : point;

/** What matches between a selection and a fact and what does not: names first, then numbers and dates, then the wording. */
function compareWithFact(indexed: IndexedFact, reading: TextReading): Point[] {
  return [
    ...namePoints(indexed, reading),
    ...figurePoints(indexed.fact, reading),
    ...datePoints(indexed, reading),
    ...compareWording(indexed, reading),
  ];
}

function namePoints({ fact, set, reading: own, who }: IndexedFact, { entities }: TextReading): Point[] {
  const known = new Set([...fact.about, ...own.entities.map(({ id }) => id), ...who.entities]);
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  const points = [...named.values()].flatMap(({ id, text, start, end, sure, general }): Point[] => {
    const same = known.has(id);
    // Nor does it name anybody by a general term.
    if (!same && (general || !sure)) return [];
    const name = set.entities.find((entity) => entity.id === id)?.name ?? text;
    return [{ on: "entity", outcome: same ? "same" : "other", entity: id, name, selection: text, start, end }];
  });
  return points.toSorted((one, other) => Number(other.outcome === "same") - Number(one.outcome === "same"));
}

function datePoints({ fact, reading: own }: IndexedFact, { dates }: TextReading): Point[] {
  const known = [fact.dates?.happened, ...own.dates.map(({ date }) => date)].filter((date) => date !== undefined);
  const [first] = known;
  if (first === undefined) return [];
  return dates.map(({ date, start, end }) => {
    const same = known.find((one) => one.startsWith(date) || date.startsWith(one));
    return {
      on: "date",
      outcome: same === undefined ? "other" : "same",
      selection: date,
      source: same ?? first,
      start,
      end,
    };
  });
}
