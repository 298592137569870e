import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { compareVersionNumbers, compareVersions } from "../../../src/desk/own-sets/compare-versions.ts";
import type { FactSet } from "../../../src/facts/schema.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import { smallSet } from "../facts/small-set.ts";
import { changed, prepare } from "./prepare.ts";

const text = JSON.stringify(smallSet());

describe("what is said of a set before it speaks", () => {
  test("counts, languages, sources and samples", async () => {
    expect(await prepare(smallSet())).toMatchObject({
      ok: true,
      preview: {
        id: "small",
        counts: { entities: 2, aliases: 4, facts: 2, figures: 1 },
        languages: [["en", 4]],
        sources: [{ publisher: "A paper" }],
        samples: [{ id: "maker", facts: [{ id: "use" }, { id: "denial" }] }],
        warnings: [],
      },
    });
  });

  test("the same in gzip", async () => {
    expect(await prepare(new Uint8Array(gzipSync(text)))).toMatchObject({ ok: true, preview: { id: "small" } });
  });

  test.for<[what: string, change: (set: FactSet) => void, warning: object]>([
    [
      "a name that is a common word",
      ({ entities }) => entities[0]!.aliases.push({ text: "government" }),
      { type: "common-word", name: "government" },
    ],
    [
      "a name that another set has",
      ({ entities }) => entities[0]!.aliases.push({ text: "N.S.O. Group" }, { text: "NSO Group" }),
      { type: "shared-name", name: "NSO Group", set: bundledSet.title },
    ],
    [
      "a cue that fires everywhere",
      ({ topic }) => topic.cues.push({ text: "said", language: "en" }),
      { type: "common-cue", name: "said" },
    ],
    [
      "letters that look like others",
      ({ entities }) => entities[0]!.aliases.push({ text: "M\u0430ker Company" }),
      { type: "look-alike", name: "M\u0430ker Company" },
    ],
    [
      "a character that nobody sees",
      ({ entities }) => entities[0]!.aliases.push({ text: "Mak\u200Ber Works" }),
      { type: "unseen", name: "Mak\u200Ber Works" },
    ],
  ])("%s", async ([, change, warning]) => {
    expect(await prepare(changed(change))).toMatchObject({
      ok: true,
      preview: { warnings: expect.arrayContaining([expect.objectContaining(warning)]) },
    });
  });

  test("the bundled set has no name or cue that the sample texts would set off", async () => {
    const copy = { ...bundledSet, id: "copy" };
    const prepared = await prepare(copy, { others: [] });
    expect(prepared).toMatchObject({ ok: true, preview: { warnings: [] } });
  });

  test.for<[version: string, isSameFile: boolean, relation: string]>([
    ["1.10.0", false, "newer"],
    ["0.9.9", false, "older"],
    ["1.0.0", true, "same"],
    ["1.0.0", false, "altered"],
  ])("version %s over 1.0.0 (same file: %s) is %s", async ([version, isSameFile, relation]) => {
    const previous = async () => ({ set: smallSet(), isSameFile });
    const prepared = await prepare(
      changed((set) => (set.version = version)),
      { previous },
    );
    expect(prepared).toMatchObject({ ok: true, preview: { previous: { version: "1.0.0", relation } } });
  });
});

test("a version is compared with the one before, fact by fact", () => {
  const after = changed((set) => {
    set.version = "1.1.0";
    set.licence = "CC BY 4.0";
    set.facts[1]!.statement = "Maker Group rejected it.";
    set.facts.push({ ...set.facts[1]!, id: "later", statement: "Maker Group denied it again." });
    set.facts[0] = { ...set.facts[0]!, id: "use-2" };
    set.entities[1]!.aliases.push({ text: "A. Rider" });
  });
  expect(compareVersions(smallSet(), after)).toEqual({
    facts: {
      added: [
        { id: "use-2", statement: smallSet().facts[0]!.statement },
        { id: "later", statement: "Maker Group denied it again." },
      ],
      removed: [{ id: "use", statement: smallSet().facts[0]!.statement }],
      changed: [{ id: "denial", before: "Maker Group denied it.", after: "Maker Group rejected it.", fields: [] }],
    },
    entities: { added: [], removed: [], changed: [{ name: "Ann Rider", fields: ["aliases"] }] },
    fields: ["licence"],
  });
  const same = JSON.parse(
    JSON.stringify(smallSet()).replace(
      '"kind":"company","name":"Maker Group"',
      '"name":"Maker Group","kind":"company"',
    ),
  ) as FactSet;
  expect(compareVersions(smallSet(), same)).toMatchObject({ entities: { changed: [] }, fields: [] });
});

test.for([
  ["1.2.3", "1.2.3", 0],
  ["1.10.0", "1.9.9", 1],
  ["0.9.0", "1.0.0", -1],
] as const)("%s against %s", ([one, other, order]) => {
  expect(compareVersionNumbers(one, other)).toBe(order);
});
