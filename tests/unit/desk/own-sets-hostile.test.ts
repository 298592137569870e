import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { placeAt, placeOfPath } from "../../../src/desk/own-sets/read-set-file.ts";
import type { FactSet } from "../../../src/facts/schema.ts";
import { compileFactSets } from "../../../src/mentions/compile/compile-sets.ts";
import { createPageMatcher } from "../../../src/mentions/decide/page-matcher.ts";
import { smallSet } from "../facts/small-set.ts";
import { changed, prepare } from "./prepare.ts";

const text = JSON.stringify(smallSet());

const words = (count: number): string[] => Array.from({ length: count }, (_, at) => `word ${at}`);

describe("a file that is no fact set", () => {
  test.for<[what: string, file: Uint8Array<ArrayBuffer> | object | string, refusal: object]>([
    ["an empty file", "", { why: "not-json" }],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0, 1]), { why: "not-text" }],
    ["JSON that is cut off", text.slice(0, 40), { why: "not-json" }],
    ["a number", "7", { why: "mistakes", count: 1 }],
    ["gzip that is cut off", new Uint8Array(gzipSync(text).subarray(0, 60)), { why: "bad-gzip" }],
    ["a file of more than 20 MB", new Uint8Array(20_000_001).fill(32), { why: "too-large" }],
    ["a small gzip of 50 MB", new Uint8Array(gzipSync(Buffer.alloc(50_000_000, 32))), { why: "too-large" }],
    ["a hundred thousand objects in each other", `${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}`, { why: "mistakes" }],
    ["lists in each other", `{"facts":${"[".repeat(1000)}${"]".repeat(1000)}}`, { why: "mistakes" }],
    [
      "a prototype in it",
      text.replace('"entities":[{', '"entities":[{"__proto__":{"isAdmin":true},'),
      { problems: [{ path: "entities[0].__proto__", wrong: "names the prototype of an object" }] },
    ],
    ["a constructor in it", text.replace("{", '{"constructor":{"prototype":{}},'), { why: "mistakes" }],
    ["the id of the bundled set", changed((set) => (set.id = "nso-leak-2021")), { why: "bundled-id" }],
    [
      "10,001 aliases",
      changed(
        (set) => (set.entities[0]!.aliases = Array.from({ length: 10_000 }, (_, at) => ({ text: `Name ${at}` }))),
      ),
      { problems: [{ path: "entities", wrong: "holds 10002 aliases, and 10000 is the most" }] },
    ],
    [
      "20,001 facts",
      changed((set) => (set.facts = Array.from({ length: 20_001 }, (_, at) => ({ ...set.facts[1]!, id: `f-${at}` })))),
      { problems: [{ path: "facts", wrong: "holds 20001 facts, and 20000 is the most" }] },
    ],
    [
      "5,001 figures",
      changed((set) => {
        const figures = Array.from({ length: 500 }, () => set.facts[0]!.figures![0]!);
        set.facts = Array.from({ length: 11 }, (_, at) => ({ ...set.facts[1]!, id: `f-${at}`, figures }));
      }),
      { problems: [{ path: "facts", wrong: "holds 5500 figures, and 5000 is the most" }] },
    ],
    [
      "50,001 words",
      changed((set) => {
        set.topic.cues = words(20_000).map((word) => ({ text: word, language: "en" }));
        set.entities[1]!.against = words(10_000);
        set.facts[0]!.figures![0]!.terms = [{ language: "en", unit: words(10_000), role: words(10_001) }];
      }),
      { problems: [{ path: "", wrong: "holds 50001 words, and 50000 is the most" }] },
    ],
    [
      "a home of 501 towns",
      changed(
        (set) => (set.topic.home = Array.from({ length: 501 }, (_, at) => ({ text: `Town ${at}`, language: "en" }))),
      ),
      { problems: [{ path: "topic.home", wrong: "holds 501 words, and 500 is the most" }] },
    ],
    [
      "501 replies to one statement",
      changed((set) => (set.facts[0]!.contestedBy = Array.from({ length: 501 }, () => "denial"))),
      { problems: [{ path: "facts[0].contestedBy", wrong: "holds 501 contestedBy, and 500 is the most" }] },
    ],
    [
      "a word against 51 names",
      changed((set) => {
        const [maker] = set.entities;
        const named = (at: number) => ({ ...maker!, id: `e-${at}`, aliases: [{ text: `Maker ${at} Group` }] });
        set.entities.push(...Array.from({ length: 51 }, (_, at) => ({ ...named(at), against: ["the"] })));
      }),
      { problems: [{ path: "entities[52].against[0]", wrong: "this word is against 51 names, and 50 is the most" }] },
    ],
    [
      "10,000 aliases of one letter",
      changed((set) => {
        set.entities[0]!.aliases = Array.from({ length: 9998 }, (_, at) => ({
          text: String.fromCodePoint(0x4e00 + at),
          case: "exact",
          needs: "topic",
        }));
      }),
      { why: "mistakes", count: 9998, problems: expect.objectContaining({ length: 200 }) },
    ],
    [
      "a script for an address",
      changed((set) => (set.sources[0]!.url = "javascript:alert(1)")),
      { problems: [{ path: "sources[0].url", wrong: "is not an https address" }] },
    ],
    [
      "a direction override in a name",
      changed((set) => (set.entities[0]!.aliases[0]!.text = "Maker \u202EpuorG")),
      { problems: [{ path: "entities[0].aliases[0].text", wrong: "holds a control character or a bidi override" }] },
    ],
    [
      "an id of 10,000 letters",
      changed((set) => (set.id = "x".repeat(10_000))),
      { problems: [{ path: "id", wrong: "is longer than 80 characters" }] },
    ],
    [
      "an alias of signs that a regular expression is made of",
      changed((set) => (set.entities[0]!.aliases[0]!.text = ".*+?^${}()|[]\\")),
      { why: "mistakes" },
    ],
    ...["(Mak+)+er$ Group", "<b onclick=alert(1)>Maker", "Mak]+Group"].map((name): [string, FactSet, object] => [
      `an alias ${name}, of which a part would be found`,
      changed((set) => (set.entities[0]!.aliases[0]!.text = name)),
      { problems: [{ path: "entities[0].aliases[0].text", wrong: expect.stringContaining("has signs that part it") }] },
    ]),
  ])("%s", async ([, file, refusal]) => {
    expect(await prepare(file)).toMatchObject({ ok: false, ...refusal });
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test("each mistake has its line and what stands there", async () => {
    const set = changed(({ facts }) => {
      facts[0]!.locator.paragraph = 9;
      facts[1]!.about = ["nobody"];
    });
    const refused = await prepare(set);
    const lines = JSON.stringify(set, undefined, 1).split("\n");
    if (refused.ok || refused.why !== "mistakes") throw new Error("It was taken.");
    for (const { path, place } of refused.problems) {
      expect(lines[place!.line - 1]).toBe(place!.excerpt);
      expect(place!.excerpt).toContain(path.startsWith("facts[0]") ? '"paragraph": 9' : '"nobody"');
    }
    expect(refused.problems).toHaveLength(2);
  });
});

