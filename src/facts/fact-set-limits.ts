import type { Problem } from "./problem.ts";

/** The most that one set may hold: what a browser was measured to carry without anybody waiting for it. */
export const factSetLimits = { aliases: 10_000, facts: 20_000, bytes: 20_000_000 };

/** Counts only, before anything looks at what is listed: a list may be a million long. */
export function limitProblems(json: unknown): Problem[] {
  const { entities, facts } = (json ?? {}) as { entities?: unknown; facts?: unknown };
  const aliases = list(entities).reduce<number>(
    (sum, entity) => sum + list((entity as { aliases?: unknown } | null)?.aliases).length,
    0,
  );
  return [
    ...tooMany("entities", "aliases", aliases, factSetLimits.aliases),
    ...tooMany("facts", "facts", list(facts).length, factSetLimits.facts),
  ];
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function tooMany(path: string, what: string, count: number, most: number): Problem[] {
  if (count <= most) return [];
  return [{ path, wrong: `holds ${count} ${what}, and ${most} is the most`, remedy: "Part it into several sets." }];
}
