import { type Path, type Problem, type Told, pathText } from "../../facts/problem.ts";
import type { Fact } from "../../facts/schema.ts";
import { type Draft, paragraphsOf } from "./draft.ts";

/** So many words in a row of somebody else's text are theirs, not ours. */
const RUN = 9;

/** Words by which a source says that it isn't sure. */
const HEDGES =
  /\b(reportedly|allegedly|apparently|possibly|probably|likely|suspected|believed to|appears? to|seems? to|suggests?|may have|might have|could have)\b/iu;

/** The rules of good editing that no check of a file can hold, since they compare the set with its sources. */
export function editorialAdvice({ set, texts }: Draft): Problem[] {
  const paragraphs = new Map(Object.entries(texts).map(([id, text]) => [id, paragraphsOf(text)]));
  return set.facts.flatMap((fact, index): Problem[] => {
    const source = paragraphs.get(fact.locator.source) ?? [];
    const at: At = (path, wrong, remedy, ...told) => ({
      path: pathText(["facts", index, ...path]),
      id: fact.id,
      wrong,
      remedy,
      told,
    });
    return [
      ...hedgeAdvice(fact, source, at),
      ...copiedRun(fact, source, at),
      ...locatorAdvice(fact, source, at),
      ...figureAdvice(fact, at),
    ];
  });
}

type At = (path: Path, wrong: string, remedy: string, ...told: Told) => Problem;

function hedgeAdvice({ hedge, statement, locator }: Fact, source: string[], at: At): Problem[] {
  if (statement === "") return [];
  if (hedge) {
    const stem = hedge.split(/\s+/u).slice(0, 2).join(" ").toLowerCase().slice(0, 6).trimEnd();
    if (statement.toLowerCase().includes(stem)) return [];
    return [
      at(["statement"], `leaves out the hedge “${hedge}”`, "Keep the hedge at its strength.", "hedgeLost", hedge),
    ];
  }
  const found = HEDGES.exec(source[locator.paragraph - 1] ?? "")?.[0];
  if (found === undefined) return [];
  return [
    at(
      ["hedge"],
      `the paragraph says “${found}”`,
      "Write the source's hedge here, and keep it in the statement.",
      "hedgeFound",
      found,
    ),
  ];
}

const QUOTATION = /“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^«»]*»/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? [];

function copiedRun({ statement, brief = "" }: Fact, source: string[], at: At): Problem[] {
  const runs = new Set(source.flatMap((paragraph) => runsOf(wordsOf(paragraph))));
  if (runs.size === 0) return [];
  return (
    [
      ["statement", statement],
      ["brief", brief],
    ] as const
  ).flatMap(([field, text]) => {
    // What is quoted is meant to be the source's.
    const found = text
      .split(QUOTATION)
      .flatMap((part) => runsOf(wordsOf(part)))
      .find((run) => runs.has(run));
    if (found === undefined) return [];
    return [
      at(
        [field],
        `“${found}” stands in the source word for word`,
        "Say it in your own words, or quote it.",
        "copied",
        found,
      ),
    ];
  });
}

const runsOf = (words: string[]): string[] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, from) => words.slice(from, from + RUN).join(" "));

function locatorAdvice({ locator }: Fact, source: string[], at: At): Problem[] {
  const paragraph = source[locator.paragraph - 1];
  if (paragraph === undefined) return [];
  const bare = wordsOf(paragraph).join(" ");
  return (["start", "end"] as const).flatMap((end) => {
    const words = wordsOf(locator[end]).join(" ");
    if (words === "" || bare.includes(words)) return [];
    return [
      at(
        ["locator", end],
        `doesn't stand in paragraph ${locator.paragraph}`,
        "Copy the words from the source.",
        "notThere",
        String(locator.paragraph),
      ),
    ];
  });
}

function figureAdvice({ figures = [], statement }: Fact, at: At): Problem[] {
  const digits = statement.replaceAll(/(\d)[.,\s](?=\d{3}\b)/g, "$1");
  return figures.flatMap(({ value, role, terms = [] }, index): Problem[] => {
    const isFound = terms.some((one) => one.role.some((word) => word !== ""));
    const twin = role !== "" && figures.findIndex((one) => one.role === role) < index;
    const isSaid =
      typeof value !== "number" ||
      new RegExp(`(^|\\D)${String(value).replace(".", "[.,]")}(\\D|$)`).test(digits) ||
      value < 13;
    return [
      ...(isFound || value === ("" as never)
        ? []
        : [
            at(
              ["figures", index, "terms"],
              "isn't marked on pages without words for its role",
              "Write words that stand near it on pages.",
              "notMarked",
            ),
          ]),
      ...(twin
        ? [
            at(
              ["figures", index, "role"],
              "another figure here has this role",
              "Give each figure a role of its own.",
              "roleTwice",
            ),
          ]
        : []),
      ...(isSaid
        ? []
        : [
            at(
              ["figures", index, "value"],
              "the statement doesn't have this number",
              "Write the number in the statement too.",
              "notSaid",
            ),
          ]),
    ];
  });
}
