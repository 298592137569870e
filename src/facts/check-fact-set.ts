import { limitProblems } from "./fact-set-limits.ts";
import { hostileKeys } from "./hostile-keys.ts";
import type { Problem } from "./problem.ts";
import { rules } from "./rules/rules.ts";
import { type FactSet, factSetShape } from "./schema.ts";
import { shapeProblems } from "./shape-problems.ts";

/** A valid fact set, or all that is wrong with it. */
export type CheckedFactSet = { ok: true; factSet: FactSet } | { ok: false; problems: Problem[] };

/**
 * Checks what `JSON.parse` gave, for the build, an import and the command line alike. Never throws, whatever comes in.
 * The rules beyond the shape are asked only where the shape holds.
 */
export function checkFactSet(json: unknown): CheckedFactSet {
  // Before anything looks into it: zod passes over one of these keys in silence.
  const hostile = [...hostileKeys(json), ...limitProblems(json)];
  if (hostile.length > 0) return { ok: false, problems: hostile };
  const shape = factSetShape.safeParse(json);
  if (!shape.success) return { ok: false, problems: shapeProblems(json, shape.error.issues) };
  const problems = rules.flatMap((rule) => rule(shape.data));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, factSet: shape.data };
}
