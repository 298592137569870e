import type { core } from "zod";
import { type Path, pathText, type Problem, quote } from "./problem.ts";
import { MISSING, remedyFor } from "./remedies.ts";

type Issue = core.$ZodIssue;

/** Zod's findings about the shape of a set, in words for the person who writes it. */
export function shapeProblems(json: unknown, issues: Issue[]): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => problemAt(json, [...issue.path, key], "is an unknown key", UNKNOWN_KEY));
    }
    const wrong = whatIsWrong(json, issue);
    return [problemAt(json, issue.path, wrong, remedyFor(issue.path, wrong))];
  });
}

const UNKNOWN_KEY = "Remove it, or correct its spelling: fact-set.schema.json lists the fields.";

function problemAt(json: unknown, path: Path, wrong: string, remedy: string): Problem {
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
  // Formats and lengths bring their own words from the schema.
  return issue.message;
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
