import type { core } from "zod";

import {
  type Path,
  type Problem,
  type ProblemMessage,
  pathText,
  quote,
  helpFor,
  MISSING,
  remedyFor,
} from "./problem.ts";
import { HIDDEN } from "./schema.ts";

/**
 * The most that one set may hold: measured, so that nobody has to wait for a browser with it. `words`: cues, home, words
 * against names and terms of figures. `parts`: of one fact, such as its replies.
 */
export const factSetLimits = {
  aliases: 10_000,
  facts: 20_000,
  words: 50_000,
  home: 500,
  figures: 5000,
  sources: 5000,
  parts: 500,
  bytes: 20_000_000,
};

/** It only counts, before anything looks at the entries: a list may be a million long. */
export function limitProblems(json: unknown): Problem[] {
  const set = Object(json) as Record<string, unknown>;
  const entities = objects(set["entities"]);
  const facts = objects(set["facts"]);
  const topic = Object(set["topic"]) as Record<string, unknown>;
  const figures = facts.flatMap((fact) => objects(fact["figures"]));
  const terms = figures.flatMap((figure) => objects(figure["terms"]));
  const words = [
    topic["cues"],
    topic["home"],
    ...entities.map(({ against }) => against),
    ...terms.flatMap(Object.values),
  ];
  const { aliases, facts: most, sources, parts, ...limits } = factSetLimits;
  return [
    ...tooMany("entities", "aliases", total(entities.map((entity) => entity["aliases"])), aliases),
    ...tooMany("facts", "facts", facts.length, most),
    ...tooMany("facts", "figures", figures.length, limits.figures),
    ...tooMany("sources", "sources", total([set["sources"]]), sources),
    ...tooMany("topic.home", "words", total([topic["home"]]), limits.home),
    ...tooMany("", "words", total(words), limits.words),
    ...facts.flatMap((fact, at) =>
      Object.entries(fact).flatMap(([name, value]) =>
        tooMany(pathText(["facts", at, name]), name, total([value]), parts),
      ),
    ),
  ];
}

const objects = (value: unknown): Record<string, unknown>[] =>
  list(value).map((one) => Object(one) as Record<string, unknown>);

const total = (lists: unknown[]): number => lists.reduce<number>((sum, value) => sum + list(value).length, 0);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function tooMany(path: string, what: string, count: number, most: number): Problem[] {
  if (count <= most) return [];
  const message: Problem["message"] = ["tooMany", String(count), String(most)];
  return [
    { path, wrong: `holds ${count} ${what}, and ${most} is the most`, remedy: "Part it into several sets.", message },
  ];
}

/** How deep the deepest part of a set is, with room: facts[0].figures[0].terms[0].unit[0]. */
const DEEPEST = 12;

/** How many of them are listed: the first says it all. */
const TOLD = 20;

/** Keys that name an object's prototype, and parts that are nested deeper than any set. Uses no recursion itself. */
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
        message: ["deep"],
      });
      continue;
    }
    if (Object.hasOwn(value, "__proto__"))
      problems.push({
        path: pathText([...path, "__proto__"]),
        wrong: "names the prototype of an object",
        remedy: "Remove this key.",
        message: ["prototype"],
      });
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      const below = (value as Record<string, unknown>)[key];
      if (key !== "__proto__" && isObject(below)) rest.push({ value: below, path: [...path, isList ? +key : key] });
    }
  }
  return problems;
}

type Issue = core.$ZodIssue;

/** Zod's findings about the shape of a set, in words for the person who writes it. */
export function shapeProblems(json: unknown, issues: Issue[]): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        ...problemAt(json, [...issue.path, key], "is an unknown key", UNKNOWN_KEY),
        message: ["unknownKey"],
      }));
    }
    const wrong = whatIsWrong(json, issue);
    const problem = problemAt(json, issue.path, wrong, remedyFor(issue.path, wrong));
    return [{ ...problem, message: messageOf(json, issue, wrong), help: helpFor(issue.path, wrong) }];
  });
}

const UNKNOWN_KEY = "Remove it, or correct its spelling: fact-set.schema.json lists the fields.";

function problemAt(json: unknown, path: Path, wrong: string, remedy: string): Omit<Problem, "message"> {
  const id = idAround(json, path);
  return { path: pathText(path), ...(id === undefined ? {} : { id }), wrong, remedy };
}

function whatIsWrong(json: unknown, issue: Issue): string {
  if (isMissing(json, issue)) return MISSING;
  const found = valueAt(json, issue.path);
  if (issue.code === "invalid_type") return `is ${nameOf(found)} where ${withArticle(issue.expected)} is expected`;
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map((value) => JSON.stringify(value)).join(", ");
    return `is ${nameOf(found)}, not ${issue.values.length > 1 ? "one of " : ""}${allowed}`;
  }
  if (issue.code === "too_small") return Array.isArray(found) ? "is empty" : `is less than ${issue.minimum}`;
  if (issue.code === "too_big" && typeof found === "number") return `is more than ${issue.maximum}`;
  // The schema has its own sentences for formats and lengths.
  return issue.message;
}

/** The message keys of the sentences that the schema has itself. */
const named: Record<string, string> = {
  "is not lower-case words joined by hyphens": "badId",
  [HIDDEN]: "hidden",
  "is empty": "empty",
  "is not a BCP 47 language tag": "badLanguage",
  "is not a date of the form 2021, 2021-07 or 2021-07-18": "badDate",
  "is not an https address": "badAddress",
  "is not a version of the form 1.0.0": "badVersion",
  "has more than four words": "fourWords",
  "is not a SHA-256 of 64 lower-case hexadecimal digits": "badDigest",
};

function messageOf(json: unknown, issue: Issue, wrong: string): ProblemMessage {
  if (wrong === MISSING) return ["missing"];
  const known = Object.hasOwn(named, wrong) ? named[wrong] : undefined;
  if (known) return [known];
  const number = /\d+/.exec(wrong)?.[0] ?? "";
  if (wrong.startsWith("is longer")) return ["long", number];
  if (issue.code === "too_small") return ["less", number];
  if (issue.code === "too_big") return ["more", number];
  return ["notThis", nameOf(valueAt(json, issue.path))];
}

function isMissing(json: unknown, issue: Issue): boolean {
  return issue.path.length > 0 && valueAt(json, issue.path) === undefined;
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    json,
  );
}

/** The id of the entity or fact (or source) that the path lies in. */
function idAround(json: unknown, path: Path): string | undefined {
  const id = path.length > 1 ? valueAt(json, [...path.slice(0, 2), "id"]) : undefined;
  return typeof id === "string" && /^[a-z0-9-]{1,80}$/.test(id) ? id : undefined;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}

function nameOf(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : String(value);
}

function withArticle(expected: string): string {
  const name = { array: "list", int: "whole number" }[expected] ?? expected;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}
