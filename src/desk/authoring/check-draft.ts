import { type Problem, MISSING } from "../../facts/problem.ts";
import { rules } from "../../facts/rules/check-fact-set.ts";
import { type FactSet, type Figure, factSetShape } from "../../facts/schema.ts";
import { shapeProblems } from "../../facts/shape-problems.ts";
import { unmatchableNames } from "../own-sets/check-set-file.ts";
import type { Draft } from "./draft.ts";
import { editorialAdvice } from "./editorial-advice.ts";

/** Something about a draft, at its field. */
export interface DraftProblem extends Problem {
  /**
   * `unwritten`: a field that a set must have. `mistake`: no import would take it. `advice`: a rule of good editing, which
   * only the person can judge.
   */
  type: "unwritten" | "mistake" | "advice";
}

/** The set as it would be imported: without the fields that nothing was written into. */
export const setOf = ({ set }: Draft): FactSet => written(set) as FactSet;

/** The file of a draft: what an import takes. */
export const fileOf = (draft: Draft): string => `${JSON.stringify(setOf(draft), undefined, 2)}\n`;

/** All that is wrong with a draft, or still to be written. Never throws. */
export function checkDraft(draft: Draft): DraftProblem[] {
  const set = setOf(draft);
  const shape = factSetShape.safeParse(set);
  const unshaped = shape.success ? [] : shapeProblems(set, shape.error.issues);
  // The rules read the draft itself, in which each field is there. A field without a shape says so once.
  const found = [...rules, unmatchableNames].flatMap((rule) => ruleProblems(rule, draft.set));
  const beyond = found.filter(({ path }) => !unshaped.some((one) => isAtOrIn(one.path, path)));
  return [
    ...unshaped.map((one) => ({ ...one, type: isUnwritten(one) ? ("unwritten" as const) : ("mistake" as const) })),
    ...beyond.map((one) => ({ ...one, type: "mistake" as const })),
    ...editorialAdvice(draft).map((one) => ({ ...one, type: "advice" as const })),
  ];
}

const isUnwritten = ({ wrong }: Problem): boolean => wrong === MISSING || wrong === "is empty";

/** Whether a path is that of a part, or of something in it that isn't a whole item of the set. */
const isAtOrIn = (path: string, part: string): boolean =>
  path === part || (part.includes("].") && path.startsWith(`${part}.`));

/** A rule may stumble over what isn't written yet; then it has nothing to say. */
function ruleProblems(rule: (set: FactSet) => Problem[], set: FactSet): Problem[] {
  try {
    return rule(set);
  } catch {
    return [];
  }
}

/** Lists of words in which an empty line is no item. */
const wordLists = new Set(["unit", "otherUnit", "role", "otherRole", "open", "against"]);
/** Lists that a set has only where something is in them. */
const optionalLists = new Set([...wordLists, "figures", "terms", "contestedBy"]);

type Terms = NonNullable<Figure["terms"]>[number];

/** Without words for its role a number can't be told from others: then a set has none for its unit either. */
const hasWords = ({ role, otherRole = [] }: Terms): boolean => [...role, ...otherRole].some((word) => word !== "");

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, below]) => {
      if (below === "" || below === undefined) return [];
      const isWordList = wordLists.has(key) && Array.isArray(below);
      const items = isWordList ? (below as unknown[]).filter((one) => one !== "") : below;
      const next = written(key === "terms" ? (items as Terms[]).filter(hasWords) : items);
      if (optionalLists.has(key) && Array.isArray(next) && next.length === 0) return [];
      if (key === "dates" && Object.keys(next as object).length === 0) return [];
      return [[key, next]];
    }),
  );
}
