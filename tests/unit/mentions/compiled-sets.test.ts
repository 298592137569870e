import { describe, expect, test } from "vitest";

import type { Alias, Entity } from "../../../src/facts/schema.ts";
import { Phrases } from "../../../src/mentions/compile/phrase-table.ts";
import { prefixRegexOf } from "../../../src/mentions/compile/prefix-regex.ts";
import type { Matcher } from "../../../src/mentions/compile/matcher.ts";
import { createPageMatcher } from "../../../src/mentions/decide/page-matcher.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import type { ScannedFlow } from "../../../src/mentions/scanned-flow.ts";
import { compiledAcross, matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const entity = (kind: Entity["kind"], ...aliases: Alias[]): Entity => ({
  id: "thing",
  kind,
  name: aliases[0]!.text,
  summary: "A thing.",
  aliases,
});

/** A set that has these entities and cues, and nothing else. */
const knowing = (entities: Entity[], cues: string[] = []): Matcher =>
  matcherOf({ ...smallSet, entities, topic: { cues: cues.map((text) => ({ text, language: "en" })) }, facts: [] });

const scan = (matcher: Matcher, text: string, language = "en"): ScannedFlow =>
  scanFlow(matcher, { text, language, place: "text" });

const knowingNothing = knowing([]);

describe("a name of several words is found as a hashtag prints it", () => {
  const names = ["Pegasus Project", "Projet pegasus", "NSO-Group", "אן אס או"];
  const matcher = knowing([
    ...names.map((text) => entity("company", { text })),
    entity("company", { text: "Four Words of Name" }),
    entity("place", { text: "Tel Aviv" }),
    entity("organisation", { text: "Amnesty International" }),
    entity("person", { text: "van Dyk", needs: "full-name" }),
  ]);
  const namesIn = (text: string) => scan(matcher, text).candidates.map(({ start, end }) => text.slice(start, end));

  test.for(["PegasusProject", "pegasusproject", "Pegasus_Project", "ProjetPegasus", "NSO_Group", "אן_אס_או"])(
    "#%s",
    (hashtag) => {
      expect(namesIn(`They wrote #${hashtag} below.`)).toEqual([hashtag]);
    },
  );

  test.for<[why: string, hashtag: string]>([
    ["not of four words", "FourWordsOfName"],
    ["not a place, which is in many tags", "TelAviv"],
    ["not what is in many stories", "AmnestyInternational"],
    ["not what needs a full name", "VanDyk"],
  ])("%s", ([, hashtag]) => {
    expect(namesIn(`They wrote #${hashtag} below.`)).toEqual([]);
  });
});

describe("what a set lists twice", () => {
  test.for<[why: string, kind: Entity["kind"], cues: string[]]>([
    ["a name is no evidence for itself", "company", ["hacking"]],
    ["a general term is told by the set's cues like any word", "term", ["Night Tool", "hacking"]],
  ])("%s", ([, kind, wanted]) => {
    const matcher = knowing([entity(kind, { text: "Night Tool" })], ["Night Tool", "hacking"]);
    const { cues } = scan(matcher, "Night Tool: hacking");
    expect(cues.map(({ text }) => text)).toEqual(wanted);
  });
});

describe("what a set lists against a name is found, in one language alone if it says so", () => {
  const matcher = knowing([
    { ...entity("company", { text: "NSO" }), against: ["choir", { text: "Regen", language: "de" }] },
  ]);

  test.for<[language: string, text: string, ...found: string[]]>([
    ["en", "A choir sang of rain.", "choir"],
    ["de", "The choir sang Regen.", "choir", "Regen"],
    ["en", "The choir sang Regen.", "choir"],
  ])("%s: %s", ([language, text, ...found]) => {
    expect(scan(matcher, text, language).against.map((cue) => cue.text)).toEqual(found);
  });
});

describe("no page is read for", () => {
  test.for<[why: string, one: Entity, text: string, isRead: boolean]>([
    ["but for a name", entity("company", { text: "Halmtal" }), "It was Halmtal.", true],
    [
      "a common noun for what has a name too",
      entity("product", { text: "Halmtal" }, { text: "tool", needs: "topic" }),
      "It was a tool.",
      false,
    ],
    ["a general term", entity("term", { text: "Halmtal" }), "It was Halmtal.", false],
    ["a place", entity("place", { text: "Halmtal" }), "It was Halmtal.", false],
    [
      "a mere surname",
      entity("person", { text: "Ina Halmtal" }, { text: "Halmtal", needs: "full-name" }),
      "Halmtal left.",
      false,
    ],
    [
      "what is mostly a common noun",
      entity("product", { text: "spyware", needs: "topic" }, { text: "malware", needs: "topic" }, { text: "Tool" }),
      "The Tool left.",
      false,
    ],
  ])("%s", ([, one, text, isRead]) => {
    const compiled = compiledAcross({ ...smallSet, entities: [one], facts: [] });
    expect(createPageMatcher(compiled).hasName(text)).toBe(isRead);
    // Nor is it looked at more closely, which takes time on every page.
    expect(new RegExp(compiled.prefixRegex.plain).test(text)).toBe(isRead);
  });
});

test.for<[language: string, isLooked: boolean]>([
  ["ru", true],
  ["zh", false],
])(
  "a name that is listed with an ending is looked for with others, where its language has them: %s",
  ([language, is]) => {
    const { prefixRegex } = compiledAcross({ ...smallSet, entities: [entity("company", { text: "Халма", language })] });
    expect(new RegExp(prefixRegex.plain).test("Встреча с Халмом")).toBe(is);
  },
);

test.for<[text: string, word: string]>([
  ["רחפנים של פגסוס", "רחפנים"],
  ["פריגטת פגסוס", "פריגטה"],
  ["טלסקופי פגסוס", "טלסקופים"],
])("a Hebrew noun of another sense is found before the noun that it belongs to: %s", ([text, word]) => {
  expect(scan(knowingNothing, text, "he").classes.map((cue) => cue.text)).toContain(word);
});

test.for<[text: string, ...found: string[]]>([
  ["Ott a drónjai voltak.", "drón"],
  ["Ott a sofőr volt.", "sofőr"],
  // With all its endings a mere hint is too many common words.
  ["Ott a sofőrjei voltak."],
])("a word that tells another sense is found with endings, a hint as it is listed: %s", ([text, ...found]) => {
  expect([...new Set(scan(knowingNothing, text, "hu").classes.map((cue) => cue.text))]).toEqual(found);
});

test("what holds no letter is looked for nowhere, and takes nothing from the other names", () => {
  expect(prefixRegexOf(["—", "…"])).toEqual({ plain: "(?!)", marked: "(?!)", firsts: "" });
  expect(prefixRegexOf(["—", "NSO"])).toEqual(prefixRegexOf(["NSO"]));
});

test("a phrase is looked for word by word: what only begins one means nothing, and none is looked for beyond its end", () => {
  const phrases = new Phrases();
  phrases.add("phone hacking", "1");
  phrases.add("phone", "2");
  phrases.add("phone", "2");
  phrases.add("Night Tool", "3");
  expect(phrases.nodes()).toEqual([
    { form: "phone", isPrefix: true, meanings: ["2"] },
    { form: "phone hacking", isPrefix: false, meanings: ["1"] },
    { form: "night", isPrefix: true, meanings: [] },
    { form: "night tool", isPrefix: false, meanings: ["3"] },
  ]);
});
