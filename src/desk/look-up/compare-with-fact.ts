import { compareFiguresWith } from "./number-points.ts";
import { compareWording } from "./compare-wording.ts";
import type { IndexedFact } from "./fact-index.ts";
import type { Point } from "./points.ts";
import type { TextReading } from "./read-text.ts";

/** What matches between a selection and a fact and what does not: names first, then numbers and dates, then the wording. */
export function compareWithFact(indexed: IndexedFact, reading: TextReading): Point[] {
  return [
    ...namePoints(indexed, reading),
    ...compareFiguresWith(indexed.fact, reading),
    ...datePoints(indexed, reading),
    ...compareWording(indexed, reading),
  ];
}

function namePoints({ fact, set, reading: own, who }: IndexedFact, { entities }: TextReading): Point[] {
  const known = new Set([...fact.about, ...own.entities.map(({ id }) => id), ...who.entities]);
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  const points = [...named.values()].flatMap(({ id, text, start, end, sure }): Point[] => {
    const same = known.has(id);
    if (!same && !sure) return [];
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
