import type { Fact, FactSet } from "../schema.ts";
import { type Citation, citation } from "./citation.ts";
import { citeAsAnnotation, citeAsBibtex, citeAsCslJson, citeAsRis } from "./cite-as-data.ts";
import { citeAsHtml, citeAsMarkdown, citeAsText, citeSourceAsText } from "./citation-sentence.ts";

export type CitationFormat = "text" | "markdown" | "html" | "csl-json" | "ris" | "bibtex" | "annotation";

/** Every format with what a clipboard or a download needs to know of it; media types as registered or in common use. */
export const citationFormats: readonly { format: CitationFormat; mediaType: string; extension: string }[] = [
  { format: "text", mediaType: "text/plain", extension: "txt" },
  { format: "markdown", mediaType: "text/markdown", extension: "md" },
  { format: "html", mediaType: "text/html", extension: "html" },
  { format: "csl-json", mediaType: "application/vnd.citationstyles.csl+json", extension: "json" },
  { format: "ris", mediaType: "application/x-research-info-systems", extension: "ris" },
  { format: "bibtex", mediaType: "application/x-bibtex", extension: "bib" },
  {
    format: "annotation",
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: "jsonld",
  },
];

/**
 * The citation of a fact: source, date, paragraph, fact set and version, the statement and who asserts it, and what the
 * other side answers. The same input always gives the same text.
 *
 * @throws {Error} when the fact's locator names a source that the set does not have
 */
export function citeFact(set: FactSet, fact: Fact, format: CitationFormat): string {
  return writers[format](citation(set, fact));
}

/** Where a statement stands in its source, for where the statement itself is beside it. It throws as above. */
export const citeSource = (set: FactSet, fact: Fact): string => citeSourceAsText(citation(set, fact));

/**
 * Written here and not taken from citation-js: its core can fetch addresses, it cuts a RIS id at 20 letters and writes
 * the month without its zero.
 */
const writers: Record<CitationFormat, (cited: Citation) => string> = {
  text: citeAsText,
  markdown: citeAsMarkdown,
  html: citeAsHtml,
  "csl-json": citeAsCslJson,
  ris: citeAsRis,
  bibtex: citeAsBibtex,
  annotation: citeAsAnnotation,
};

/** One citation, ready to be pasted. Plain JSON: it crosses to a page script. */
export interface ReadyCitation {
  format: CitationFormat;
  text: string;
}

/** The citations of a fact of one of the sets, in every format; none where no set has it. Throws nothing. */
export function citeInEveryFormat(sets: FactSet[], setId: string, factId: string): ReadyCitation[] {
  const set = sets.find(({ id }) => id === setId);
  const fact = set?.facts.find(({ id }) => id === factId);
  if (!set || !fact) return [];
  return citationFormats.map(({ format }) => ({ format, text: citeFact(set, fact, format) }));
}