test.for<[path: string, found: string]>([
  ["", '{"a'],
  ["a", "[1,"],
  ["a[2].b c", '"x"'],
  ['a[2]["b c"]', '"x"'],
  ["a[2].none", '{"b'],
  ["é", "tru"],
  ["a[9]", "[1,"],
])("the place of %s", ([path, found]) => {
  const json = '\uFEFF {"a": [1, "}]\\"", {"b c": "x"}], "\\u00e9": true}'.replaceAll(", ", ",");
  const at = placeOfPath(json, path.replace(".b c", '["b c"]'));
  expect(json.slice(at, at + 3)).toBe(found);
});

test("of one long line only what is near is shown", () => {
  expect(placeAt(`${"x".repeat(500)}HERE${"y".repeat(500)}`, 500)).toMatchObject({
    line: 1,
    column: 501,
    excerpt: `…${"x".repeat(120)}HERE${"y".repeat(116)}…`,
  });
});

describe("what is refused by nothing is harmless", () => {
  test.for<[what: string, alias: string, page: string, found: boolean]>([
    ["a dot and a star", "M.ker*Group", "The Maker Group and Mzker Group.", false],
    ["a dot and a star as they are written", "M.ker Group", "The M.ker Group.", true],
    ["a hundred letters", `${"Ma".repeat(45)}ker`, `${"Ma".repeat(50_000)}ke`, false],
    ["tabs and commas of the table", "A9,1,Maker C0,3", "The A9,1,Maker C0,3 was here.", true],
  ])("%s in a name", async ([, alias, page, found]) => {
    const set = changed(({ entities }) => (entities[0]!.aliases[0]!.text = alias));
    expect(await prepare(set)).toMatchObject({ ok: true });
    expect(createPageMatcher(compileFactSets([set])).hasName(page)).toBe(found);
  });
});
