import { describe, expect, test } from "vitest";

import { isOtherThing } from "../../../src/mentions/find/frames/other-thing.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const matcher = matcherOf(smallSet);
const pegasus = smallSet.entities.findIndex(({ id }) => id === "pegasus");

/** For each "Pegasus" of a text, whether its own words tell that it is another thing. */
function othersIn(text: string, language = "en", read = matcher): boolean[] {
  const flow = scanFlow(read, { text, language, place: "text" });
  const names = flow.candidates.filter(({ options }) => options.some(({ entity }) => entity === pegasus));
  return names.map((name) => isOtherThing(read, flow, name, pegasus));
}

describe("a name is another thing's by the word beside it", () => {
  test.for<[language: string, text: string, isOther: boolean]>([
    ["en", "They missed the airline Pegasus.", true],
    ["en", "They missed the airline “Pegasus”.", true],
    ["en", "It was the airline, the Pegasus.", true],
    ["en", "The airline said that Pegasus was late.", false],
    ["en", "It was Pegasus “airline” then.", true],
    ["en", "It was Pegasus; the airline was late.", false],
    // A word that only hints is enough as the name's own noun.
    ["en", "The passengers of Pegasus waited.", true],
    ["en", "All Pegasus passengers waited.", true],
    ["en", "Then Pegasus-passengers waited.", true],
    ["en", "All “Pegasus” “passengers” waited.", true],
    ["en", "All Pegasus     passengers waited.", false],
    // Of what bears no names a mere hint says nothing.
    ["en", "They heard the Pegasus concert.", false],
    ["en", "They heard the concert Pegasus.", false],
    ["en", "They met the Pegasus team.", true],
    ["en", "It told Pegasus that passengers waited.", false],
    ["en", "Without Pegasus, passengers waited.", false],
    ["en", "The passengers heard of Pegasus.", false],
    ["en", "The passengers under Pegasus waited.", false],
    ["en", "The season of Pegasus began.", false],
    ["fr", "On prit un vol de Pegasus.", true],
  ])("%s: %s %s", ([language, text, isOther]) => {
    expect(othersIn(text, language)).toEqual([isOther]);
  });
});

describe("of two names in a sentence each is told by what is closest", () => {
  test.for<[text: string, ...others: boolean[]]>([
    ["My son hears Pegasus and thinks of a console; I think of Pegasus, the spyware.", true, false],
    ["I hear Pegasus, the spyware; my son hears Pegasus and thinks of a console.", false, true],
    ["I hear Pegasus and read of hacking by a console; my son hears Pegasus.", false, false],
    ["I hear Pegasus and think of a console. My son hears Pegasus, the spyware.", false, false],
    ["I hear Pegasus and NSO Group by a console; my son hears Pegasus.", false, false],
    ["I hear Pegasus and Amnesty by a console; my son hears Pegasus.", true, false],
    ["I hear Pegasus; my son hears Pegasus.", false, false],
  ])("%s", ([text, ...others]) => {
    expect(othersIn(text)).toEqual(others);
  });
});

test("a word of another set's story tells nothing of a name", () => {
  const harvest = { ...smallSet, id: "harvest", topic: { cues: [{ text: "harvest", language: "en" }] } };
  const both = matcherOf(smallSet, { ...harvest, entities: [], facts: [] });
  const ours = "I hear Pegasus and read of hacking by a console; my son hears Pegasus.";
  expect(othersIn(ours, "en", both)).toEqual([false, false]);
  expect(othersIn(ours.replace("hacking", "harvest"), "en", both)).toEqual([true, false]);
});
