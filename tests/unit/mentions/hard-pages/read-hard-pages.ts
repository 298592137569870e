import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

import type { Flow, PageHead } from "../../../../src/mentions/types.ts";

/** What is expected of one range of a page. */
export interface LabelledRange {
  flow: number;
  start: number;
  end: number;
  /** Absent: whichever; null: must not be marked. */
  entity?: string | null;
  /** It must be marked; else it may be. */
  needed: boolean;
}

/** A page whose names are labelled one by one. */
export interface LabelledPage {
  id: string;
  language: string;
  /** `other`: nothing may be marked; where it is `near`, general terms may. */
  group: "ours" | "other" | "mixed";
  near: boolean;
  kind: string;
  head: PageHead;
  flows: Flow[];
  ranges: LabelledRange[];
}

/**
 * The pages of this folder and the folders in it. Each begins with `=== id group kind`; then a line is a block: `#` the headline, `##` a
 * heading, `-` a list item, `+` the first block of an article of its own, `---` a rule, anything else a paragraph.
 * `{…}` must be marked, `{?…}` may be; no other name of the story may.
 */
export function readHardPages(): LabelledPage[] {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  return files.toSorted().flatMap((name) => {
    const language = basename(name, ".txt");
    return readFileSync(new URL(name, folder), "utf8")
      .split(/^=== /m)
      .slice(1)
      .map((text) => readPage(text, language));
  });
}

function readPage(text: string, language: string): LabelledPage {
  const [first = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  const [, id = "", group = "", kind = ""] = /^(\S+) (\S+) ?(.*)$/.exec(first) ?? [];
  const page: LabelledPage = {
    id,
    language,
    group: group.replace("-near", "") as LabelledPage["group"],
    near: group.endsWith("-near"),
    kind,
    head: { title: "", headline: "", description: "", language },
    flows: [],
    ranges: [],
  };
  let item = 0;
  let inArticle = 0;
  let breaks = false;
  for (const line of lines) {
    if (line === "---") {
      breaks = true;
      continue;
    }
    const [, mark = "", body = ""] = /^(##?|-|\+)? ?(.*)$/.exec(line)!;
    if (mark === "+") inArticle = ++item;
    const own = mark === "-" ? ++item : inArticle;
    const { plain, ranges } = readBraces(body, page.flows.length);
    page.ranges.push(...ranges);
    page.flows.push({
      text: plain,
      place: mark.startsWith("#") ? "heading" : "text",
      language,
      ...(own > 0 && { item: own }),
      ...(breaks && { breaks: true as const }),
    });
    breaks = false;
    if (mark === "#") page.head.title = page.head.headline = plain;
  }
  return page;
}

function readBraces(text: string, flow: number): { plain: string; ranges: LabelledRange[] } {
  let plain = "";
  const ranges: LabelledRange[] = [];
  for (const part of text.split(/(\{[^}]*\})/)) {
    if (!part.startsWith("{")) {
      plain += part;
      continue;
    }
    const needed = part[1] !== "?";
    const inner = part.slice(needed ? 1 : 2, -1);
    ranges.push({ flow, start: plain.length, end: plain.length + inner.length, needed });
    plain += inner;
  }
  return { plain, ranges };
}

/** Whether a page belongs to the third that nobody looks at while rules are written (FNV-1a of its id). */
export function isUnseen(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 3 === 0;
}
