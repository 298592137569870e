import { type Problem, MISSING, type Path, type ProblemMessage, pathText } from "../../facts/problem.ts";
import { rules } from "../../facts/rules/check-fact-set.ts";
import { type FactSet, type Figure, factSetShape, type Fact } from "../../facts/schema.ts";
import { shapeProblems } from "../../facts/shape-problems.ts";
import { unmatchableNames } from "../own-sets/check-set-file.ts";
import { type Draft, paragraphsOf } from "./draft.ts";

/** Something about a draft, at its field. */
export interface DraftProblem extends Omit<Problem, "wrong" | "remedy"> {
  /**
   * `unwritten`: a field that a set must have. `mistake`: no import would take it. `advice`: a rule of good editing,
   * which only the person can judge.
   */
  type: "unwritten" | "mistake" | "advice";
}

/** The set as it would be imported, without its empty fields. */
export const setOf = ({ set }: Draft): FactSet => written(set) as FactSet;

/** The file of a draft, for an import. */
export const fileOf = (draft: Draft): string => `${JSON.stringify(setOf(draft), undefined, 2)}\n`;

/** All that is wrong with a draft, or still to be written. Never throws. */
export function checkDraft(draft: Draft): DraftProblem[] {
  const set = setOf(draft);
  const shape = factSetShape.safeParse(set);
  const unshaped = shape.success ? [] : shapeProblems(set, shape.error.issues);
  // The rules read the draft itself, which has every field. A field of a wrong shape is reported once.
  const found = [...rules, unmatchableNames].flatMap((rule) => ruleProblems(rule, draft.set));
  const beyond = found.filter(({ path }) => !unshaped.some((one) => isAtOrIn(one.path, path)));
  return [
    ...unshaped.map((one) => ({ ...one, type: isUnwritten(one) ? ("unwritten" as const) : ("mistake" as const) })),
    ...beyond.map((one) => ({ ...one, type: "mistake" as const })),
    ...editorialAdvice(draft).map((one) => ({ ...one, type: "advice" as const })),
  ];
}

const isUnwritten = ({ wrong }: Problem): boolean => wrong === MISSING || wrong === "is empty";

/** Whether a path is that of a part, or leads into it without being a whole item of the set. */
const isAtOrIn = (path: string, part: string): boolean =>
  path === part || (part.includes("].") && path.startsWith(`${part}.`));

/** A rule may throw on a field that isn't written yet: then it reports nothing. */
function ruleProblems(rule: (set: FactSet) => Problem[], set: FactSet): Problem[] {
  try {
    return rule(set);
  } catch {
    return [];
  }
}

/** Lists of words in which an empty line is no item. */
const wordLists = new Set(["unit", "otherUnit", "role", "otherRole", "open", "against"]);
/** Lists that a set leaves out when they are empty. */
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

/** This many words in a row from the source's text count as copied. */
const RUN = 9;

/** Words by which a source says that it isn't sure. */
const HEDGES =
  /\b(reportedly|allegedly|apparently|possibly|probably|likely|suspected|believed to|appears? to|seems? to|suggests?|may have|might have|could have)\b/iu;

/** Rules of good editing that need the text of the sources, so no check of a file can apply them. */
function editorialAdvice({ set, texts }: Draft): Advice[] {
  const paragraphs = new Map(Object.entries(texts).map(([id, text]) => [id, paragraphsOf(text)]));
  return set.facts.flatMap((fact, index): Advice[] => {
    const source = paragraphs.get(fact.locator.source) ?? [];
    const at: At = (path, ...message) => ({ path: pathText(["facts", index, ...path]), id: fact.id, message });
    return [
      ...hedgeAdvice(fact, source, at),
      ...copiedRun(fact, source, at),
      ...locatorAdvice(fact, source, at),
      ...figureAdvice(fact, at),
    ];
  });
}

type Advice = Omit<DraftProblem, "type">;
type At = (path: Path, ...message: ProblemMessage) => Advice;

function hedgeAdvice({ hedge, statement, locator }: Fact, source: string[], at: At): Advice[] {
  if (statement === "") return [];
  if (hedge) {
    const stem = hedge.split(/\s+/u).slice(0, 2).join(" ").toLowerCase().slice(0, 6).trimEnd();
    return statement.toLowerCase().includes(stem) ? [] : [at(["statement"], "hedgeLost", hedge)];
  }
  const found = HEDGES.exec(source[locator.paragraph - 1] ?? "")?.[0];
  return found === undefined ? [] : [at(["hedge"], "hedgeFound", found)];
}

const QUOTATION = /“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^«»]*»/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? [];

function copiedRun({ statement, brief = "" }: Fact, source: string[], at: At): Advice[] {
  const runs = new Set(source.flatMap((paragraph) => runsOf(wordsOf(paragraph))));
  if (runs.size === 0) return [];
  return (
    [
      ["statement", statement],
      ["brief", brief],
    ] as const
  ).flatMap(([field, text]) => {
    // Quotations are meant to be the source's words.
    const found = text
      .split(QUOTATION)
      .flatMap((part) => runsOf(wordsOf(part)))
      .find((run) => runs.has(run));
    return found === undefined ? [] : [at([field], "copied", found)];
  });
}

const runsOf = (words: string[]): string[] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, from) => words.slice(from, from + RUN).join(" "));

function locatorAdvice({ locator }: Fact, source: string[], at: At): Advice[] {
  const paragraph = source[locator.paragraph - 1];
  if (paragraph === undefined) return [];
  const bare = wordsOf(paragraph).join(" ");
  return (["start", "end"] as const).flatMap((end) => {
    const words = wordsOf(locator[end]).join(" ");
    if (words === "" || bare.includes(words)) return [];
    return [at(["locator", end], "notThere", String(locator.paragraph))];
  });
}

function figureAdvice({ figures = [], statement }: Fact, at: At): Advice[] {
  const digits = statement.replaceAll(/(\d)[.,\s](?=\d{3}\b)/g, "$1");
  return figures.flatMap(({ value, role, terms = [] }, index): Advice[] => {
    const isFound = terms.some((one) => one.role.some((word) => word !== ""));
    const twin = role !== "" && figures.findIndex((one) => one.role === role) < index;
    const isSaid =
      typeof value !== "number" ||
      new RegExp(`(^|\\D)${String(value).replace(".", "[.,]")}(\\D|$)`).test(digits) ||
      value < 13;
    return [
      ...(isFound || value === ("" as never) ? [] : [at(["figures", index, "terms"], "notMarked")]),
      ...(twin ? [at(["figures", index, "role"], "roleTwice")] : []),
      ...(isSaid ? [] : [at(["figures", index, "value"], "notSaid")]),
    ];
  });
}
