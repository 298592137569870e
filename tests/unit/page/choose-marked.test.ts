import { expect, test } from "vitest";

import type { Place } from "../../../src/mentions/types.ts";
import { markChooser } from "../../../src/page/marks/choose-marked.ts";

const at = (about: string, section: number, place: Place = "text") => ({ about, section, place, steady: true });
const chooseMarked = (
  mentions: ReturnType<typeof at>[],
  density: "page" | "section" | "every",
  unseen: number[] = [],
) => {
  const isMarked = markChooser(density);
  return mentions.map((mention, index) => isMarked(mention, () => !unseen.includes(index)));
};
const page = [at("nso", 0, "heading"), at("nso", 0), at("deca", 0), at("nso", 1), at("nso", 1), at("deca", 2)];

test.for([
  ["page", [true, false, true, false, false, false]],
  ["section", [true, false, true, true, false, true]],
  ["every", [true, true, true, true, true, true]],
] as const)("first on the page, first in each section, or every one: %s", ([density, expected]) => {
  expect(chooseMarked(page, density)).toEqual(expected);
});

test.for(["navigation", "aside", "byline", "comment", "caption"] as const)("nothing in a place like %s", (place) => {
  expect(chooseMarked([at("nso", 0, place), at("nso", 0)], "every")).toEqual([false, true]);
  // What is not marked does not use up the first mark of its section.
  expect(chooseMarked([at("nso", 0, place), at("nso", 0)], "page")).toEqual([false, true]);
});

test.for([
  ["page", [false, true, true, false, false, false]],
  ["section", [false, true, true, false, true, true]],
  ["every", [false, true, true, false, true, true]],
] as const)("what nobody can see leaves the mark to the next: %s", ([density, expected]) => {
  expect(chooseMarked(page, density, [0, 3])).toEqual(expected);
});

test("only what would be marked is asked whether it can be seen", () => {
  const isMarked = markChooser("section");
  const asked: number[] = [];
  for (const [index, mention] of page.entries()) isMarked(mention, () => asked.push(index) > 0);
  expect(asked).toEqual([0, 2, 3, 5]);
});

test("what does not stand still takes no mark but where every one is marked", () => {
  const ticker = { ...at("nso", 0), steady: false };
  const sections = [ticker, at("nso", 0), ticker, at("deca", 1), { ...at("nso", 2), steady: false }];
  expect(chooseMarked(sections, "page")).toEqual([false, true, false, true, false]);
  expect(chooseMarked(sections, "section")).toEqual([false, true, false, true, false]);
  expect(chooseMarked(sections, "every")).toEqual([true, true, true, true, true]);
});
