import { describe, expect, test } from "vitest";

import type { Alias, Entity, FactSet } from "../../../src/facts/schema.ts";
import type { Matcher } from "../../../src/mentions/compile/matcher.ts";
import { stemsOf } from "../../../src/mentions/compile/phrase-table.ts";
import { foldPhrase, hashOf } from "../../../src/mentions/text/fold-text.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

type Kind = Entity["kind"];

const entity = (kind: Kind, ...aliases: Alias[]): Entity => ({
  id: "thing",
  kind,
  name: aliases[0]!.text,
  summary: "A thing.",
  aliases,
});

const setOf = (entities: Entity[], topic: FactSet["topic"] = { cues: [] }): FactSet => ({
  ...smallSet,
  entities,
  topic,
  facts: [],
});

/** What a form means in the compiled sets: as it is written, or by its stems in a language. */
function meaningsOf({ index }: Matcher, text: string, language?: string): string[] {
  const { form, ends } = foldPhrase(text);
  const own = language === undefined ? form : stemsOf(form, ends, language)!.form;
  return index.node(own, hashOf(own))?.meanings ?? [];
}

const flags = { exact: 1, topic: 2, "full name": 4, common: 8, long: 16, place: 32 } as const;

describe("an alias says how it is to be taken", () => {
  const rows: [kind: Kind, alias: Alias, ...how: (keyof typeof flags)[]][] = [
    ["company", { text: "Halm" }],
    ["company", { text: "HAL", case: "exact" }, "exact"],
    ["company", { text: "Halmtal", needs: "topic" }, "topic"],
    ["person", { text: "Dyk", needs: "full-name" }, "full name"],
    ["person", { text: "DYK Co", case: "exact", needs: "topic" }, "exact", "topic"],
    // A common noun, by which something is told where the story is clear.
    ["list", { text: "leaked list", needs: "topic" }, "topic", "common"],
    ["list", { text: "flood list" }],
    ["list", { text: "List of Halm", needs: "topic" }, "topic"],
    ["product", { text: "飞马", needs: "topic" }, "topic"],
    // Names of ministries are small in many languages.
    ["ministry", { text: "védelmi minisztérium", needs: "topic" }, "topic"],
    ["ministry", { text: "minisztérium", needs: "topic" }, "topic", "common"],
    // Three words and more than 23 letters: hardly anything else has this name.
    ["event", { text: "An Agency of Halm Valley" }, "long"],
    ["event", { text: "An Agency of Halm Vales" }],
    ["event", { text: "Of Halmtalministeriumsgebäude" }],
    // Agreements are named after places.
    ["agreement", { text: "Wassenaar", needs: "topic" }, "topic", "place"],
    ["agreement", { text: "Wassenaar Arrangement", needs: "topic" }, "topic"],
    ["agreement", { text: "Halmhausen" }],
    ["company", { text: "Wassenburg", needs: "topic" }, "topic"],
  ];
  const matcher = matcherOf(setOf(rows.map(([kind, alias]) => entity(kind, alias))));

  test.for(rows.map((row, at) => [at, ...row] as const))("%i: %s %j", ([at, , { text }, ...how]) => {
    const sum = how.reduce((all, one) => all + flags[one], 0);
    expect(meaningsOf(matcher, text)).toContain(`A${at},${sum},${text}`);
  });

  test("as a hashtag it is to be written as it is", () => {
    const tagged = matcherOf(setOf([entity("event", { text: "Halm project", needs: "topic" })]));
    expect(meaningsOf(tagged, "HalmProject")).toEqual(["A0,3,HalmProject"]);
    expect(meaningsOf(tagged, "Halm_Project")).toEqual(["A0,3,Halm_Project"]);
    const untagged = matcherOf(setOf([entity("event", { text: "Halm" }, { text: "Halm's Project" })]));
    expect(meaningsOf(untagged, "Halm")).toEqual(["A0,0,Halm"]);
    expect(meaningsOf(untagged, "Halm'sProject")).toEqual([]);
  });
});

describe("how much a name says of a page hangs on its kind, and on whether it is a name at all", () => {
  const small: Alias[] = [
    { text: "tool", needs: "topic" },
    { text: "program", needs: "topic" },
  ];
  const rows: [importance: string, kind: Kind, ...aliases: Alias[]][] = [
    ["story", "company", { text: "Halm" }],
    ["story", "person", { text: "Halm" }],
    ["passing", "organisation", { text: "Halm" }],
    ["passing", "ministry", { text: "Halm" }],
    ["passing", "parliament", { text: "Halm" }],
    ["passing", "publication", { text: "Halm" }],
    ["passing", "agreement", { text: "Halm" }],
    ["general", "place", { text: "Halm" }],
    ["general", "term", { text: "Halm" }],
    ["general", "policy", { text: "Halm" }],
    ["general", "document", { text: "Halm" }],
    ["general", "list", { text: "Halm" }],
    ["general", "ruling", { text: "Halm" }],
    // Mostly common nouns, among what has small letters and capitals.
    ["general", "product", ...small, { text: "Halm" }],
    ["general", "organisation", ...small, { text: "Halm" }],
    ["story", "product", small[0]!, { text: "Halm" }],
    ["general", "product", small[0]!, { text: "飞马" }],
    ["story", "product", { text: "tool" }, { text: "program" }],
    ["story", "product", { text: "飞马", needs: "topic" }],
  ];
  const matcher = matcherOf(setOf(rows.map(([, kind, ...aliases]) => entity(kind, ...aliases))));

  test.for(rows.map((row, at) => [at, ...row] as const))("%i: %s, a %s named %j", ([at, importance]) => {
    expect(matcher.entity(at).importance).toBe(importance);
  });
});

