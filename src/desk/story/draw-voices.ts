import type { Voices } from "./voices.ts";

/** Who says what about whom, as two columns with lines between. Plain JSON; rows count from 0. */
export interface DrawnVoices {
  /** Ids of voices, those who say most first. */
  speakers: string[];
  /** Ids of entities that are spoken about, each near those who speak about it. */
  topics: string[];
  lines: { speaker: number; topic: number; count: number; lit: boolean }[];
  /** Between speakers: one answers another. */
  answers: { from: number; to: number; count: number; lit: boolean }[];
}

/** How many names each column has, at most: the list behind the drawing has them all. */
const MOST = 8;

/** Lays voices out: the most frequent of both sides, and topics in the order of those who speak about them. */
export function drawVoices({ voices, answers }: Voices): DrawnVoices {
  const shown = voices.slice(0, MOST);
  const speakers = shown.map(({ id }) => id);
  const counts = new Map<string, { count: number; rows: number }>();
  for (const [row, { about }] of shown.entries())
    for (const { entity, facts } of about) {
      const known = counts.get(entity) ?? { count: 0, rows: 0 };
      counts.set(entity, { count: known.count + facts.length, rows: known.rows + row * facts.length });
    }
  const topics = [...counts]
    .toSorted(([, one], [, other]) => other.count - one.count)
    .slice(0, MOST)
    // The mean row of its speakers: so fewer lines cross.
    .toSorted(([, one], [, other]) => one.rows / one.count - other.rows / other.count)
    .map(([entity]) => entity);
  return {
    speakers,
    topics,
    lines: shown.flatMap(({ about, lit }, speaker) =>
      about.flatMap(({ entity, facts }) => {
        const topic = topics.indexOf(entity);
        return topic < 0 ? [] : [{ speaker, topic, count: facts.length, lit }];
      }),
    ),
    answers: answers.flatMap(({ from, to, facts, lit }) => {
      const ends = { from: speakers.indexOf(from), to: speakers.indexOf(to) };
      return ends.from < 0 || ends.to < 0 ? [] : [{ ...ends, count: facts.length, lit }];
    }),
  };
}
