import { expect, test } from "vitest";

import { placeholdersAreFilledIn, verbsArePlain } from "../../../src/facts/rules/wording-rules.ts";
import type { FactSet } from "../../../src/facts/schema.ts";
import { smallSet } from "./small-set.ts";

/** Where a set speaks in its own words, and its texts that are another's, by their paths. */
const own = [
  "title",
  "summary",
  "licence",
  "changes[0].note",
  "entities[0].name",
  "entities[0].summary",
  "facts[0].statement",
  "facts[0].brief",
  "facts[0].attribution[0].who",
  "facts[0].attribution[0].verb",
  "facts[0].figures[0].unit",
  "facts[0].figures[0].role",
  "facts[0].open[0]",
  "facts[0].hedge",
  "facts[0].sic",
];
const others = [
  "topic.cues[0].text",
  "sources[0].title",
  "sources[0].publisher",
  "entities[0].aliases[0].text",
  "facts[0].locator.start",
  "facts[0].locator.end",
];

/** The small set with one text in each of these places. */
function withText(text: string, paths: string[]): FactSet {
  const set = smallSet();
  for (const path of paths) {
    const keys = path.match(/[a-zA-Z]+|\d+/g)!;
    const last = keys.pop()!;
    const parent = keys.reduce<Record<string, unknown>>(
      (at, key) => (at[key] ??= []) as Record<string, unknown>,
      set as never,
    );
    parent[last] = text;
  }
  return set;
}

test("a set without placeholders is told of none", () => {
  expect(placeholdersAreFilledIn(smallSet())).toEqual([]);
});

test.for([...own, ...others])("a placeholder is found at %s", (path) => {
  expect(placeholdersAreFilledIn(withText("TODO: Say it.", [path]))).toMatchObject([
    { path, wrong: "is still to be written", remedy: "Say it." },
  ]);
});

test("a placeholder without words asks to be written", () => {
  expect(placeholdersAreFilledIn(withText("TODO", ["title"]))).toMatchObject([{ remedy: "Write it." }]);
  expect(placeholdersAreFilledIn(withText("Not a TODO: read on.", ["title"]))).toEqual([]);
});

test.for(own)("a verb that takes a side is found at %s", (path) => {
  const id = path.startsWith("facts") ? { id: "use" } : path.startsWith("entities") ? { id: "maker" } : {};
  expect(verbsArePlain(withText("It claimed so.", [path]))).toMatchObject([
    {
      path,
      ...id,
      wrong: '"claimed" takes a side',
      remedy: "Use a plain verb (said, reported, found, ruled, defined), or quote the word from the source.",
    },
  ]);
});

test.for(others)("a verb is another's own at %s", (path) => {
  expect(verbsArePlain(withText("It claimed so.", [path]))).toEqual([]);
});
