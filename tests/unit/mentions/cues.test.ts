import { expect, test } from "vitest";

import type { Alias, Entity } from "../../../src/facts/schema.ts";
import { compileCues } from "../../../src/mentions/compile/compile-cues.ts";
import { cueStrengths } from "../../../src/mentions/scanned-flow.ts";

const { strong, long, plain } = cueStrengths;

const entity = (kind: Entity["kind"], ...aliases: Alias[]): Entity => ({
  id: "thing",
  kind,
  name: aliases[0]!.text,
  summary: "A thing.",
  aliases,
});

/** Aliases that mean it anywhere, and a short form that something else is called too. */
const pegasus = (...texts: string[]) =>
  entity("product", ...texts.map((text) => ({ text })), { text: "Pegasus", needs: "topic" });

const strengthOf = (cue: string, one: Entity, language = "en") =>
  compileCues([{ text: cue, language }], [one], [])[0]!.strength;

test.for<[cue: string, strength: number]>([
  ["hacking", plain],
  ["zero-click", long],
  ["phone hacking", long],
  // Of signs, each of which is a word, it takes four for two words.
  ["监控", plain],
  ["出口证", plain],
  ["间谍软件", long],
])("the cue “%s” counts %f", ([cue, strength]) => {
  expect(strengthOf(cue, entity("company", { text: "NSO Group" }))).toBe(strength);
});

test.for<[fullName: string, cue: string, strength: number]>([
  ["Pegasus spyware", "spyware", strong],
  ["spyware Pegasus", "spyware", strong],
  ["Pegasus spyware", "spywatch", plain],
  ["Pegasus spyware", "malware", plain],
  // Forms of several words are alike in their beginnings.
  ["logiciel espion Pegasus", "logiciels espions", strong],
  ["logiciel espion Pegasus", "logiciel espion", strong],
  ["logiciel espion Pegasus", "logiciel", plain],
  ["飞马Pegasus", "飞马", strong],
  // A name that goes on within the word is another one.
  ["Pegasusware", "ware", plain],
  ["Warepegasus", "ware", plain],
  ["Pegasus", "spyware", plain],
])("beside the name in “%s” the cue “%s” counts %f", ([fullName, cue, strength]) => {
  expect(strengthOf(cue, pegasus(fullName))).toBe(strength);
});

test("a cue is known beside a name in other forms too, where its language has endings", () => {
  const thing = entity("product", { text: "Pegasus kémprogram", language: "hu" }, { text: "Pegasus", needs: "topic" });
  expect(strengthOf("kémprogram", thing, "hu")).toBe(strong);
  const declined = entity("product", { text: "программа Пегас", language: "ru" }, { text: "Пегас", needs: "topic" });
  expect(strengthOf("программы", declined, "ru")).toBe(strong);
  expect(strengthOf("программы", declined, "en")).toBe(plain);
});

test.for<[why: string, ...aliases: Alias[]]>([
  [
    "an alias that is no name by itself",
    { text: "Pegasus spyware", needs: "topic" },
    { text: "Pegasus", needs: "topic" },
  ],
  ["a name that is none without it", { text: "Pegasus spyware" }, { text: "Pegasus" }],
  ["the full name of another thing", { text: "Night spyware" }, { text: "Pegasus", needs: "topic" }],
])("no cue is made strong by %s", ([, ...aliases]) => {
  expect(strengthOf("spyware", entity("product", ...aliases))).toBe(plain);
});

test.for<[language: string, cues: string[], told: string[]]>([
  // Where a language has endings, forms of one word are counted under the first.
  ["ru", ["программа", "программы", "слежка"], ["программа", "программа", "слежка"]],
  ["de", ["Staatstrojaner", "Staatstrojanern"], ["Staatstrojaner", "Staatstrojaner"]],
  ["en", ["hacking", "hacked"], ["hacking", "hacked"]],
])("%s: the cues %j are told as %j", ([language, cues, told]) => {
  const listed = cues.map((text) => ({ text, language }));
  const compiled = compileCues(listed, [], []);
  expect(compiled.map((cue) => cue.told)).toEqual(told);
  expect(compiled.map(({ text, language: own }) => ({ text, language: own }))).toEqual(listed);
});

test("a cue that languages share is told once, and a name is no cue however it is written", () => {
  const cues = [
    { text: "Malware", language: "de" },
    { text: "malware", language: "en" },
    { text: "NSO-Group", language: "en" },
  ];
  const compiled = compileCues(cues, [], [entity("company", { text: "nso group" })]);
  expect(compiled.map(({ text, told }) => [text, told])).toEqual([
    ["Malware", "Malware"],
    ["malware", "malware"],
  ]);
  const both = [cues[1]!, { text: "malware", language: "fr" }];
  expect(compileCues(both, [], []).map(({ told }) => told)).toEqual(["malware", "malware"]);
});
