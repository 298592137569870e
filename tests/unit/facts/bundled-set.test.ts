import { expect, test } from "vitest";

import { ownTexts } from "../../../src/facts/rules/wording-rules.ts";
import { bundledSet } from "./bundled-set.ts";

const { entities, facts, topic } = bundledSet;

// What the name of each entity holds, in the order of the design; the id where others rely on it.
const wanted: [name: string, id?: string][] = [
  ["NSO Group", "nso-group"],
  ["Pegasus spyware", "pegasus"],
  ["the Pegasus Project", "pegasus-project"],
  ["the leaked list of 50,000 numbers", "leaked-list"],
  ["the phone tests", "phone-tests"],
  ["DECA", "deca"],
  ["the 2007 Defense Export Controls Act", "defense-export-control-act"],
  ["Israel's Ministry of Defense", "ministry-of-defense"],
  ["Israel's Ministry of Foreign Affairs"],
  ["the July 2020 court ruling"],
  ["Amnesty International", "amnesty"],
  ["Globes"],
  ["Jamal Khashoggi", "jamal-khashoggi"],
  ["Itay Mack", "itay-mack"],
  ["Avidan Freedman", "avidan-freedman"],
  ["Yanshuf", "yanshuf"],
  ["Eytan Gilboa", "eytan-gilboa"],
  ["Begin-Sadat Center"],
  ["Bar-Ilan University", "bar-ilan-university"],
  ["The Media Line"],
  ["the Wassenaar Arrangement", "wassenaar-arrangement"],
  ["UN Security Council"],
  ["the Knesset"],
  ["end-use and end-user certificates"],
  ["export licence"],
  ["human-rights considerations in the law"],
  ["Israel's cyber export policy"],
  ["the Gulf states"],
  ["Saudi Arabia"],
  ["United Arab Emirates"],
  ["Bahrain"],
  ["Morocco"],
  ["Hungary"],
  ["Mexico"],
  ["Iran"],
  ["spyware"],
];

test.each(wanted)("%s is an entity, and some fact is first of all about it or speaks of it", (name, id) => {
  const entity = entities.find(
    (one) => one.name.toLowerCase().includes(name.toLowerCase()) && (id === undefined || one.id === id),
  );
  expect(entity).toBeDefined();
  expect(facts.some((fact) => fact.about.includes(entity!.id))).toBe(true);
});

test("there are fifty to seventy facts, and no paragraph is without one", () => {
  expect(facts.length).toBeGreaterThanOrEqual(50);
  expect(facts.length).toBeLessThanOrEqual(70);
  const covered = new Set(facts.map(({ locator }) => locator.paragraph));
  expect(Array.from(covered).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, at) => at + 1));
});

test("each figure of the article is there with its role", () => {
  const figures = facts.flatMap((fact) => fact.figures ?? []);
  expect(
    figures.map(({ value, comparison, unit, role }) => [comparison ?? "", value, unit, role].join(" ").trim()),
  ).toEqual([
    "about 80 journalists journalists in the investigation",
    "2 NGOs NGOs in the investigation",
    "50000 phone numbers numbers on the list",
    "more than 180 journalists journalists identified on the list",
    "67 phones phones tested",
    "37 phones phones with some evidence of an attempt",
    "30 phones inconclusive tests",
  ]);
  for (const { terms = [] } of figures) {
    expect(terms.map(({ language }) => language)).toEqual(expect.arrayContaining(["en", "fr", "es", "pt", "de"]));
  }
});

const languages = ["he", "ar", "fr", "es", "pt", "de", "hu", "zh"];
const main = ["nso-group", "pegasus", "pegasus-project", "deca", "ministry-of-defense", "jamal-khashoggi", "amnesty"];

test.each(main)("%s has a form of its own in every language of the coverage", (id) => {
  const { aliases } = entities.find((one) => one.id === id)!;
  expect(aliases.some(({ language }) => language === undefined)).toBe(true);
  expect(aliases.map(({ language }) => language)).toEqual(expect.arrayContaining(languages));
});

test.each(["en", ...languages])("there are ten topic cues or more in %s", (language) => {
  expect(topic.cues.filter((cue) => cue.language === language).length).toBeGreaterThanOrEqual(10);
});

test("places and general terms never stand alone, nor do surnames", () => {
  const general = entities.filter(({ kind }) => ["place", "term", "policy", "document", "parliament"].includes(kind));
  const alone = general.flatMap(({ aliases }) => aliases.filter(({ needs }) => needs === undefined));
  expect(alone).toEqual([]);
  const surnames = ["Mack", "Freedman", "Gilboa", "Khashoggi", "Prof. Gilboa", "Rabbi Freedman"];
  const found = entities.flatMap(({ aliases }) => aliases.filter(({ text }) => surnames.includes(text)));
  expect(found.filter(({ needs }) => needs === undefined)).toEqual([]);
});

test("the asserter comes first in every statement", () => {
  const late = facts.filter(({ statement, attribution }) => !statement.startsWith(attribution[0]!.who));
  expect(late.map(({ id }) => id)).toEqual([]);
});

test("every statement has a short form, and none repeats the statement", () => {
  expect(facts.filter(({ brief }) => brief === undefined).map(({ id }) => id)).toEqual([]);
  expect(facts.filter(({ brief, statement }) => brief!.length > statement.length).map(({ id }) => id)).toEqual([]);
});

test("views that oppose each other name each other", () => {
  const oneWay = facts.flatMap(({ id, contestedBy = [] }) =>
    contestedBy
      .filter((other) => !facts.find((fact) => fact.id === other)?.contestedBy?.includes(id))
      .map((other) => [id, other]),
  );
  expect(oneWay).toEqual([]);
});

test("the article's own words bind: tested, an appeal, and no building", () => {
  const said = ownTexts(bundledSet)
    .filter(({ path }) => path.at(-1) !== "sic")
    .map(({ text }) => text)
    .join("\n");
  expect(said).not.toMatch(/forensic|embassy|consulate|alleged/i);
  expect(facts.find(({ id }) => id === "appeal-rejected")?.statement).toContain("appeal by Amnesty International");
  expect(facts.filter(({ sic }) => sic).map(({ id }) => id)).toEqual(["khashoggi-murder"]);
});

test("the changelog ends at this version", () => {
  expect(bundledSet.changes.at(-1)?.version).toBe(bundledSet.version);
});
