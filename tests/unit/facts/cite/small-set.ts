import type { Fact, FactSet, Source } from "../../../../src/facts/schema.ts";

/** SHA-256 of "Hello World!": the example of RFC 6920, section 8.1. */
export const helloWorld = {
  hex: "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069",
  name: "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk",
};

const source: Source = {
  id: "evening-post",
  title: "Bridge Opens, Late",
  publisher: "The Evening Post",
  published: "2019-03",
  paragraphs: 9,
  sha256: helloWorld.hex,
};

const opening: Fact = {
  id: "bridge-opening",
  about: ["bridge"],
  kind: "report",
  statement: "The council reported that 12 of 30 spans were tested.",
  attribution: [{ who: "The council", verb: "reported" }],
  basis: "official statement",
  contestedBy: ["builder-denial"],
  dates: { stated: "2019-03", happened: "2018" },
  locator: { source: "evening-post", paragraph: 4, start: "well-known, on record", end: "twelve of the spans" },
};

const denial: Fact = {
  id: "builder-denial",
  about: ["bridge"],
  kind: "denial",
  statement: "The builder said that every span was tested.",
  attribution: [{ who: "The builder", verb: "said" }],
  basis: "company statement",
  locator: { source: "evening-post", paragraph: 7, start: "The builder", end: "every span" },
};

/** A set of two facts about a bridge, with the first fact; what is given replaces what the source or the fact says. */
export function smallSet(
  change: { source?: Partial<Source>; fact?: Partial<Fact>; set?: Partial<FactSet> } = {},
): [set: FactSet, fact: Fact] {
  const fact = { ...opening, ...change.fact };
  const set: FactSet = {
    format: 1,
    id: "bridge-2019",
    version: "2.1.0",
    language: "en",
    title: "The new bridge",
    summary: "What was reported of the bridge.",
    asOf: "2019-03",
    licence: "CC0",
    changes: [{ version: "2.1.0", date: "2019-04-01", note: "First." }],
    sources: [{ ...source, ...change.source }],
    topic: { cues: [{ text: "bridge", language: "en" }] },
    entities: [{ id: "bridge", kind: "place", name: "Bridge", summary: "A bridge.", aliases: [{ text: "Bridge" }] }],
    facts: [fact, denial],
    ...change.set,
  };
  return [set, fact];
}
