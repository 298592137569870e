import { scaleLinear } from "d3-scale";

import { type FactContext, factContext, withoutTerms } from "../../facts/card-facts.ts";
import { partialDate } from "../../facts/cite/partial-date.ts";
import type { Fact, FactSet } from "../../facts/schema.ts";
import type { PageDate } from "../../mentions/findings.ts";
import {
  type OnPage,
  type FactRef,
  litFacts,
  type DrawnVoices,
  type Voices,
  drawVoices,
  gatherVoices,
} from "./voices.ts";

/** The story of the sets at a glance, with all that its drawings and its lists show. Plain JSON. */
export interface Story {
  timeline: DrawnTimeline;
  voices: Voices;
  drawn: DrawnVoices;
  /** Each set's facts by their ids, with what stands behind them. */
  sets: Record<string, { context: FactContext; facts: Record<string, Fact> }>;
  /** Names of entities by their ids. */
  names: Record<string, { name: string; language: string; lit: boolean }>;
}

/** @param page what the open page speaks of: that is lit */
export function tellStory(sets: FactSet[], page: OnPage | undefined, pageDate: PageDate | undefined): Story {
  const all = gatherVoices(sets, page);
  const named = new Set(page?.mentions.map(({ entity }) => entity));
  return {
    timeline: drawTimeline(timeline(sets, page, pageDate)),
    voices: all,
    drawn: drawVoices(all),
    sets: Object.fromEntries(
      sets.map((set) => {
        const facts = Object.fromEntries(set.facts.map((fact) => [fact.id, withoutTerms(fact)]));
        return [set.id, { context: factContext(set, set.facts), facts }];
      }),
    ),
    names: Object.fromEntries(
      sets.flatMap(({ entities, language }) =>
        entities.map(({ id, name }) => [id, { name, language, lit: named.has(id) }] as const),
      ),
    ),
  };
}

/** One date of the story. */
interface TimelineEntry {
  /** As far as it is known: "2007", "2020-07", "2021-07-18". */
  date: string;
  /** From when to when it may be, in years: 2020.5 is the beginning of July 2020. */
  span: [from: number, to: number];
  /** What happened then, or what was said then. */
  kind: "happened" | "stated";
  facts: FactRef[];
  /** Those of them that the open page speaks of. */
  lit: FactRef[];
}

/** The dates of the sets and of the page. Plain JSON. */
interface Timeline {
  /** In order; of one date what happened comes before what was said. */
  entries: TimelineEntry[];
  page?: PageDate & { span: [from: number, to: number] };
  /** From the first date to the last, in years; nothing where there is none. */
  extent?: [from: number, to: number];
}

/** What the sets date, and the page's own date on it. Throws nothing. */
export function timeline(sets: FactSet[], page?: OnPage, pageDate?: PageDate): Timeline {
  const entries = new Map<string, TimelineEntry>();
  for (const { set, fact, lit } of litFacts(sets, page)) {
    for (const kind of ["happened", "stated"] as const) {
      const date = fact.dates?.[kind];
      // For an event, its own date matters, not the day when it was reported.
      if (date === undefined || (kind === "stated" && fact.dates?.happened !== undefined)) continue;
      const key = `${date} ${kind}`;
      let entry = entries.get(key);
      if (!entry) entries.set(key, (entry = { date, span: dateSpan(date), kind, facts: [], lit: [] }));
      const ref = { set: set.id, fact: fact.id };
      entry.facts.push(ref);
      if (lit) entry.lit.push(ref);
    }
  }
  const ordered = [...entries.values()].toSorted(inTime);
  const own = pageDate && { ...pageDate, span: dateSpan(pageDate.date) };
  const spans = [...ordered, ...(own ? [own] : [])].map(({ span }) => span);
  return {
    entries: ordered,
    ...(own && { page: own }),
    ...(spans.length > 0 && {
      extent: [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))],
    }),
  };
}

const inTime = (one: TimelineEntry, other: TimelineEntry): number =>
  one.span[0] - other.span[0] || one.span[1] - other.span[1] || one.kind.localeCompare(other.kind);

/** From when to when a date known in part may be, in years. Throws nothing. */
export function dateSpan(date: string): [from: number, to: number] {
  const { year, month, day } = partialDate(date);
  if (month === undefined) return [year, year + 1];
  if (day === undefined) return [year + (month - 1) / 12, year + month / 12];
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const at = (days: number) => year + (month - 1 + days / daysInMonth) / 12;
  return [at(day - 1), at(day)];
}

/** A time line with a place for each of its dates. Plain JSON; places are shares of its length, from its beginning. */
export interface DrawnTimeline {
  entries: (TimelineEntry & { at: number })[];
  page?: { date: string; at: number };
  years: { year: number; at: number }[];
}

/** How many years are written below the line, at most about. */
const YEARS = 4;

/** Lays a time line out, with some room at both ends. */
export function drawTimeline({ entries, page, extent }: Timeline): DrawnTimeline {
  if (!extent) return { entries: [], years: [] };
  const [from, to] = [Math.floor(extent[0]), Math.ceil(extent[1])];
  const scale = scaleLinear().domain([from, to]).range([0.04, 0.96]);
  const middle = ([first, last]: [number, number]) => scale((first + last) / 2);
  return {
    entries: entries.map((entry) => ({ ...entry, at: middle(entry.span) })),
    ...(page && { page: { date: page.date, at: middle(page.span) } }),
    years: scale
      .ticks(Math.min(YEARS, to - from))
      .filter((year) => Number.isInteger(year))
      .map((year) => ({ year, at: scale(year) }))
      // Its number stands after it.
      .filter(({ at }) => at < 0.9),
  };
}
