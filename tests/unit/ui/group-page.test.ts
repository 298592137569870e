import { describe, expect, test } from "vitest";

import { cardFacts } from "../../../src/facts/card-facts.ts";
import type { PageReport } from "../../../src/mentions/findings.ts";
import { groupPage, noWishes, type Wishes } from "../../../src/ui/panel/group-page.ts";
import { bundledSet } from "../facts/bundled-set.ts";

const named = ["nso-group", "deca", "nso-group", "itay-mack"];

const page: PageReport = {
  state: "read",
  host: "example.org",
  site: "on",
  marksOff: false,
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
const group = (wishes: Partial<Wishes>) => groupPage(page, facts, { ...noWishes, ...wishes });

describe("the groups of a page", () => {
  test("stand in the order of the first mentions, with all mentions and facts", () => {
    const groups = group({});
    expect(groups.map(({ id }) => id)).toEqual(["nso-group", "deca", "itay-mack"]);
    expect(groups[0]!.mentions.map(({ id }) => id)).toEqual([1, 3]);
    expect(groups[0]!.known[0]!.facts.length).toBe(facts.find(({ id }) => id === "nso-group")!.facts.length);
    expect(groups.some(({ unfold }) => unfold)).toBe(false);
  });

  test.for<[string, Partial<Wishes>, string[]]>([
    ["a kind", { kind: "agency" }, ["deca"]],
    ["a name in other letters", { query: "  dEcA " }, ["deca"]],
    ["words of a passage, without their accents", { query: "cafe zurich" }, ["nso-group"]],
    ["words that nothing has", { query: "zebra crossing" }, []],
    ["a kind that is not there", { kind: "parliament" }, []],
  ])("are those of %s", ([, wishes, ids]) => {
    expect(group(wishes).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    if (ids.length === 0) expect(group(wishes)).toEqual([]);
    else expect(group(wishes)[0]!.id).toBe(ids[0]);
  });

  test("keep only contested facts, and those unfolded", () => {
    const groups = group({ contested: true });
    expect(groups.length).toBeGreaterThan(0);
    for (const { known, unfold, contested } of groups) {
      expect(unfold).toBe(true);
      const kept = known.flatMap((one) => one.facts);
      expect(kept).toHaveLength(contested);
      expect(kept.every((fact) => (fact.contestedBy?.length ?? 0) > 0)).toBe(true);
    }
  });

  test("keep only facts with figures", () => {
    const kept = group({ figures: true }).flatMap(({ known }) => known.flatMap((one) => one.facts));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ figures }) => (figures?.length ?? 0) > 0)).toBe(true);
  });

  test("find a fact by its own words, and show that one at once", () => {
    const { statement } = facts.find(({ id }) => id === "deca")!.facts[0]!;
    const groups = group({ query: statement.slice(10, 60) });
    const found = groups.find(({ id }) => id === "deca")!;
    expect(found.unfold).toBe(true);
    expect(found.known.flatMap((one) => one.facts).map((fact) => fact.statement)).toContain(statement);
  });

  test("stand without facts while those are on their way", () => {
    expect(groupPage(page, [], noWishes).map(({ known }) => known)).toEqual([[], [], []]);
    expect(groupPage(page, [], { ...noWishes, contested: true })).toEqual([]);
  });
});
