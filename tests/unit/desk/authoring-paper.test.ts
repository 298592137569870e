import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { checkDraft, fileOf } from "../../../src/desk/authoring/check-draft.ts";
import { draftOf, paragraphsOf } from "../../../src/desk/authoring/draft.ts";
import { applyEdit } from "../../../src/desk/authoring/edit-draft.ts";
import { tryDraft } from "../../../src/desk/authoring/authoring-desk.ts";
import { checkSetFile } from "../../../src/desk/own-sets/check-set-file.ts";
import type { FactSet } from "../../../src/facts/schema.ts";

const paper = readFileSync("docs/authoring.md", "utf8");
const block = (name: string) => new RegExp(`\`\`\`${name}\n([^]*?)\`\`\``).exec(paper)![1]!;
const article = block("text article").trim();
const set = JSON.parse(block("json")) as FactSet;

test("the set in the paper is one that an import takes, with ten statements", async () => {
  const file = new TextEncoder().encode(block("json"));
  expect(await checkSetFile(file, { bundled: [], policy: [] })).toEqual({ ok: true, set });
  expect(set.facts).toHaveLength(10);
  expect(fileOf(draftOf(set))).toBe(block("json"));
});

test("beside the article nobody has anything against it", () => {
  const [source] = set.sources;
  expect([source!.paragraphs, source!.sha256]).toEqual([
    paragraphsOf(article).length,
    createHash("sha256").update(article).digest("hex"),
  ]);
  const edit = { type: "text", source: source!.id, text: article, sha256: source!.sha256 } as const;
  expect(checkDraft(applyEdit(draftOf(set), edit))).toEqual([]);
});

test("it finds in the text what the paper says", () => {
  const rows = paper.matchAll(/^\| (.+) \| (marked|not marked|a number) \|$/gm);
  const said = { marked: "marked", left: "not marked", number: "a number" };
  const found = tryDraft(draftOf(set), block("text page"))!.flatMap((one) => one.found);
  expect(found.map(({ text, is }) => [text, said[is]])).toEqual(Array.from(rows, ([, text, is]) => [text, is]));
  expect(found.length).toBeGreaterThan(4);
});
