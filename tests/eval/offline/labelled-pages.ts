import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import type { LabelledPage } from "../../unit/mentions/hard-pages/read-hard-pages.ts";
import { readGold, type GoldPage } from "../gold.ts";
import { parsePage, type ParsedPage } from "./page-flows.ts";

/** A row of `written/manifest.jsonl`. */
interface WrittenRow {
  id: string;
  file: string;
  language: string;
  group: string;
  kind: string;
  near?: boolean;
  labels?: { block: number; start: number; end: number; entity: string | null; needed: boolean }[];
}

/** The pages of a folder that are labelled name by name; those about figures are left out. */
export function readWritten(folder: string): LabelledPage[] {
  const manifest = join(folder, "manifest.jsonl");
  if (!existsSync(manifest)) return [];
  const rows = readFileSync(manifest, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as WrittenRow);
  return rows
    .filter(({ labels, group }) => labels && group !== "figures")
    .map(({ id, file, language, group, kind, near = false, labels = [] }) => ({
      id,
      language,
      group: group as LabelledPage["group"],
      near,
      kind,
      ...parsePage(readFileSync(join(folder, file), "utf8")),
      ranges: labels.map(({ block, ...range }) => ({ flow: block, ...range })),
    }));
}

/** The pages of the corpus that are labelled form by form. */
export function readCorpus(corpus: string): { gold: GoldPage; page: ParsedPage }[] {
  return ["coverage", "other-senses"].flatMap((name) =>
    readGold(join(corpus, name), name)
      .filter(({ terms }) => terms.length > 0)
      .map((gold) => ({ gold, page: parsePage(gunzipSync(readFileSync(join(corpus, gold.page))).toString("utf8")) })),
  );
}
