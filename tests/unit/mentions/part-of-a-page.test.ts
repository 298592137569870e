import { describe, expect, test } from "vitest";

import { Scope } from "../../../src/mentions/decide/scope.ts";
import { NO_STRENGTHS, type Strengths } from "../../../src/mentions/decide/weights/strengths.ts";
import { isToldOtherwise } from "../../../src/mentions/decide/told-otherwise.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import type { Cue, ScannedFlow } from "../../../src/mentions/scanned-flow.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const matcher = matcherOf(smallSet);
const [nso, pegasus, project] = [0, 1, 2];
const freedman = smallSet.entities.findIndex(({ id }) => id === "avidan-freedman");
const scan = (text: string) => scanFlow(matcher, { text, language: "en", place: "text" });

/** A strength as it grows with its words. */
const slow = (sum: number) => expect.closeTo(Math.log2(1 + sum), 6);

const cue = (text: string, strength: number, more: Partial<Cue> = {}): Cue => ({
  of: 0,
  text,
  strength,
  start: 0,
  end: text.length,
  sentence: 0,
  clause: 0,
  ...more,
});

const flowWith = (part: Partial<ScannedFlow>): ScannedFlow => ({ ...scan(""), ...part });

/** A scope with these words, each with the weight of its place. */
function scopeOf(...parts: [part: Partial<ScannedFlow>, weight: number][]): Scope {
  const scope = new Scope(matcher);
  for (const [part, weight] of parts) scope.add(flowWith(part), weight);
  return scope;
}

