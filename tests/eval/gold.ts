import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a judge wrote down of one page of a corpus. */
export interface GoldPage {
  /** As `npm run scan` names it: folder/file. */
  page: string;
  language: string;
  /** The site or repository it comes from. */
  source: string;
  /** Whether it is news coverage; nothing where nobody said, or where only its text is left of it. */
  news?: boolean;
  /** Printed forms, case-sensitive, with how often they stand in the body's text and in which sense. */
  terms: { form: string; count: number; sense: string; ours: boolean }[];
  /** Only about other senses: any mention on it is wrong. */
  otherOnly: boolean;
  /** What kind of page: "article", "shop"; "focus" or "listing" in coverage of ours. */
  kind: string;
}

/** What the manifests hold; other fields are for people. */
interface Row {
  file: string;
  lang?: string;
  repo?: string;
  url?: string | null;
  label: string;
  kind?: string;
  converted?: boolean;
  depth?: string;
  terms?: Record<string, { count: number; sense: string }>;
}

/** The labelled pages of a corpus folder, or of each folder in it that has a manifest. */
export function readGold(folder: string, name: string): GoldPage[] {
  const manifest = join(folder, "manifest.jsonl");
  if (!existsSync(manifest)) return [];
  const rows = readFileSync(manifest, "utf8").trim().split("\n");
  // Pages labelled by occurrence (`written`) have rows of another shape, and no label of the whole.
  const labelled = rows.map((line) => JSON.parse(line) as Partial<Row>).filter((row): row is Row => "label" in row);
  return labelled.map((row) => goldPage(row, name));
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
    ...newsOf(row),
    terms,
    otherOnly: row.label === "other-sense",
    kind: row.kind ?? row.depth ?? row.label,
  };
}

function newsOf({ label, depth, converted }: Row): { news?: boolean } {
  if (label.endsWith("news article")) return { news: label === "news article" };
  // Made from Markdown, a page has no metadata by which the gate could know it.
  // Where our words stand in a menu only, nobody said what the page is.
  if (depth === undefined || depth === "nav" || converted) return {};
  return { news: depth !== "listing" };
}
