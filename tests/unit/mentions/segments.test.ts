import { describe, expect, test } from "vitest";

import { isScattered, segmentsOf, tellsOther } from "../../../src/mentions/decide/segments/segments.ts";
import { noteNames, ownersOf } from "../../../src/mentions/decide/segments/surnames.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import type { ScannedFlow } from "../../../src/mentions/scanned-flow.ts";
import type { Flow, Place } from "../../../src/mentions/types.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const matcher = matcherOf(smallSet);
const gilboa = smallSet.entities.findIndex(({ id }) => id === "eytan-gilboa");
const freedman = smallSet.entities.findIndex(({ id }) => id === "avidan-freedman");
const scan = (text: string) => scanFlow(matcher, { text, language: "en", place: "text" });

const flowWith = (part: Partial<ScannedFlow>): ScannedFlow => ({ ...scan(""), ...part });

describe("a page is split", () => {
  const long = "x".repeat(250);
  type Block = Partial<Flow> & { brief?: boolean };
  test.for<[what: string, flows: Block[], segments: string]>([
    ["nowhere in an article", [{}, {}, {}], "1 1 1"],
    ["at a heading", [{}, { place: "heading" }, {}], "1 2 2"],
    ["at a rule", [{}, { breaks: true }, {}], "1 2* 2*"],
    ["at items, which stand apart where they are many", [{ item: 1 }, { item: 2 }, { item: 3 }], "1* 2* 3*"],
    ["at items, of which two make no list", [{ item: 1 }, { item: 2 }], "1 2"],
    ["not within an item", [{ item: 1 }, { item: 1 }, { item: 2 }, { item: 3 }], "1* 1* 2* 3*"],
    ["after an item", [{ item: 1 }, { item: 2 }, {}], "1* 2* 3"],
    ["at briefs", [{ brief: true }, {}, { brief: true }, {}], "1* 1* 2* 2*"],
    ["not at a single brief", [{ brief: true }, {}, {}], "1 1 1"],
    [
      "as a digest, where each of its headings has a paragraph",
      [{}, { place: "heading" }, {}, { place: "heading" }, {}, { place: "heading" }, {}],
      "1 2* 2* 3* 3* 4* 4*",
    ],
    ["not as a digest by two headings", [{}, { place: "heading" }, {}, { place: "heading" }, {}], "1 2 2 3 3"],
    [
      "not as a digest where one of them has a long text",
      [{}, { place: "heading" }, {}, { place: "heading" }, { text: long }, { text: long }, { place: "heading" }, {}],
      "1 2 2 3 3 3 4 4",
    ],
    [
      "not as a digest where two headings follow each other",
      [{}, { place: "heading" }, { place: "heading" }, {}, { place: "heading" }, {}],
      "1 2 3 3 4 4",
    ],
    [
      "not as a digest that ends in a heading",
      [{}, { place: "heading" }, {}, { place: "heading" }, {}, { place: "heading" }],
      "1 2 2 3 3 4",
    ],
  ])("%s", ([, flows, segments]) => {
    const read = flows.map(({ brief = false, ...flow }) =>
      flowWith({ opensBrief: brief, flow: { text: "Rain.", place: "text", ...flow } }),
    );
    expect(
      segmentsOf(read)
        .map(({ id, isItem }) => `${id}${isItem ? "*" : ""}`)
        .join(" "),
    ).toBe(segments);
  });
});

test.for<[place: Place, text: string, tells: boolean]>([
  ["text", "They watched the orchestra.", true],
  ["heading", "They watched the orchestra.", true],
  ["caption", "They watched the orchestra.", false],
  ["aside", "They watched the orchestra.", false],
  ["text", "The airline came.", true],
  ["text", "The crew came.", false],
  ["text", "The rain came.", false],
])("a page tells of other things too by what its text says, not what stands beside it: %s “%s” %s", (row) => {
  const [place, text, tells] = row;
  expect(tellsOther(scanFlow(matcher, { text, language: "en", place }), 2)).toBe(tells);
});

describe("a surname belongs to", () => {
  test.for<[texts: string[], owners: number[]]>([
    [["Eytan Gilboa left."], [gilboa]],
    [["Gilboa left."], []],
    [["Eytan Gilboa left.", "It was Sam Gilboa who stayed."], []],
    // The first word may just begin the sentence.
    [["Eytan Gilboa left.", "Sam Gilboa stayed with them."], [gilboa]],
  ])("whoever has it alone on a page: %j", ([texts, owners]) => {
    expect([...ownersOf(texts.map((text) => scan(text)))]).toEqual(owners);
  });

  test.for<[text: string, named: number[]]>([
    ["Eytan Gilboa left.", [gilboa]],
    ["Eytan Gilboa met Avidan Freedman.", [gilboa, freedman]],
    ["Eytan Gilboa left, and it was Sam Gilboa who stayed.", []],
    ["It was Sam Gilboa who stayed, and Eytan Gilboa left.", [gilboa]],
    ["Gilboa left.", []],
  ])("the last full name before it: %j", ([text, wanted]) => {
    const named = new Set<number>();
    for (const name of scan(text).candidates) noteNames(named, name);
    expect([...named]).toEqual(wanted);
  });
});

describe("the items of a page are", () => {
  const [own, other] = ["Reporters were hacked with Pegasus spyware.", "Pegasus won the second race."];
  test.for<[what: string, title: string, texts: string[], isScattered: boolean]>([
    [
      "about many things, where half of those that begin alike tell no story",
      "",
      [`1. ${own}`, `2. ${other}`, "3. Rain."],
      true,
    ],
    ["about one, where most of them tell it", "", [`1. ${own}`, `2. ${own}`, `3. ${other}`], false],
    ["about one, where the title tells it", "Pegasus spyware", [`1. ${own}`, `2. ${other}`, "3. Rain."], false],
    ["no items, where nothing says so", "", [own, other, "Rain fell."], false],
    ["about many things, where the title says so", "Corrections", [own, other, "Rain fell."], true],
    ["about one in a live blog", "", [`09:10 ${own}`, `09:20 ${other}`, "09:30 Rain."], false],
    [
      "about many things in a round of places",
      "",
      [`In Warsaw, ${own}`, `In Izmir, ${other}`, "In Leeds, rain."],
      true,
    ],
    [
      "about many things in a press review",
      "",
      [`“Courier” says: ${own}`, `“Turf” saw ${other}`, "“Mail” is wet."],
      true,
    ],
  ])("%s", ([, title, texts, expected]) => {
    const flows = ["", ...texts].map((text) => scan(text));
    expect(isScattered(flows, [scan(title)], matcher.namesakeClass)).toBe(expected);
  });
});