describe("a part of a page", () => {
  test.for<[cues: [word: string, strength: number, weight: number][], sum: number, strong: number]>([
    [[["a", 1, 1]], 1, 0],
    [[["a", 2, 1]], 2, 2],
    [
      [
        ["a", 1, 1],
        ["b", 1, 1],
      ],
      2,
      0,
    ],
    // A word that repeats counts less each time, and in its best place.
    [
      [
        ["a", 1, 1],
        ["a", 1, 1],
      ],
      1.5,
      0,
    ],
    [
      [
        ["a", 1, 1],
        ["a", 1, 1],
        ["a", 1, 1],
      ],
      1.75,
      0,
    ],
    [
      [
        ["a", 1, 0.25],
        ["a", 1, 0.25],
      ],
      0.375,
      0,
    ],
    [
      [
        ["a", 1, 0.25],
        ["a", 1, 1],
      ],
      1.5,
      0,
    ],
    [
      [
        ["a", 1, 2],
        ["a", 1, 1],
      ],
      2.5,
      0,
    ],
    [[["a", 1, 0]], 0, 0],
    [
      [
        ["a", 2, 1],
        ["b", 1, 1],
        ["c", 1.5, 1],
      ],
      4.5,
      2,
    ],
  ])("sums its words %j to %d, strong ones to %d", ([cues, sum, strong]) => {
    const scope = scopeOf(
      ...cues.map(([word, strength, weight]): [object, number] => [{ cues: [cue(word, strength)] }, weight]),
    );
    expect(scope.of(nso)).toMatchObject({ cue: slow(sum), strongCue: slow(strong) });
    expect(scope.cueSum(0)).toBeCloseTo(sum, 6);
    expect(scope.cueSum(1)).toBe(0);
  });

  test("takes of other things only the heaviest class, and of words against only its own", () => {
    const classes = [cue("sea", 2, { of: 3 }), cue("ship", 0.5, { of: 3 }), cue("season", 2, { of: 4 })];
    const against = [cue("choir", 2, { of: nso })];
    const scope = scopeOf([{ classes, against }, 1]);
    // In a block without a name they count half.
    expect(scope.of(nso)).toMatchObject({ class: slow(1.25), against: slow(2) });
    expect(scope.of(pegasus)).toMatchObject({ class: slow(1.25), against: 0 });
    const { candidates } = scan("NSO left.");
    expect(scopeOf([{ classes, candidates }, 1]).of(nso).class).toEqual(slow(2.5));
    expect(scope.heaviest("against", nso, 2)).toEqual([
      { text: "choir", count: 1 },
      { text: "sea", count: 1 },
    ]);
    const myth = [cue("horse", 2, { of: matcher.mythClass })];
    expect(scopeOf([{ classes: myth }, 1]).of(pegasus).class).toBe(0);
  });

  test.for<[text: string, entity: number, wanted: Partial<Strengths>]>([
    ["NSO Group left.", nso, { own: 1, story: 0 }],
    ["NSO Group left.", pegasus, { own: 0, story: 1 }],
    ["Pegasus Project left. Pegasus spyware came.", nso, { story: Math.log2(3) }],
    ["Pegasus Project left. Pegasus spyware came. Pegasus Project left.", project, { own: 1, story: 1 }],
    ["It was Sam Freedman who left.", freedman, { own: 0, against: Math.log2(3) }],
    ["Sam Freedman left the room with them.", freedman, { own: 0, against: 0 }],
  ])("%j is for entity %i %j", ([text, entity, wanted]) => {
    const scope = new Scope(matcher);
    scope.add(scan(text), 1);
    expect(scope.of(entity)).toMatchObject(wanted);
  });

  test("counts what is found later, too", () => {
    const scope = new Scope(matcher);
    expect(scope.of(nso)).toEqual(NO_STRENGTHS);
    scope.addNamed(nso, 1);
    expect(scope.of(nso).own).toBe(0.7);
    scope.addFigure(0, 1);
    expect(scope.of(nso).short).toBe(1);
    scope.addFigure(0, 5);
    expect(scope.of(nso).short).toBeCloseTo(Math.log2(3), 6);
    const short = new Scope(matcher);
    short.addShortName(pegasus, 0.5);
    short.addShortName(pegasus, 0.25);
    expect([short.of(nso).short, short.of(pegasus).short]).toEqual([Math.log2(1.5), 0]);
    expect(short.namesOf(0)).toEqual([pegasus]);
    expect(short.namesOf(1)).toEqual([]);
  });

  test("names each thing of the story once, full names first, and no place or passing name by a short form", () => {
    const scope = new Scope(matcher);
    const short = (id: string) =>
      scope.addShortName(
        smallSet.entities.findIndex((entity) => entity.id === id),
        1,
      );
    for (const id of ["pegasus", "nso-group", "amnesty", "mexico", "deca"]) short(id);
    scope.add(scan("Then came NSO Group."), 1);
    expect(scope.namesOf(0).map((entity) => smallSet.entities[entity]!.id)).toEqual(["nso-group", "pegasus", "deca"]);
  });

  test.for<[strengths: number[], isThin: boolean, phrases: number]>([
    [[], true, 0],
    [[1, 1], true, 0],
    [[1, 1.5], true, 1],
    [[1, 1, 1], false, 0],
    [[2], false, 0],
  ])("with cues of the strengths %j is thin: %s", ([strengths, isThin, phrases]) => {
    const scope = scopeOf([{ cues: strengths.map((strength, at) => cue(`word ${at}`, strength)) }, 1]);
    expect([scope.isThin(0), scope.phrases(0)]).toEqual([isThin, phrases]);
  });

  test.for<[cues: Cue[], tells: boolean]>([
    [[cue("maker of spyware", 1.5), cue("spyware", 2, { start: 9, end: 16 })], true],
    [[cue("spyware makers", 1.5), cue("spyware", 2)], true],
    [[cue("a spyware", 1.5, { end: 9 }), cue("spyware", 2, { start: 2, end: 9 })], false],
    [[cue("maker of spyware", 1.5), cue("tool", 1, { start: 9, end: 16 })], false],
    [[cue("maker of spyware", 1.5), cue("spyware", 2, { start: 10, end: 17 })], false],
    [[cue("maker of spyware", 1.5), cue("spyware", 2, { of: 1, start: 9, end: 16 })], false],
    [[cue("maker of spyware", 1), cue("spyware", 2, { start: 9, end: 16 })], false],
  ])("tells a trade by %j: %s", ([cues, tells]) => {
    expect(scopeOf([{ cues }, 1]).tellsTrade(0)).toBe(tells);
  });

  test.for<[phrases: number, others: Partial<ScannedFlow>, told: boolean]>([
    [3, {}, true],
    [2, {}, false],
    [3, { against: [cue("choir", 2, { of: nso })] }, false],
    [3, { against: [cue("choir", 2, { of: pegasus })] }, true],
    [3, { classes: [cue("sea", 2, { of: 3 })] }, true],
    [3, { classes: [cue("sea", 2, { of: 3 }), cue("ship", 2, { of: 3 })] }, false],
    [3, { classes: [cue("season", 0.5, { of: 3 })] }, true],
  ])("with %i phrases of the story and %j tells it by them: %s", ([phrases, others, told]) => {
    const cues = Array.from({ length: phrases }, (_, at) => cue(`phrase ${at}`, 1.5));
    const page = scopeOf([{ cues, ...others }, 1]);
    const text = "Then came NSO.";
    const words = { page, segment: page, entity: nso, set: 0, score: -9 };
    expect(isToldOtherwise(text, scan(text).candidates[0]!, words)).toBe(told);
  });

  test("tells its heaviest words first, as often as they were seen", () => {
    const cues = [cue("tool", 1), cue("spyware", 2), cue("hack", 1.5), cue("tool", 1), cue("tool", 1)];
    expect(scopeOf([{ cues }, 1]).heaviest("cues", nso, 2)).toEqual([
      { text: "tool", count: 3 },
      { text: "spyware", count: 1 },
    ]);
  });
});
