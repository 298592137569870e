import type { Citation } from "./citation.ts";
import type { PartialDate } from "./partial-date.ts";
import { factSetName, provenance } from "./provenance.ts";

/**
 * The citation as CSL-JSON: an array of one item, by
 * https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function citeAsCslJson(cited: Citation): string {
  const item = {
    id: cited.key,
    type: "article-newspaper",
    title: cited.title,
    "container-title": cited.publisher,
    publisher: cited.publisher,
    // A name known only as a whole: which part of it is the family name is not ours to guess.
    ...(cited.author === undefined ? {} : { author: [{ literal: cited.author }] }),
    issued: { "date-parts": [dateParts(cited.published)] },
    ...(cited.link === undefined ? {} : { URL: cited.link }),
    abstract: cited.claim.statement,
    note: provenance(cited),
    source: factSetName(cited),
    custom: {
      paragraph: cited.claim.paragraph,
      passage: cited.passage,
      asserted: cited.claim.asserted,
      basis: cited.claim.basis,
      "fact-set": cited.set.id,
      "fact-set-version": cited.set.version,
      fact: cited.fact,
    },
  };
  return JSON.stringify([item], null, 2);
}

function dateParts({ year, month, day }: PartialDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
