import { expect, test } from "vitest";

import type { Place } from "../../../src/mentions/types.ts";
import { textBeforeHeadings, createMarkChooser } from "../../../src/page/mark/choose-marks.ts";

const at = (about: string, section: number, place: Place = "text", general = false) => ({
  about,
  section,
  place,
  general,
  steady: true,
});
const term = (about: string, section: number, place: Place = "text") => at(about, section, place, true);

/** Which are marked, in the order of the page. */
const chooseMarked = (
  mentions: ReturnType<typeof at>[],
  density: "page" | "section" | "every",
  unseen: number[] = [],
  names = 3,
) => {
  const isMarked = createMarkChooser(density, names);
  const marked = new Set<unknown>();
  for (const mention of textBeforeHeadings(mentions))
    if (isMarked(mention, () => !unseen.includes(mentions.indexOf(mention)))) marked.add(mention);
  return mentions.map((mention) => marked.has(mention));
};
const page = [at("nso", 0, "heading"), at("nso", 0), at("deca", 0), at("nso", 1), at("nso", 1), at("deca", 2)];

test.for([
  ["page", [false, true, true, false, false, false]],
  ["section", [false, true, true, true, false, true]],
  ["every", [true, true, true, true, true, true]],
] as const)("first in the text of the page, first in each section, or every one: %s", ([density, expected]) => {
  expect(chooseMarked(page, density)).toEqual(expected);
});

test.for(["navigation", "aside", "byline", "comment", "caption"] as const)("nothing in a place like %s", (place) => {
  expect(chooseMarked([at("nso", 0, place), at("nso", 0)], "every")).toEqual([false, true]);
  // What is not marked does not use up the first mark of its section.
  expect(chooseMarked([at("nso", 0, place), at("nso", 0)], "page")).toEqual([false, true]);
});

test("a heading is marked where its name stands in no text that can be seen, and once", () => {
  const headings = [at("nso", 0, "heading"), at("deca", 1, "heading"), at("deca", 2, "heading"), at("nso", 3)];
  expect(chooseMarked(headings, "section")).toEqual([false, true, true, true]);
  expect(chooseMarked(headings, "page")).toEqual([false, true, false, true]);
  expect(chooseMarked(headings, "section", [3])).toEqual([true, true, true, false]);
});

test("a place or a general term is marked once, in the text, on a page that names the story more than in passing", () => {
  const places = [term("mexico", 0, "heading"), term("mexico", 0), term("mexico", 1), at("nso", 1), term("spyware", 1)];
  for (const density of ["page", "section"] as const) {
    expect(chooseMarked(places, density)).toEqual([false, true, false, true, true]);
    expect(chooseMarked(places, density, [], 2)).toEqual([false, false, false, true, false]);
  }
  expect(chooseMarked(places, "every", [], 0)).toEqual([true, true, true, true, true]);
});

test.for([
  ["page", [true, false, true, false, false, false]],
  ["section", [false, false, true, false, true, true]],
  ["every", [true, false, true, false, true, true]],
] as const)("what nobody can see leaves the mark to the next: %s", ([density, expected]) => {
  expect(chooseMarked(page, density, density === "page" ? [1, 3, 4] : [1, 3])).toEqual(expected);
});

test("only what would be marked is asked whether it can be seen", () => {
  const isMarked = createMarkChooser("section", 3);
  const asked: string[] = [];
  for (const mention of textBeforeHeadings(page))
    isMarked(mention, () => asked.push(`${mention.about} ${mention.place}`) > 0);
  expect(asked).toEqual(["nso text", "deca text", "nso text", "deca text"]);
});

test("what does not stand still is marked only where every one is", () => {
  const sections = [{ ...at("nso", 0), steady: false }, at("nso", 0), { ...at("deca", 0), steady: false }];
  expect(chooseMarked(sections, "page")).toEqual([false, true, false]);
  expect(chooseMarked(sections, "section")).toEqual([false, true, false]);
  expect(chooseMarked(sections, "every")).toEqual([true, true, true]);
});
