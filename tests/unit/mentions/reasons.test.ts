import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import type { FactSet } from "../../../src/facts/schema.ts";
import type { Reason } from "../../../src/mentions/types.ts";
import { matcherOf, readPage } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const matcher = matcherOf(smallSet);
const far = "It rained on and on. ".repeat(30);

/** A number that grows with the place on a page. */
const place = ({ position, start }: { position: number; start: number }) => position * 10_000 + start;

/** What is told of the last name of a page: whether it is marked, and why. */
function toldOfLast(flows: string[]): [isMarked: boolean, reasons: Reason[]] {
  const { mentions, withheld } = readPage(matcher, { flows });
  const [last] = [...mentions, ...withheld].toSorted((a, b) => place(b) - place(a));
  return [mentions.some((one) => one === last), last!.reasons];
}

describe("a name is marked, and this is told of it", () => {
  test.for<[flows: string[], reason: Reason]>([
    [["Then came NSO Group."], { code: "stands-alone", name: "NSO Group" }],
    [["Itay Mack spoke.", "Then came Mack."], { code: "full-name", name: "Itay Mack" }],
    [["NSO Group spoke.", "Then came NSO."], { code: "own-name", name: "NSO Group" }],
    [
      ["It sold NSO spyware for phone hacking and surveillance.", "Then came NSO."],
      { code: "own-name", name: "NSO Group" },
    ],
    [
      ["Citizen Lab found hacked phones and surveillance by NSO."],
      {
        code: "passage",
        near: true,
        seen: [
          { text: "Citizen Lab", count: 1 },
          { text: "hacked", count: 1 },
          { text: "surveillance", count: 1 },
        ],
      },
    ],
    // A deed alone decided.
    [
      ["Salesmen of NSO broke into a phone."],
      {
        code: "passage",
        near: true,
        seen: [
          { text: "broke into", count: 1 },
          { text: "phone", count: 1 },
        ],
      },
    ],
    // A deed decided; nothing near is a word of the topic, so the page's are told.
    [
      ["They spoke of surveillance.", `${far}Salesmen of NSO broke into a phone.`],
      { code: "passage", seen: [{ text: "surveillance", count: 1 }] },
    ],
    [
      ["The Pegasus Project found spyware and hacking.", `${far}Then came NSO.`],
      {
        code: "page",
        seen: [
          { text: "spyware", count: 1 },
          { text: "hacking", count: 1 },
          { text: "Pegasus Project", count: 1 },
        ],
      },
    ],
  ])("in %j", ([flows, reason]) => {
    expect(toldOfLast(flows)).toEqual([true, [reason]]);
  });
});

describe("a name is left alone, and this is told of it", () => {
  test.for<[flows: string[], reason: Reason]>([
    [["People went to the Pegasus Theatre."], { code: "other-name", name: "Pegasus Theatre" }],
    [["Then came Gilboa."], { code: "no-full-name", name: "Eytan Gilboa" }],
    [["NSO Group spoke.", "Then came Gilboa."], { code: "no-full-name", name: "Eytan Gilboa" }],
    [["They flew to Mexico."], { code: "off-topic" }],
    [["Then came NSO."], { code: "thin", seen: [], against: [] }],
    [
      ["Then came NSO.", "An orchestra played, and the symphony."],
      {
        code: "thin",
        seen: [],
        against: [
          { text: "orchestra", count: 1 },
          { text: "symphony", count: 1 },
        ],
      },
    ],
    [
      ["NSO Group spoke.", "Then came the NSO orchestra."],
      { code: "two-senses", near: true, against: [{ text: "orchestra", count: 1 }] },
    ],
  ])("in %j", ([flows, reason]) => {
    expect(toldOfLast(flows)).toEqual([false, [reason]]);
  });
});

test("of the names that are marked, places and terms are told apart", () => {
  const flows = ["NSO Group sold Pegasus spyware to Mexico, the Pegasus Project and Amnesty International said."];
  const { mentions } = readPage(matcher, { title: "NSO Group in Mexico", flows });
  const general = mentions.filter((one) => one.general === true).map(({ entity }) => entity);
  expect(general).toEqual(["mexico"]);
  expect(mentions.map(({ entity }) => entity)).toEqual(expect.arrayContaining(["nso-group", "pegasus", "mexico"]));
});

test.for<[name: string, figures: string[]]>([
  ["NSO Group", []],
  ["Halmtal Agrar GmbH", ["proben"]],
])("on a page about %s alone the numbers of its set are compared, and no others", ([name, figures]) => {
  const wells: FactSet = JSON.parse(readFileSync("tests/fact-sets/ellerbach-brunnen.json", "utf8"));
  const flows = [`Es ging um ${name}.`, "Untersucht wurden 340 Brunnen der Gegend."];
  const found = readPage(matcherOf(smallSet, wells), { language: "de", flows }).figures;
  expect(found.map(({ fact }) => fact.split(":").at(-1))).toEqual(figures);
});
