import { type Path, type Problem, pathText } from "./problem.ts";

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
  const told: Problem["told"] = ["tooMany", String(count), String(most)];
  return [
    { path, wrong: `holds ${count} ${what}, and ${most} is the most`, remedy: "Part it into several sets.", told },
  ];
}

/** How deep the deepest part of a set is, with room: facts[0].figures[0].terms[0].unit[0]. */
const DEEPEST = 12;

/** How many are told of: the first says it all. */
const TOLD = 20;

/** Keys that name an object's prototype, and parts that are nested deeper than any set. Takes no recursion itself. */
export function hostileKeys(json: unknown): Problem[] {
  const problems: Problem[] = [];
  const rest: { value: object; path: Path }[] = isObject(json) ? [{ value: json, path: [] }] : [];
  for (let next = rest.pop(); next && problems.length < TOLD; next = rest.pop()) {
    const { value, path } = next;
    if (path.length > DEEPEST) {
      problems.push({
        path: pathText(path),
        wrong: "is nested deeper than any part of a fact set",
        remedy: "Remove it.",
        told: ["deep"],
      });
      continue;
    }
    if (Object.hasOwn(value, "__proto__"))
      problems.push({
        path: pathText([...path, "__proto__"]),
        wrong: "names the prototype of an object",
        remedy: "Remove this key.",
        told: ["prototype"],
      });
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      const below = (value as Record<string, unknown>)[key];
      if (key !== "__proto__" && isObject(below)) rest.push({ value: below, path: [...path, isList ? +key : key] });
    }
  }
  return problems;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
