import { expect, test } from "vitest";

import { checkFactSet } from "../../../src/facts/rules/check-fact-set.ts";
import { smallSet } from "./small-set.ts";

type Set = ReturnType<typeof smallSet>;
const long = "N".repeat(10_000);
const markup = "<img src=x onerror=alert(1)><script>alert(2)</script>";

test.for<[name: string, plant: (set: Set) => void, path: string, wrong: string]>([
  [
    "a name of 10,000 characters",
    (set) => (set.entities[0]!.name = long),
    "entities[0].name",
    "is longer than 120 characters",
  ],
  [
    "an asserter of 10,000",
    (set) => (set.facts[0]!.attribution[0]!.who = long),
    "facts[0].attribution[0].who",
    "is longer than 120 characters",
  ],
  [
    "a publisher of 10,000",
    (set) => (set.sources[0]!.publisher = long),
    "sources[0].publisher",
    "is longer than 120 characters",
  ],
  [
    "a role of 10,000",
    (set) => (set.facts[0]!.figures![0]!.role = long),
    "facts[0].figures[0].role",
    "is longer than 120 characters",
  ],
  [
    "a summary of 10,000",
    (set) => (set.entities[0]!.summary = long),
    "entities[0].summary",
    "is longer than 1000 characters",
  ],
  [
    "an open question of 10,000",
    (set) => (set.facts[0]!.open = [long]),
    "facts[0].open[0]",
    "is longer than 1000 characters",
  ],
  [
    "a direction override in a name",
    (set) => (set.entities[0]!.name = "Maker\u202EpuorG"),
    "entities[0].name",
    "holds a control character or a bidi override",
  ],
  [
    "an isolate in a statement",
    (set) => (set.facts[0]!.statement = "Ann Rider said\u2067 so."),
    "facts[0].statement",
    "holds a control character or a bidi override",
  ],
  [
    "a line break in a statement",
    (set) => (set.facts[0]!.statement = "Ann Rider said\nso."),
    "facts[0].statement",
    "holds a control character or a bidi override",
  ],
  [
    "a script in an address",
    (set) => (set.sources[0]!.url = "javascript:alert(1)"),
    "sources[0].url",
    "is not an https address",
  ],
  [
    "a script in the publisher's address",
    (set) => (set.sources[0]!.publisherUrl = "javascript:alert(1)//https://a.example"),
    "sources[0].publisherUrl",
    "is not an https address",
  ],
  [
    "data in an address",
    (set) => (set.sources[0]!.archived = "data:text/html,<script>alert(1)</script>"),
    "sources[0].archived",
    "is not an https address",
  ],
])("%s is refused", ([, plant, path, wrong]) => {
  const set = smallSet();
  plant(set);
  expect(checkFactSet(set)).toMatchObject({ ok: false, problems: [{ path, wrong }] });
});

test.for<[name: string, text: string]>([
  ["markup", markup],
  ["an event handler", '" onmouseover="alert(1)'],
  ["emoji", "👩‍👩‍👧 🕊️ said so."],
  ["another direction", "عربي עברית said so."],
])("%s is text like any other, for the card to show as it is", ([, text]) => {
  const set = smallSet();
  set.facts[0]!.statement = text;
  set.entities[0]!.summary = text;
  expect(checkFactSet(set)).toMatchObject({ ok: true, factSet: { facts: [{ statement: text }, {}] } });
});
