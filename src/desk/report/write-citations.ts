import { type CitationFormat, citeFact } from "../../facts/cite/cite-fact.ts";
import type { FactSet } from "../../facts/schema.ts";
import type { Report, ReportedFact } from "./report-shape.ts";

/** Formats that reference managers read. */
export type ReferenceFormat = Extract<CitationFormat, "csl-json" | "ris" | "bibtex">;

/** The citation of a fact of a report; nothing where it is not known any more. */
export type Cite = (
  fact: Pick<ReportedFact, "set" | "id">,
  format: ReferenceFormat | Extract<CitationFormat, "annotation">,
) => string | undefined;

/** Cites facts by their sets. It throws where a fact's locator names a source that its set does not have. */
export const citeFrom =
  (sets: FactSet[]): Cite =>
  (wanted, format) => {
    const set = sets.find(({ id }) => id === wanted.set);
    const fact = set?.facts.find(({ id }) => id === wanted.id);
    return set && fact && citeFact(set, fact, format);
  };

/** The citations of all facts of a report as one file. Facts whose citations are not known are passed over. */
export function writeCitations(report: Report, cite: Cite, format: ReferenceFormat): string {
  const cited = report.facts.flatMap((fact) => cite(fact, format) ?? []);
  if (format !== "csl-json") return cited.join(format === "ris" ? "" : "\n");
  return `${JSON.stringify(
    cited.flatMap((text): unknown[] => JSON.parse(text) as unknown[]),
    null,
    2,
  )}\n`;
}
