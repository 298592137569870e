import { describe, expect, test } from "vitest";

import { openDesk } from "../../../src/desk/open-desk.ts";
import type { ReportFormat } from "../../../src/desk/report/report-formats.ts";
import { citeInEveryFormat } from "../../../src/facts/cite/cite-fact.ts";
import { withQualifiedIds } from "../../../src/facts/ids-across-sets.ts";
import type { FactSet } from "../../../src/facts/schema.ts";
import type { PageReport } from "../../../src/mentions/findings.ts";
import ellerbach from "../../fact-sets/ellerbach-brunnen.json" with { type: "json" };
import { bundledSet } from "../facts/bundled-set.ts";
import { englishWords, samplePage } from "./sample-report.ts";

const wells = ellerbach as unknown as FactSet;
const own = withQualifiedIds(wells);
/** In either order: the person chooses it. */
const desks = [
  ["after the bundled one", openDesk([bundledSet, own])],
  ["before the bundled one", openDesk([own, bundledSet])],
  ["alone", openDesk([own])],
] as const;

describe.for(desks)("a set of one's own in another language, %s,", ([, desk]) => {
  test.for([
    ["proben", "Die Wasserwacht fand in 52 von 340 Brunnen zu viel Nitrat."],
    ["kosten", "Die Wasserwacht Ellerbach habe die Proben aus Spenden bezahlt, berichtete der Auebote."],
    ["halmtal-antwort", "Halmtal Agrar wies die Vorwürfe zurück und hält nach eigenen Worten alle Vorschriften ein."],
    ["amt", "Das Landesamt will bis zum Herbst eigene Proben nehmen."],
    ["leitung", "Die Chemikerin Rieke Tolksdorp hat die Messungen geleitet."],
    ["grenzwert", "Im Trinkwasser sind höchstens 50 Milligramm Nitrat je Liter erlaubt."],
  ] as const)("answers with %s: %s", ([fact, sentence]) => {
    const { results, contexts } = desk.lookUp(sentence);
    expect(results[0]?.fact.id).toBe(`ellerbach-brunnen:${fact}`);
    expect(Object.keys(contexts)).toEqual(["ellerbach-brunnen"]);
  });

  test.for([
    "Das Wetter wird am Wochenende schön.",
    "Die Stadt baut im Herbst zwei neue Schulen und eine Brücke.",
    "Der Verein gewann das Spiel mit drei zu eins.",
  ])("answers nothing to what bears on no fact: %s", (sentence) => {
    expect(desk.lookUp(sentence).results).toEqual([]);
  });
});

describe("beside a set of one's own the bundled one", () => {
  test.for(desks.slice(0, 2))("answers, %s", ([, desk]) => {
    const { results } = desk.lookUp("NSO Group denied the report and called it full of wrong assumptions.");
    expect(results[0]?.fact.id).toBe("nso-denial");
  });
});

const row = (id: number, text: string, before: string, after: string) => ({
  id,
  text,
  before,
  after,
  marked: true,
  visible: true,
});
const found: PageReport = {
  ...samplePage.found,
  withheld: [],
  mentions: [
    {
      ...row(1, "Halmtal Agrar GmbH", "Die ", " weist Vorwürfe zurück."),
      entity: "ellerbach-brunnen:halmtal",
      reasons: [{ code: "own-name", name: "Halmtal Agrar GmbH" }],
    },
  ],
  figures: [
    {
      ...row(2, "360", "Untersucht wurden etwa ", " Brunnen der Gegend."),
      fact: "ellerbach-brunnen:proben",
      figure: 0,
      outcome: "other-value",
      amount: "etwa 360",
      comparison: "about",
      source: { value: 340 },
      role: "Brunnen der Gegend",
    },
  ],
  entities: { "ellerbach-brunnen:halmtal": { name: "Halmtal Agrar", kind: "company", language: "de" } },
};
const [, desk] = desks[0];
const differing = (parts: { text: string; mark?: string }[]) =>
  parts.filter(({ mark }) => mark === "differs").map(({ text }) => text);
const report = (format: ReportFormat) =>
  desk.report({ ...samplePage, found }, format, { reportWords: () => englishWords, reasonText: ({ code }) => code })
    .text;
/** Of the figure, then of what is first of all about the name, as the file of the set calls them. */
const told = ["proben", "vorwurf", "halmtal-antwort", "halmtal-betrieb"];

describe("a report with a set of one's own", () => {
  test("puts page and source side by side, and names the set", () => {
    const { sets, pages, facts } = JSON.parse(report("json"));
    expect(sets).toMatchObject([{ id: "ellerbach-brunnen", version: "1.0.0" }]);
    expect(report("md")).toContain("ellerbach-brunnen, version 1.0.0");
    expect(report("md")).not.toContain("nso-leak-2021");
    expect(facts.map(({ id }: { id: string }) => id)).toEqual(told.map((id) => `ellerbach-brunnen:${id}`));
    const { page, statement } = pages[0].figures[0];
    expect([differing(page), differing(statement)]).toEqual([["360"], ["340"]]);
  });

  test.for(["md", "html", "csv", "annotations"] as const)("has its own words, not ours, as %s", (format) => {
    const text = report(format);
    expect(text).toContain("Halmtal Agrar");
    expect(text).not.toMatch(/NSO|Pegasus/);
  });

  test.for(["csl-json", "ris", "bibtex"] as const)("cites each fact as its card does, as %s", (format) => {
    const cited = told.map((id) => citeInEveryFormat([wells], wells.id, id).find((one) => one.format === format)!.text);
    const text = report(format);
    if (format === "csl-json") expect(JSON.parse(text)).toEqual(cited.flatMap((one) => JSON.parse(one) as unknown[]));
    else for (const one of cited) expect(text).toContain(one.trim());
    expect(text).not.toContain("ellerbach-brunnen:ellerbach-brunnen");
  });
});