describe("a set is about deeds if two of its cues are", () => {
  const home = [{ text: "Halmer", language: "en" }];
  const rows: [isAbout: boolean, ...cues: string[]][] = [
    [false, "rain", "flood"],
    [false, "hacking", "flood"],
    [true, "hacking", "espionage"],
    [true, "hacking", "phone hacking"],
    [false, "hacking", "hackingly"],
    [false, "hacking", "piratage"],
  ];
  const sets = rows.map(([, ...cues]) =>
    setOf([entity("company", { text: "Halm" })], { cues: cues.map((text) => ({ text, language: "en" })), home }),
  );
  const matcher = matcherOf(...sets, setOf([], { cues: [{ text: "hacking", language: "xx" }] }));

  test.for(rows.map((row, at) => [at, ...row] as const))("%i: %s, by %s and %s", ([at, isAbout]) => {
    expect(matcher.entity(at)).toMatchObject({ set: at, hasScenes: isAbout });
    // Then those are known of whom is told beside its firms; its home is in any case.
    expect(meaningsOf(matcher, "Halmer", "en")).toContain(`H${at},0,Halmer`);
    expect(meaningsOf(matcher, "WhatsApp", "en").includes(`H${at},1,WhatsApp`)).toBe(isAbout);
  });

  test("its cues are told with their strength, by the first form of each", () => {
    expect(meaningsOf(matcher, "phone hacking")).toEqual(expect.arrayContaining(["C3,1.5,phone hacking"]));
    const inflected = matcherOf(
      setOf([], { cues: ["программа", "программы"].map((text) => ({ text, language: "ru" })) }),
    );
    expect(meaningsOf(inflected, "программы")).toContain("C0,1,программа");
    expect(meaningsOf(inflected, "программа", "ru").filter((one) => one.startsWith("C"))).toEqual(["C0,1,программа"]);
  });
});

describe("words of any set", () => {
  const matcher = matcherOf(smallSet);

  test.for<[text: string, meaning: RegExp]>([
    ["phone numbers", /^U$/],
    ["named after", /^N$/],
    ["hacked", /^Den$/],
    ["gehackt", /^Dde$/],
    // A word that tells its class, one that hints at it, and one that tells it right beside a name.
    ["orchestra", /^K\d+,2,en:orchestra$/],
    ["restaurant", /^K\d+,0.5,en:restaurant$/],
    ["carrier", /^K\d+,0.25,en:carrier$/],
  ])("“%s” means %s", ([text, meaning]) => {
    expect(meaningsOf(matcher, text).filter((one) => meaning.test(one)).length).toBeGreaterThan(0);
  });

  test.for<[text: string, language: string, means: string, isFound: boolean]>([
    // By their stems: words of scenes of seven letters in Romance languages, and of any length where cases vary.
    ["infectar", "es", "Des", true],
    ["espiado", "es", "Des", true],
    ["policía", "es", "Les", true],
    ["Senado", "es", "Ses", false],
    ["hacking", "en", "Den", false],
    ["gehackt", "de", "Dde", true],
    // Words that tell a class, if they are long and their language has many cases, or puts endings after the whole word.
    ["спутник", "ru", "ru:спутник", true],
    ["ракета", "ru", "ru:ракета", false],
    ["drón", "hu", "hu:drón", true],
    ["Orchester", "de", "de:Orchester", false],
  ])("“%s” is found in %s by its stem as %s: %s", ([text, language, means, isFound]) => {
    expect(meaningsOf(matcher, text, language).some((one) => one.endsWith(means))).toBe(isFound);
  });

  test("tell a class once, however many forms of a word are listed", () => {
    const told = meaningsOf(matcher, "оркестра", "ru").map((one) => one.split(":")[1]);
    expect(new Set(told)).toEqual(new Set(["оркестр"]));
    expect(meaningsOf(matcher, "оркестра")).toEqual([]);
  });

  test("a Hebrew noun of two words has no form of its own before another", () => {
    expect(meaningsOf(matcher, "חברת תעופה")).not.toEqual([]);
    expect(meaningsOf(matcher, "חברת תעופת")).toEqual([]);
  });
});
