import type { FactSet } from "../../facts/schema.ts";
import type { Report } from "./report-shape.ts";
import { englishWords, type ReportWords } from "./report-words.ts";
import { writeAnnotations } from "./write-annotations.ts";
import { type Cite, citeFrom, writeCitations } from "./write-citations.ts";
import { writeCsv } from "./write-csv.ts";
import { writeHtml } from "./write-html.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** What a report can be taken along as. */
export type ReportFormat = "md" | "html" | "csv" | "json" | "annotations" | "csl-json" | "ris" | "bibtex";

/** Every format with what a clipboard or a download needs to know of it. */
export const reportFormats: Record<ReportFormat, { mediaType: string; extension: string }> = {
  md: { mediaType: "text/markdown", extension: "md" },
  html: { mediaType: "text/html", extension: "html" },
  csv: { mediaType: "text/csv", extension: "csv" },
  json: { mediaType: "application/json", extension: "json" },
  annotations: { mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', extension: "jsonld" },
  "csl-json": { mediaType: "application/vnd.citationstyles.csl+json", extension: "csl.json" },
  ris: { mediaType: "application/x-research-info-systems", extension: "ris" },
  bibtex: { mediaType: "application/x-bibtex", extension: "bib" },
};

/** Writes a report in a format; the sets are those that it was made with. The words are for people, in Markdown and HTML. */
export const writeReport = (
  report: Report,
  format: ReportFormat,
  sets: FactSet[],
  words: ReportWords = englishWords,
): string => writeCitedReport(report, format, citeFrom(sets), words);

/** Writes a report whose facts are cited from elsewhere. */
export function writeCitedReport(report: Report, format: ReportFormat, cite: Cite, words: ReportWords): string {
  switch (format) {
    case "md":
      return writeMarkdown(report, words);
    case "html":
      return writeHtml(report, words);
    case "csv":
      return writeCsv(report);
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "annotations":
      return writeAnnotations(report, cite);
    default:
      return writeCitations(report, cite, format);
  }
}
