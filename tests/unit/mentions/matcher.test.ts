import { expect, test } from "vitest";

import { compileFactSets } from "../../../src/mentions/compile/compile-sets.ts";
import { createMatcher } from "../../../src/mentions/compile/matcher.ts";

const compiled = {
  ...compileFactSets([]),
  classes: "music airline ships vehicles horses myth astronomy networking",
  entities: ["a\tOne\t0\t0\t1\tcompany", "b\tTwo\t0\t1\t0\tministry", "c\tThree\t1\t2\t0\tplace"].join("\n"),
};

test.for<[name: string, namesake: boolean, carrier: boolean, passenger: boolean]>([
  ["music", false, false, false],
  ["airline", false, true, true],
  ["ships", false, true, true],
  ["vehicles", false, true, false],
  ["horses", true, true, false],
  ["myth", true, false, false],
  ["astronomy", true, false, false],
  ["networking", false, false, false],
])(
  "things are named after “%s”: %s; a name stands beside its nouns: %s; it carries passengers: %s",
  ([name, ...wanted]) => {
    const matcher = createMatcher(compiled);
    const at = compiled.classes.split(" ").indexOf(name);
    expect([matcher.namesakeClass(at), matcher.carrierClass(at), matcher.passengerClass(at)]).toEqual(wanted);
  },
);

test("a class that there is not is none of these", () => {
  const matcher = createMatcher({ ...compiled, classes: "music" });
  expect([matcher.namesakeClass(1), matcher.carrierClass(1), matcher.passengerClass(1)]).toEqual([false, false, false]);
  expect([matcher.mythClass, matcher.versionClass]).toEqual([-1, -1]);
});

test("the classes of myths and of software are known by their places", () => {
  const { mythClass, versionClass } = createMatcher(compiled);
  expect([mythClass, versionClass]).toEqual([5, 7]);
});

test("entities are read as they were written", () => {
  const matcher = createMatcher(compiled);
  expect([0, 1, 2].map((at) => matcher.entity(at))).toEqual([
    { id: "a", name: "One", set: 0, importance: "story", hasScenes: true, kind: "company", word: "" },
    { id: "b", name: "Two", set: 0, importance: "passing", hasScenes: false, kind: "ministry", word: "" },
    { id: "c", name: "Three", set: 1, importance: "general", hasScenes: false, kind: "place", word: "Three" },
  ]);
});
