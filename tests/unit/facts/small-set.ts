import type { FactSet } from "../../../src/facts/schema.ts";

/** The smallest set that uses every rule: two entities, an allegation and its denial. A new copy at each call. */
export function smallSet(): FactSet {
  return {
    format: 1,
    id: "small",
    version: "1.0.0",
    language: "en",
    title: "A small set",
    summary: "Two entities, two facts.",
    asOf: "2021-07",
    licence: "MIT",
    changes: [{ version: "1.0.0", date: "2021-07-20", note: "First set." }],
    sources: [
      {
        id: "paper",
        title: "A title",
        publisher: "A paper",
        publisherUrl: "https://paper.example",
        published: "2021-07",
        paragraphs: 3,
        sha256: "0".repeat(64),
      },
    ],
    topic: { cues: [{ text: "spyware", language: "en" }] },
    entities: [
      {
        id: "maker",
        kind: "company",
        name: "Maker Group",
        summary: "A company.",
        aliases: [{ text: "Maker Group" }, { text: "MKR", case: "exact", needs: "topic" }],
      },
      {
        id: "rider",
        kind: "person",
        name: "Ann Rider",
        summary: "A lawyer.",
        aliases: [{ text: "Ann Rider" }, { text: "Rider", case: "exact", needs: "full-name" }],
        against: ["horse rider"],
      },
    ],
    facts: [
      {
        id: "use",
        about: ["maker"],
        kind: "allegation",
        statement: "Ann Rider said that 37 of 67 phones showed some evidence of an attempt.",
        attribution: [{ who: "Ann Rider", verb: "said" }],
        basis: "test",
        figures: [{ value: 37, unit: "phones", role: "phones with some evidence of an attempt", of: 67 }],
        contestedBy: ["denial"],
        dates: { stated: "2021-07" },
        locator: { source: "paper", paragraph: 1, start: "Ann Rider said", end: "of an attempt" },
      },
      {
        id: "denial",
        about: ["maker", "rider"],
        kind: "denial",
        statement: "Maker Group denied it.",
        attribution: [{ who: "Maker Group", verb: "denied" }],
        basis: "company statement",
        locator: { source: "paper", paragraph: 3, start: "Maker Group denied", end: "it all" },
      },
    ],
  };
}
