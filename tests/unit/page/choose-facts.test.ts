import { expect, test } from "vitest";

import type { Fact } from "../../../src/facts/schema.ts";
import { chooseFacts, type Named } from "../../../src/page/card/card-facts.ts";

function fact(id: string, about: string[], statement = `Somebody said ${id}.`): Fact {
  return {
    id,
    about: ["nso", ...about],
    kind: "report",
    statement,
    attribution: [{ who: "Somebody", verb: "said" }],
    basis: "not stated",
    locator: { source: "source", paragraph: 1, start: "a", end: "b" },
  };
}

const facts = [
  fact("company", []),
  fact("leak", ["pegasus"], "A leak suggested Surveillance with spyware."),
  fact("list", ["leaked-list"]),
  fact("tests", ["pegasus", "leaked-list"]),
  fact("denial", ["project"], "The company denied that its spyware was misused."),
];
const nothing: Named = { entities: [], cues: [], facts: [] };
const names = (...entities: string[]): Named => ({ ...nothing, entities });
const cues = (...words: string[]): Named => ({ ...nothing, cues: words });

test.for<[name: string, around: Named[], first: string[]]>([
  ["nothing is known of the place", [], ["company", "leak", "list"]],
  [
    "the place names nothing that tells facts apart",
    [names("nso"), names("nso", "hungary")],
    ["company", "leak", "list"],
  ],
  ["another name in the sentence", [names("nso", "leaked-list")], ["list", "tests", "company"]],
  ["two names in the sentence", [names("pegasus", "leaked-list")], ["tests", "leak", "list"]],
  ["a name that stands twice counts once", [names("pegasus", "pegasus", "leaked-list")], ["tests", "leak", "list"]],
  ["a cue in the sentence, in any letters", [cues("surveillance")], ["leak", "company", "list"]],
  ["cues and names add up", [{ ...cues("spyware"), entities: ["project"] }], ["denial", "leak", "company"]],
  ["a figure of the fact itself", [{ ...names("pegasus"), facts: ["list"] }], ["list", "leak", "tests"]],
  [
    "the sentence goes before the paragraph",
    [names("project"), names("pegasus", "leaked-list")],
    ["denial", "tests", "leak"],
  ],
  ["the paragraph goes before the section", [nothing, names("project"), names("pegasus")], ["denial", "leak", "tests"]],
  [
    "the section decides where all else is alike",
    [nothing, nothing, names("leaked-list")],
    ["list", "tests", "company"],
  ],
])("%s", ([, around, first]) => {
  const order = chooseFacts(facts, "nso", around).map(({ id }) => id);
  expect(order.slice(0, 3)).toEqual(first);
  // Nothing is lost.
  expect(order.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
});

test("the facts themselves stay in their order", () => {
  const before = [...facts];
  chooseFacts(facts, "nso", [names("project")]);
  expect(facts).toEqual(before);
});
