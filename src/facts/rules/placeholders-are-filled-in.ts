import { pathText, type Problem } from "../problem.ts";
import type { FactSet } from "../schema.ts";
import { ownWords } from "../own-words.ts";

/** How `npm run fact-set -- new` begins what is still to be written. */
const PLACEHOLDER = /^TODO\b/;

/** What a skeleton asks for has been written. */
export function placeholdersAreFilledIn(set: FactSet): Problem[] {
  const printed = [
    ...set.topic.cues.map(({ text }, at) => ({ path: ["topic", "cues", at, "text"], text })),
    ...set.sources.flatMap(({ title, publisher }, at) => [
      { path: ["sources", at, "title"], text: title },
      { path: ["sources", at, "publisher"], text: publisher },
    ]),
    ...set.entities.flatMap(({ aliases }, at) =>
      aliases.map(({ text }, form) => ({ path: ["entities", at, "aliases", form, "text"], text })),
    ),
    ...set.facts.flatMap(({ locator: { start, end } }, at) => [
      { path: ["facts", at, "locator", "start"], text: start },
      { path: ["facts", at, "locator", "end"], text: end },
    ]),
  ];
  return [...ownWords(set), ...printed]
    .filter(({ text }) => PLACEHOLDER.test(text))
    .map(({ path, text }) => ({
      path: pathText(path),
      wrong: "is still to be written",
      remedy: text.replace(/^TODO:?\s*/, "") || "Write it.",
    }));
}
