import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a judge wrote down of one page of a corpus. */
export interface GoldPage {
  /** As `npm run scan` names it: folder/file. */
  page: string;
  language: string;
  /** The site or repository it comes from. */
  source: string;
  /** Whether it is news coverage; nothing where nobody said. */
  news?: boolean;
  /** Printed forms, case-sensitive, with how often they stand in the body's text and in which sense. */
  terms: { form: string; count: number; sense: string; ours: boolean }[];
  /** Only about other senses: any mention on it is wrong. */
  otherOnly: boolean;
  depth?: string;
}

/** What the manifests hold; other fields are for people. */
interface Row {
  file: string;
  lang?: string;
  repo?: string;
  url?: string | null;
  label: string;
  depth?: string;
  terms?: Record<string, { count: number; sense: string }>;
}

/** The labelled pages of a corpus folder, or of each folder in it that has a manifest. */
export function readGold(folder: string, name: string): GoldPage[] {
  const manifest = join(folder, "manifest.jsonl");
  if (!existsSync(manifest)) return [];
  const rows = readFileSync(manifest, "utf8").trim().split("\n");
  return rows.map((line) => goldPage(JSON.parse(line) as Row, name));
}

function goldPage(row: Row, folder: string): GoldPage {
  const terms = Object.entries(row.terms ?? {}).map(([form, { count, sense }]) => ({
    form,
    count,
    sense,
    ours: sense === "ours",
  }));
  return {
    page: `${folder}/${row.file}`,
    language: row.lang ?? "?",
    source: row.url ? new URL(row.url).hostname : (row.repo ?? "?"),
    ...(row.label.endsWith("news article") && { news: row.label === "news article" }),
    terms,
    otherOnly: row.label === "other-sense",
    ...(row.depth && { depth: row.depth }),
  };
}
