import { pathText, type Path, type Problem } from "./problem.ts";

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
      });
      continue;
    }
    if (Object.hasOwn(value, "__proto__"))
      problems.push({
        path: pathText([...path, "__proto__"]),
        wrong: "names the prototype of an object",
        remedy: "Remove this key.",
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
