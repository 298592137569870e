import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { marked } from "marked";

import type { CitationFormat } from "../../../../src/facts/cite/cite-fact.ts";
import { readHtml } from "./read-html.ts";

/** What a program that is not ours reads in a citation. Absent: the format has no field for it, it is in the prose. */
export interface ReadCitation {
  title?: string;
  publisher?: string;
  author?: string;
  /** Year, month, day as far as they are given. */
  published?: number[];
  link?: string;
  statement?: string;
  /** All text that a person may read. */
  prose: string;
}

/** One reader for each format, none of them ours. The annotation is read as JSON here, and as JSON-LD in its own test. */
export const readCitation: Record<CitationFormat, (written: string) => ReadCitation> = {
  text: (written) => ({ prose: written }),
  markdown: (written) => fromHtml(marked.parse(written, { async: false, gfm: true })),
  html: fromHtml,
  "csl-json": (written) => fromCsl((JSON.parse(written) as object[])[0] ?? {}),
  ris: fromRis,
  bibtex: fromBibtex,
  annotation: fromAnnotation,
};

function fromHtml(html: string): ReadCitation {
  const { text, elements } = readHtml(html);
  const link = elements.find(({ tag }) => tag === "a")?.attributes["href"];
  const title = elements.find(({ tag }) => tag === "cite" || tag === "a")?.text.slice(1, -1);
  const time = elements.find(({ tag }) => tag === "time")?.attributes["datetime"];
  return {
    prose: text,
    ...(link === undefined ? {} : { link }),
    ...(title === undefined ? {} : { title }),
    ...(time === undefined ? {} : { published: time.split("-").map(Number) }),
  };
}

interface CslItem {
  title?: string;
  "container-title"?: string;
  author?: { literal?: string; family?: string }[];
  issued?: { "date-parts"?: (number | string)[][] };
  URL?: string;
  abstract?: string;
  note?: string;
}

function fromCsl(item: CslItem): ReadCitation {
  const author = item.author?.[0];
  const name = author?.literal ?? author?.family;
  return {
    title: item.title ?? "",
    publisher: item["container-title"] ?? "",
    published: (item.issued?.["date-parts"]?.[0] ?? []).map(Number),
    statement: item.abstract ?? "",
    prose: item.note ?? "",
    ...(name === undefined ? {} : { author: name }),
    ...(item.URL === undefined ? {} : { link: item.URL }),
  };
}

/** citation-js takes only the year of a newspaper article and calls its author the reporter, so the rest is read here. */
function fromRis(written: string): ReadCitation {
  const { reporter, ...item } = onlyItem(written, "@ris/file") as CslItem & { reporter?: string };
  const [, ...parts] = /^DA {2}- (\d{4})\/(\d\d)?\/(\d\d)?\/$/mu.exec(written.replaceAll("\r\n", "\n")) ?? [];
  const date = parts.filter((part) => part !== undefined).map(Number);
  if (item.issued?.["date-parts"]?.[0]?.[0] !== date[0]) throw new Error("PY and DA give two years");
  return { ...fromCsl(item), published: date, ...(reporter === undefined ? {} : { author: reporter }) };
}

/** Read as BibTeX and as BibLaTeX, which alone has a field for the abstract. */
function fromBibtex(written: string): ReadCitation {
  const { abstract } = withoutMarkup(onlyItem(written, "@biblatex/text"));
  return { ...fromCsl(withoutMarkup(onlyItem(written, "@bibtex/text"))), statement: abstract ?? "" };
}

function onlyItem(written: string, forceType: string): CslItem {
  const { data } = new Cite(written, { forceType });
  if (data.length !== 1) throw new Error(`${data.length} items read instead of one`);
  return data[0] as CslItem;
}

/** citation-js turns braces that protect capitals into a span. */
function withoutMarkup(item: CslItem): CslItem {
  const text = JSON.stringify(item)
    .replaceAll(String.raw`<span class=\"nocase\">`, "")
    .replaceAll("</span>", "");
  return JSON.parse(text) as CslItem;
}

interface WrittenAnnotation {
  body: { value: string }[];
  target: {
    source: {
      "dc:title": string;
      "dc:publisher": string;
      "dc:creator"?: string;
      "dcterms:issued": { "@value": string };
    };
    "rdfs:seeAlso"?: { id: string };
  };
}

function fromAnnotation(written: string): ReadCitation {
  const { body, target } = JSON.parse(written) as WrittenAnnotation;
  const { source } = target;
  const link = target["rdfs:seeAlso"]?.id;
  return {
    title: source["dc:title"],
    publisher: source["dc:publisher"],
    published: source["dcterms:issued"]["@value"].split("-").map(Number),
    statement: body[0]?.value ?? "",
    prose: body[1]?.value ?? "",
    ...(source["dc:creator"] === undefined ? {} : { author: source["dc:creator"] }),
    ...(link === undefined ? {} : { link }),
  };
}
