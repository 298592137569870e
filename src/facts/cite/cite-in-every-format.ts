import type { FactSet } from "../schema.ts";
import { citationFormats, citeFact, type CitationFormat } from "./cite-fact.ts";

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
