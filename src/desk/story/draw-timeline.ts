import { scaleLinear } from "d3-scale";

import type { Timeline, TimelineEntry } from "./timeline.ts";

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
