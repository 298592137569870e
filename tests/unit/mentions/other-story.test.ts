import { expect, test } from "vitest";

import { spillSet } from "./other-story.ts";
import { matcherOf, readPage, type TestPage } from "./read-text.ts";

const matcher = matcherOf(spillSet);

const pages: [what: string, page: TestPage, marked: string[]][] = [
  [
    "a brief with both short names and one cue",
    { title: "Fishermen sue", flows: ["Crude oil from Corvus, run by Delta, has reached the beach, fishermen say."] },
    ["Corvus", "Delta"],
  ],
  [
    "a full name once",
    {
      title: "Court hears villagers",
      flows: ["Villagers have sued Delta Oil Company.", "Delta said that it would answer in court.", "Corvus is shut."],
    },
    ["Delta Oil Company", "Delta", "Corvus"],
  ],
  [
    "surnames, and a name that many stories give",
    {
      title: "Oil spill: activist speaks",
      flows: [
        "Ada Obi of Rivers Watch counted forty dead turtles after the spill at the Corvus oil platform.",
        "Yesterday Obi was heard by senators. Corvus, she said, was old.",
      ],
    },
    ["Ada Obi", "Rivers Watch", "Corvus oil platform", "Obi", "Corvus"],
  ],
  [
    "an airline, with a leak",
    {
      title: "Delta flight turns back",
      flows: ["A Delta flight to Atlanta turned back after a leak.", "Passengers said that Delta paid for hotels."],
    },
    [],
  ],
  [
    "a constellation",
    { title: "Sky in May", flows: ["Corvus stands low in the south. The stars of Corvus form a small sail."] },
    [],
  ],
  [
    "a ship and something nobody listed",
    {
      title: "Harbour notes",
      flows: ["The ferry Corvus will be painted.", "Delta, a family firm of glaziers, mends the terminal's windows."],
    },
    [],
  ],
  [
    "both in one list",
    {
      title: "In brief",
      flows: [
        "The slick from Corvus is now ten miles long, Delta Oil Company says.",
        "Delta cancels forty flights because of snow.",
        "Lambs were born at the zoo.",
      ],
    },
    ["Corvus", "Delta Oil Company"],
  ],
];

test.each(pages)("weights that were fitted on one story carry over to another: %s", (_what, page, marked) => {
  expect(readPage(matcher, page).mentions.map(({ text }) => text)).toEqual(marked);
});
