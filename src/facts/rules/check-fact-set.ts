import { hostileKeys, limitProblems, shapeProblems } from "../shape-problems.ts";
import { type Problem, pathText } from "../problem.ts";
import { type FactSet, factSetShape } from "../schema.ts";
import {
  allegationsAreAnswered,
  idsAreUnique,
  idsPointSomewhere,
  paragraphsExist,
  aliasesAreNotShared,
  namesAreMoreThanALetter,
  shortAliasesAreGuarded,
  surnamesHaveFullNames,
  wordsAgainstAreTheirOwn,
} from "./name-and-reference-rules.ts";
import { briefsAgree, placeholdersAreFilledIn, verbsArePlain } from "./wording-rules.ts";

/** A valid fact set, or all that is wrong with it. */
type CheckedFactSet = { ok: true; factSet: FactSet } | { ok: false; problems: Problem[] };

/**
 * Checks what `JSON.parse` gave, for the build, an import and the command line alike. Never throws, whatever comes in.
 * The rules run only if the shape is valid.
 */
export function checkFactSet(json: unknown): CheckedFactSet {
  // First of all: zod skips one of these keys silently.
  const hostile = [...hostileKeys(json), ...limitProblems(json)];
  if (hostile.length > 0) return { ok: false, problems: hostile };
  const shape = factSetShape.safeParse(json);
  if (!shape.success) return { ok: false, problems: shapeProblems(json, shape.error.issues) };
  const problems = rules.flatMap((rule) => rule(shape.data));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, factSet: shape.data };
}

/** A mistake in one of several sets, and the id of that set. */
interface ProblemTogether extends Omit<Problem, "message"> {
  set: string;
}

/**
 * Checks valid sets that are to be used side by side: an id names one set, and one entity or fact of all of them, since
 * a mention says by its id alone what it is of. Throws nothing.
 */
export function checkTogether(sets: FactSet[]): ProblemTogether[] {
  const seen = { entities: new Map<string, string>(), facts: new Map<string, string>() };
  const known = new Set<string>();
  return sets.flatMap((set) => {
    const twice = known.has(set.id);
    known.add(set.id);
    // The same set twice: that says it all.
    if (twice)
      return [problem(set, ["id"], set.id, "is the id of another set", "Give one of the two sets another id.")];
    return (["entities", "facts"] as const).flatMap((list) =>
      set[list].flatMap(({ id }, index) => {
        const owner = seen[list].get(id);
        seen[list].set(id, owner ?? set.id);
        if (owner === undefined || owner === set.id) return [];
        return [problem(set, [list, index, "id"], id, `is used already in the set "${owner}"`, remedy)];
      }),
    );
  });
}

const remedy = "Give it an id of its own, such as one that begins with the name of its set.";

function problem(set: FactSet, path: (string | number)[], id: string, wrong: string, help: string): ProblemTogether {
  return { set: set.id, path: pathText(path), id, wrong: `the id "${id}" ${wrong}`, remedy: help };
}

/** The rules that a valid set keeps beyond its shape. */
export const rules: ((set: FactSet) => Problem[])[] = [
  idsAreUnique,
  idsPointSomewhere,
  paragraphsExist,
  allegationsAreAnswered,
  namesAreMoreThanALetter,
  shortAliasesAreGuarded,
  aliasesAreNotShared,
  surnamesHaveFullNames,
  wordsAgainstAreTheirOwn,
  verbsArePlain,
  placeholdersAreFilledIn,
  briefsAgree,
];
