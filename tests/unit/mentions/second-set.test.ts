import { describe, expect, test } from "vitest";

import { createPageMatcher } from "../../../src/mentions/decide/page-matcher.ts";
import { withQualifiedIds } from "../../../src/facts/ids-across-sets.ts";
import type { FactSet } from "../../../src/facts/schema.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import ellerbach from "../../fact-sets/ellerbach-brunnen.json" with { type: "json" };
import { compiledAcross, matcherOf, readPage, type TestPage } from "./read-text.ts";

/** An invented story about wells, in German: nothing in the engine was written with it in mind. */
const wells = withQualifiedIds(ellerbach as unknown as FactSet);
const both = matcherOf(bundledSet, wells);

const page = (title: string, ...flows: string[]): TestPage => ({ title, language: "de", flows });

const pages: [what: string, page: TestPage, marked: string[]][] = [
  [
    "a report of the story",
    page(
      "Zu viel Nitrat im Ellerbachtal",
      "Die Halmtal Agrar GmbH weist Vorwürfe zurück. Nach der Brunnenreihe der Wasserwacht ist das Grundwasser belastet.",
      "Rieke Tolksdorp leitete die Messungen. Das LUV will Wasserproben nehmen, sagte Tolksdorp.",
    ),
    ["Halmtal Agrar GmbH", "Brunnenreihe", "Wasserwacht", "Rieke Tolksdorp", "LUV", "Tolksdorp"],
  ],
  [
    "a brief with short names and one cue",
    page("Streit um Brunnen", "Halmtal soll für das Nitrat im Trinkwasser zahlen, fordert die Wasserwacht Ellerbach."),
    ["Halmtal", "Wasserwacht Ellerbach"],
  ],
  ["a walk through a valley", page("Wandern", "Der Wanderweg durch das Halmtal beginnt an der Seilbahn."), []],
  ["a sailor", page("Segeln", "In LUV, also dort, wo der Wind herkommt, liegt das Boot ruhiger als in Lee."), []],
  ["lifeguards", page("Sommer am See", "Die Wasserwacht warnt Badende vor der Strömung."), []],
  [
    "the other story",
    {
      title: "NSO Group and Pegasus",
      language: "en",
      flows: ["The Pegasus spyware of NSO Group was found on phones."],
    },
    ["Pegasus spyware", "NSO Group"],
  ],
  [
    "both in one list",
    {
      title: "In brief",
      language: "en",
      flows: [
        "NSO Group says that its spyware is sold to states alone.",
        "Halmtal Agrar denies that its fertiliser is the cause of nitrate in the groundwater.",
      ],
    },
    ["NSO Group", "Halmtal Agrar"],
  ],
];

describe("a second set beside the bundled one", () => {
  test.each(pages)("%s", (_what, read, marked) => {
    expect(readPage(both, read).mentions.map(({ text }) => text)).toEqual(marked);
  });

  test.for<[sentence: string, fact: string, outcome: string]>([
    ["In 52 Brunnen der Halmtal Agrar wurde der Grenzwert überschritten.", "ellerbach-brunnen:proben", "same"],
    ["Untersucht wurden 340 Brunnen bei Halmtal Agrar.", "ellerbach-brunnen:proben", "same"],
    ["Nach den Messungen bei Halmtal Agrar wurden 52 Brunnen gesperrt.", "ellerbach-brunnen:proben", "other-role"],
  ])("figures: %s", ([sentence, fact, outcome]) => {
    const { figures } = readPage(both, page("Brunnen: Halmtal Agrar", sentence));
    expect(figures.map((figure) => [figure.fact, figure.outcome])).toEqual([[fact, outcome]]);
  });

  test.for<[sentence: string, outcomes: string[]]>([
    [
      "Das Labor der Wasserwacht untersuchte 340 Brunnen, in 52 war der Grenzwert überschritten.",
      ["same 340", "same 52"],
    ],
    ["Das LUV untersuchte 340 Brunnen.", ["same 340"]],
    ["Rieke Tolksdorp hat 340 Brunnen untersucht.", ["same 340"]],
    ["Die Brauerei untersuchte 340 Brunnen.", []],
    ["Der Landkreis untersuchte 340 Brunnen auf Legionellen.", []],
    ["In Spanien wurden 340 Brunnen untersucht.", []],
    ["Eine andere Untersuchung umfasste 340 untersuchte Brunnen.", []],
    ["Alle 340 untersuchten Brunnen waren belastet.", []],
  ])("who tests is one whom the set names: %s", ([sentence, outcomes]) => {
    const { figures } = readPage(matcherOf(wells), page("Nitrat: Halmtal Agrar", "Halmtal Agrar streitet.", sentence));
    expect(figures.map(({ outcome, source }) => `${outcome} ${source.value}`)).toEqual(outcomes);
  });

  test("where another set knows the same name and speaks first, its figures and terms are found all the same", () => {
    const like = wells.entities.find(({ id }) => id.endsWith(":halmtal"))!;
    const house = { ...wells, id: "house", entities: [{ ...like, id: "house:firma" }], facts: [] };
    const read = page(
      "Nitrat: Halmtal Agrar",
      "Bei Halmtal Agrar wurden 340 Brunnen untersucht, wegen Nitrat im Grundwasser.",
    );
    const { mentions, figures } = readPage(matcherOf(house, wells), read);
    expect(mentions.map(({ entity }) => entity)).toEqual(["house:firma", "ellerbach-brunnen:nitrat"]);
    expect(figures.map(({ fact }) => fact)).toEqual(["ellerbach-brunnen:proben"]);
  });

  test("its words have no page read for the other story, and the other way round", () => {
    const alone = createPageMatcher(compiledAcross(wells));
    expect(alone.hasName("Die Wasserwacht Ellerbach misst.")).toBe(true);
    expect(alone.hasName("NSO Group")).toBe(false);
  });
});
