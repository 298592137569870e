import { expect, test } from "vitest";

import type { Place } from "../../../src/mentions/types.ts";
import { chooseMarked } from "../../../src/page/marks/choose-marked.ts";

const at = (about: string, section: number, place: Place = "text") => ({ about, section, place });
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
