import { expect, test } from "vitest";

import {
  type StoryFound,
  isOfHome,
  isOfState,
  noteLong,
  noteOrgan,
  notePerson,
} from "../../../src/mentions/decide/story-names.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const matcher = matcherOf(smallSet);
const scan = (text: string) => scanFlow(matcher, { text, language: "en", place: "text" });

/** What a page has of the story: nothing so far. */
const foundNothing = (): StoryFound => ({
  mentions: new Map(),
  segments: new Set(),
  named: new Set(),
  proper: new Set(),
  persons: new Set(),
  states: new Set(),
});

test.for<[text: string, isOurs: boolean]>([
  ["The ministry of defence signed it.", true],
  ["In Spain the ministry of defence signed it.", false],
  ["The ministry of defence of Spain signed it.", false],
  ["Spain has its own view of what is to be done here; but the ministry of defence signed it.", true],
  ["The ministry of defence signed it on a day when all was still, and none in Spain had heard.", true],
])("a mere ministry is the story's where no other state stands beside it: %s %s", ([text, isOurs]) => {
  const found = foundNothing();
  const start = text.indexOf("ministry");
  const name = { ...scan("NSO").candidates[0]!, start, end: start + "ministry of defence".length };
  expect(isOfState(found, 0, name, text)).toBe(false);
  found.states.add(0);
  expect(isOfState(found, 0, name, text)).toBe(isOurs);
});

test("a mere ministry is that of the state beside it where the page has a person of the story", () => {
  const found = foundNothing();
  const text = "The ministry of defence signed it.";
  const [name] = scan("NSO").candidates;
  expect(isOfHome(found, 0, { ...name!, home: "Israel" }, text)).toBe(false);
  found.persons.add(0);
  expect(isOfHome(found, 0, { ...name!, home: "Israel" }, text)).toBe(true);
  expect(isOfHome(found, 0, name!, text)).toBe(false);
  expect(isOfHome(found, 0, { ...name!, home: "Israel" }, `In Spain ${text}`)).toBe(false);
});

test.for<[text: string, isNamed: boolean]>([
  ["Amnesty International left.", true],
  ["Amnesty left.", false],
])("a short form of an organisation is known by its name of several words: %s %s", ([text, isNamed]) => {
  const found = foundNothing();
  for (const name of scan(text).candidates) noteLong(matcher, found, name, text.slice(name.start, name.end));
  expect(found.named.size > 0).toBe(isNamed);
});

test.for<[text: string, hasPerson: boolean, hasOrgan: boolean]>([
  ["Then came Itay Mack.", true, false],
  ["Then came Mack.", false, false],
  ["Then came NSO Group.", false, false],
  ["Then came the Israeli Ministry of Defense.", false, true],
  ["Then came DECA.", false, true],
  ["Then came Amnesty International.", false, false],
])("a page knows a person of the story and an organ of its state by their own names: %s %s %s", ([text, ...wanted]) => {
  const found = foundNothing();
  for (const name of scan(text).candidates) {
    notePerson(matcher, found, name);
    noteOrgan(matcher, found, name);
  }
  expect([found.persons.size > 0, found.states.size > 0]).toEqual(wanted);
});

test("a longer name of another thing that holds theirs makes none of them known", () => {
  const found = foundNothing();
  for (const name of scan("Then Itay Mack of Amnesty International met DECA.").candidates) {
    const other = { ...name, otherName: "The Hall of Fame" };
    notePerson(matcher, found, other);
    noteOrgan(matcher, found, other);
    noteLong(matcher, found, other, "Amnesty International");
  }
  expect(found).toEqual(foundNothing());
});
