import { checkFactSet } from "../../facts/rules/check-fact-set.ts";
import { factSetLimits } from "../../facts/shape-problems.ts";
import { type Problem, pathText, quote } from "../../facts/problem.ts";
import type { FactSet } from "../../facts/schema.ts";
import { type LineAndColumn, placeAt, placeOfPath, readSetFile } from "./read-set-file.ts";
import { foldPhrase } from "../../mentions/text/fold-text.ts";

/** A mistake with its place in the file, as far as that was looked for. */
export interface PlacedProblem extends Problem {
  place?: LineAndColumn;
}

/** Why a file is not taken. */
export type Refusal =
  | { why: "too-large" | "bad-gzip" | "not-text" }
  | { why: "not-json"; wrong: string; place?: LineAndColumn }
  /** `count` of all; the first of them are listed. */
  | { why: "mistakes"; count: number; problems: PlacedProblem[] }
  /** A set that ships with Sidelight has this id. */
  | { why: "bundled-id"; id: string }
  /** A set of the person's organisation has it. */
  | { why: "policy-id"; id: string };

/** Ids that no other set may have. */
export interface TakenIds {
  /** Of the sets that ship with Sidelight. */
  bundled: string[];
  /** Of the sets of the person's organisation. */
  policy: string[];
}

type CheckedSetFile = { ok: true; set: FactSet } | ({ ok: false } & Refusal);

/** How many mistakes are listed, and for how many their place is looked for, which takes a walk through the file. */
const LISTED = 200;
const PLACED = 50;
const LARGE = 1_000_000;
const PLACED_IN_LARGE = 5;

/**
 * Reads and checks a file that may be a fact set, wherever it comes from. Throws nothing, whatever the file holds.
 *
 * @param step called once it is read
 */
export async function checkSetFile(
  file: Uint8Array<ArrayBuffer>,
  { bundled, policy, step }: TakenIds & { step?: () => void },
): Promise<CheckedSetFile> {
  const read = await readSetFile(file, factSetLimits.bytes);
  if (!read.ok) {
    if (read.why !== "not-json") return read;
    const { wrong, offset, text } = read;
    return { ok: false, why: "not-json", wrong, ...(offset !== undefined && { place: placeAt(text, offset) }) };
  }
  step?.();
  const checked = checkFactSet(read.json);
  const problems = checked.ok ? unmatchableNames(checked.factSet) : checked.problems;
  if (!checked.ok || problems.length > 0)
    return { ok: false, why: "mistakes", count: problems.length, problems: placed(read.text, problems) };
  const { id } = checked.factSet;
  if (bundled.includes(id)) return { ok: false, why: "bundled-id", id };
  if (policy.includes(id)) return { ok: false, why: "policy-id", id };
  return { ok: true, set: checked.factSet };
}

function placed(text: string, problems: Problem[]): PlacedProblem[] {
  const most = text.length > LARGE ? PLACED_IN_LARGE : PLACED;
  return problems
    .slice(0, LISTED)
    .map((problem, at) =>
      at < most ? { ...problem, place: placeAt(text, placeOfPath(text, problem.path)) } : problem,
    );
}

/**
 * Names with signs between their words that no name is printed with: matching would end there, and find "Mak" for
 * "Mak]+Group".
 */
export function unmatchableNames({ entities }: FactSet): Problem[] {
  return entities.flatMap(({ id, aliases }, index) =>
    aliases.flatMap(({ text }, at): Problem[] => {
      const last = text.match(/[\p{L}\p{N}\p{M}]+/gu)?.at(-1) ?? "";
      if (foldPhrase(text).form.endsWith(foldPhrase(last).form)) return [];
      return [
        {
          path: pathText(["entities", index, "aliases", at, "text"]),
          id,
          wrong: `the alias ${quote(text)} has signs that part it, so it would never be found whole`,
          remedy: "Write the form as it is printed, in words.",
          message: ["parted", quote(text)],
        },
      ];
    }),
  );
}
