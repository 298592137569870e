import { describe, expect, test } from "vitest";

import { type OnPage, drawVoices, gatherVoices } from "../../../src/desk/story/voices.ts";
import { drawTimeline, dateSpan, timeline } from "../../../src/desk/story/story.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import { samplePage } from "./sample-report.ts";

const page: OnPage = samplePage.found;
const idsOf = (facts: { fact: string }[]) => facts.map(({ fact }) => fact);

describe("the timeline", () => {
  const { entries, extent } = timeline([bundledSet], page, { date: "2021-07-21", updated: false });

  test("has each date of the set in order, what happened before what was said", () => {
    expect(entries.map(({ date, kind, facts }) => [date, kind, facts.length])).toEqual([
      ["2007", "happened", 1],
      ["2018", "happened", 1],
      ["2020-07", "happened", 3],
      ["2021-07", "stated", bundledSet.facts.length - 5],
    ]);
    expect(idsOf(entries[2]!.facts)).toEqual(["appeal-rejected", "court-strict", "court-supervision"]);
    expect(extent).toEqual([2007, 2021 + 7 / 12]);
  });

  test("lights what the page speaks of", () => {
    expect(entries[0]!.lit).toEqual([]);
    expect(idsOf(entries[3]!.lit)).toEqual(
      expect.arrayContaining(["nso-company", "journalists-identified", "nso-denial"]),
    );
    expect(idsOf(entries[3]!.lit)).not.toContain("gilboa-role");
    expect(timeline([bundledSet]).entries.flatMap(({ lit }) => lit)).toEqual([]);
  });

  test("holds the page's own date, though it lies outside", () => {
    expect(timeline([bundledSet], page, { date: "2024-02", updated: true })).toMatchObject({
      page: { date: "2024-02", updated: true, span: [2024 + 1 / 12, 2024 + 2 / 12] },
      extent: [2007, 2024 + 2 / 12],
    });
    expect(timeline([])).toEqual({ entries: [] });
  });

  test.each([
    ["2018", 2018, 2019],
    ["2020-07", 2020.5, 2020 + 7 / 12],
    ["2020-01-01", 2020, 2020 + 1 / 12 / 31],
    ["2020-12-31", 2021 - 1 / 12 / 31, 2021],
  ])("%s may be from %d to %d", (date, from, to) => {
    const [first, last] = dateSpan(date);
    expect(first).toBeCloseTo(from, 9);
    expect(last).toBeCloseTo(to, 9);
  });
});

describe("who says what", () => {
  const { voices: all, answers } = gatherVoices([bundledSet], page);

  test("brings the forms of one speaker together, and keeps others apart", () => {
    const names = new Map(all.map(({ id, who }) => [id, who]));
    expect(names.get("ministry-of-defense")).toBe("The Defense Ministry's spokesperson");
    expect(names.get("pegasus-project")).toBe("The Pegasus Project");
    expect(names.get("court-ruling")).toBe("The Israeli court");
    expect(names.get("nso-leak-2021:Activists")).toBe("Activists");
    expect(all.flatMap(({ facts }) => facts).length).toBe(bundledSet.facts.length);
  });

  test("says what they speak about, the most first", () => {
    const mack = all.find(({ id }) => id === "itay-mack")!;
    expect(mack.about[0]).toMatchObject({ entity: "defense-export-control-act" });
    expect(mack.about.map(({ entity }) => entity)).not.toContain("itay-mack");
  });

  test("says who answers whom, in both directions where both do", () => {
    const between = (from: string, to: string) => answers.find((one) => one.from === from && one.to === to);
    expect(
      between("nso-group", "pegasus-project")?.facts.map(({ answer, contested }) => [answer.fact, contested.fact]),
    ).toEqual([
      ["nso-denial", "leaked-list"],
      ["nso-denial", "journalists-identified"],
      ["nso-denial", "phone-tests"],
      ["nso-doubts", "phone-tests"],
    ]);
    expect(between("eytan-gilboa", "itay-mack")).toBeDefined();
    expect(between("itay-mack", "eytan-gilboa")).toBeDefined();
    expect(answers.filter(({ from, to }) => from === to)).toEqual([]);
  });

  test("lights who is named on the page, or what they say", () => {
    const lit = all.filter((voice) => voice.lit).map(({ id }) => id);
    expect(lit).toEqual(expect.arrayContaining(["nso-group", "pegasus-project"]));
    expect(lit).not.toContain("eytan-gilboa");
    expect(gatherVoices([bundledSet]).voices.filter((voice) => voice.lit)).toEqual([]);
  });
});

describe("the drawing", () => {
  test("places dates in their order, the page's among them, and years where their numbers have room", () => {
    const drawn = drawTimeline(timeline([bundledSet], undefined, { date: "2019-03-05", updated: false }));
    const { entries, years } = drawn;
    const places = entries.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places.every((at) => at > 0 && at < 1)).toBe(true);
    const at2018 = entries.find(({ date }) => date === "2018")!.at;
    const at2020 = entries.find(({ date }) => date === "2020-07")!.at;
    expect(drawn.page!.at).toBeGreaterThan(at2018);
    expect(drawn.page!.at).toBeLessThan(at2020);
    expect(years.map(({ year }) => year)).toEqual([2010, 2015, 2020]);
    expect(drawTimeline(timeline([]))).toEqual({ entries: [], years: [] });
  });

  test("has the most frequent voices and topics, and only lines between those", () => {
    const all = gatherVoices([bundledSet]);
    const { speakers, topics, lines, answers } = drawVoices(all);
    expect(speakers).toEqual(all.voices.slice(0, 8).map(({ id }) => id));
    expect(topics).toHaveLength(8);
    expect(topics).toContain("pegasus");
    for (const { speaker, topic, count } of lines) {
      const said = all.voices[speaker]!.about.find(({ entity }) => entity === topics[topic]);
      expect(said?.facts).toHaveLength(count);
    }
    for (const { from, to } of answers) {
      const known = all.answers.find((one) => one.from === speakers[from] && one.to === speakers[to]);
      expect(known).toBeDefined();
    }
    expect(answers.length).toBeGreaterThan(3);
  });
});
