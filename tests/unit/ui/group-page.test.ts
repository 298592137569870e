import { describe, expect, test } from "vitest";

import { cardFacts } from "../../../src/facts/card-facts.ts";
import type { PageReport } from "../../../src/mentions/findings.ts";
import { namesOf, noFilters, statementsOf, type PanelFilters } from "../../../src/ui/panel/group-page.ts";
import { bundledSet } from "../facts/bundled-set.ts";

const named = ["nso-group", "deca", "nso-group", "itay-mack"];

const page: PageReport = {
  state: "read",
  address: "https://example.org/story",
  host: "example.org",
  site: "on",
  marksOff: false,
  stories: [],
  locked: [],
  hidden: [],
  coverage: true,
  why: [],
  complete: true,
  withheld: [],
  figures: [],
  mentions: named.map((entity, index) => ({
    id: index + 1,
    entity,
    marked: true,
    visible: true,
    reasons: [],
    before: "a licence for ",
    text: entity,
    after: index === 2 ? " from Café Zürich" : "",
  })),
  entities: Object.fromEntries(
    bundledSet.entities.map(({ id, name, kind }) => [id, { name, kind, language: bundledSet.language }]),
  ),
};
const { entities: facts } = cardFacts([bundledSet], { entities: named, figures: [] });
const names = (filters: Partial<PanelFilters>) => namesOf(page, facts, { ...noFilters, ...filters });
const statements = (filters: Partial<PanelFilters>) =>
  statementsOf(facts, names(filters), { ...noFilters, ...filters });
const idsOf = (filters: Partial<PanelFilters>) => statements(filters).flatMap((one) => one.facts.map(({ id }) => id));

describe("the names of a page", () => {
  test("stand in the order of the first mentions, with all mentions", () => {
    expect(names({}).map(({ id }) => id)).toEqual(["nso-group", "deca", "itay-mack"]);
    expect(names({})[0]!.mentions.map(({ id }) => id)).toEqual([1, 3]);
    expect(names({})[0]!.summary).toBe(facts.find(({ id }) => id === "nso-group")!.summary);
  });

  test.for<[string, Partial<PanelFilters>, string[]]>([
    ["a kind", { kind: "agency" }, ["deca"]],
    ["a name in other letters", { query: "  dEcA " }, ["deca"]],
    ["words of a passage, without their accents", { query: "cafe zurich" }, ["nso-group"]],
    ["words that nothing has", { query: "zebra crossing" }, []],
    ["a kind that is not there", { kind: "parliament" }, []],
  ])("are those of %s", ([, filters, ids]) => {
    expect(names(filters).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    if (ids.length === 0) expect(names(filters)).toEqual([]);
    else expect(names(filters).map(({ id }) => id)).toContain(ids[0]);
  });

  test("stand without a line while that is on its way", () => {
    expect(namesOf(page, [], noFilters).map(({ summary }) => summary)).toEqual([undefined, undefined, undefined]);
    expect(statementsOf([], names({}), noFilters)).toEqual([]);
  });
});

describe("the statements of a page", () => {
  test("are each there once, however many names they are about", () => {
    const all = facts.flatMap((one) => one.facts.map(({ id }) => id));
    expect(idsOf({}).toSorted()).toEqual([...new Set(all)].toSorted());
    expect(all.length).toBeGreaterThan(new Set(all).size);
    // With what answers any of them.
    const [{ context, facts: told } = statements({})[0]!] = statements({});
    for (const { contestedBy = [] } of told) for (const id of contestedBy) expect(context.answers).toHaveProperty(id);
  });

  test("are those about one name", () => {
    const about = statements({ about: "deca" }).flatMap((one) => one.facts);
    expect(about.length).toBeGreaterThan(3);
    expect(about.every((fact) => fact.about.includes("deca"))).toBe(true);
  });

  test("are found by their own words, and by a name with all that is said of it", () => {
    const { statement, id } = facts.find((one) => one.id === "deca")!.facts[0]!;
    expect(idsOf({ query: statement.slice(10, 60) })).toEqual([id]);
    expect(idsOf({ query: "Itay Mack" })).toEqual(expect.arrayContaining(["mack-law-not-deca", "mack-un-embargo"]));
    expect(idsOf({ query: "zebra crossing" })).toEqual([]);
  });
});
