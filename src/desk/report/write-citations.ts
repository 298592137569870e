import { type CitationFormat, citeFact } from "../../facts/cite/cite-fact.ts";
import type { FactSet } from "../../facts/schema.ts";
import type { Report } from "./report-shape.ts";

/** Formats that reference managers read. */
export type ReferenceFormat = Extract<CitationFormat, "csl-json" | "ris" | "bibtex">;

/**
 * The citations of all facts of a report as one file. Facts of which no set is given are passed over.
 *
 * @throws {Error} when a fact's locator names a source that its set does not have
 */
export function writeCitations(report: Report, sets: FactSet[], format: ReferenceFormat): string {
  const cited = report.facts.flatMap(({ set: setId, id }) => {
    const set = sets.find((one) => one.id === setId);
    const fact = set?.facts.find((one) => one.id === id);
    return set && fact ? [citeFact(set, fact, format)] : [];
  });
  if (format !== "csl-json") return cited.join(format === "ris" ? "" : "\n");
  return `${JSON.stringify(
    cited.flatMap((text): unknown[] => JSON.parse(text) as unknown[]),
    null,
    2,
  )}\n`;
}
