import { type CitationFormat, citeFact } from "../../facts/cite/cite-fact.ts";
import type { FactSet } from "../../facts/schema.ts";
import type { Report, ReportedFact, ReportedFigure, ReportedPage, TextPlace } from "./report-shape.ts";
import type { ReportWords } from "./report-words.ts";
import { webLink } from "./text-places.ts";
import { writeCsv } from "./write-csv.ts";
import { writeHtml } from "./write-html.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** What a report can be taken along as. */
export type ReportFormat = "md" | "html" | "csv" | "json" | "annotations" | "csl-json" | "ris" | "bibtex";

/** A report as text, with what a file of it is called. */
export interface WrittenReport {
  text: string;
  name: string;
  mediaType: string;
}

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
export const writeReport = (report: Report, format: ReportFormat, sets: FactSet[], words: ReportWords): string =>
  writeCitedReport(report, format, citeFrom(sets), words);

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

/** Formats that reference managers read. */
type ReferenceFormat = Extract<CitationFormat, "csl-json" | "ris" | "bibtex">;

/** The citation of a fact of a report; nothing where it is not known any more. */
type Cite = (
  fact: Pick<ReportedFact, "set" | "id">,
  format: ReferenceFormat | Extract<CitationFormat, "annotation">,
) => string | undefined;

/** Cites facts by their sets. It throws where a fact's locator names a source that its set does not have. */
const citeFrom =
  (sets: FactSet[]): Cite =>
  (wanted, format) => {
    const set = sets.find(({ id }) => id === wanted.set);
    const fact = set?.facts.find(({ id }) => id === wanted.id);
    return set && fact && citeFact(set, fact, format);
  };

/** The citations of all facts of a report as one file. Facts whose citations are not known are passed over. */
function writeCitations(report: Report, cite: Cite, format: ReferenceFormat): string {
  const cited = report.facts.flatMap((fact) => cite(fact, format) ?? []);
  if (format !== "csl-json") return cited.join(format === "ris" ? "" : "\n");
  return `${JSON.stringify(
    cited.flatMap((text): unknown[] => JSON.parse(text) as unknown[]),
    null,
    2,
  )}\n`;
}

const TAG = "tag:sidelight.example,2026:";

/**
 * Mentions and figures as a collection of W3C Web Annotations (https://www.w3.org/TR/annotation-model/#collections), each with a
 * TextQuoteSelector and, where its place is known, a TextPositionSelector in the text content of the body. Facts that somebody
 * chose are there too, on the passages that they are taken from.
 */
export function writeAnnotations(report: Report, cite?: Cite): string {
  const id = `${TAG}report/${report.made}`;
  const items = [
    ...report.pages.flatMap((page, at) => pageAnnotations(page, `${id}/page-${at + 1}`, report)),
    ...(report.chosen && cite ? factAnnotations(report, cite) : []),
  ];
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: report.pages.map(({ coverageLine, title }) => `${title}: ${coverageLine}`).join("\n") || "Statements",
    created: report.made,
    generator: { id: `${TAG}sidelight`, type: "Software", name: "Sidelight" },
    // The sets that pages were read with, as the collection's own sources.
    "dcterms:source": report.sets.map(({ id: set, version, title }) => `${title} (${set} ${version})`),
    total: items.length,
    ...(items.length === 0 ? {} : { first: { id: `${id}/items`, type: "AnnotationPage", startIndex: 0, items } }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function pageAnnotations(page: ReportedPage, id: string, report: Report): object[] {
  const source = webLink(page.address) ?? `${TAG}saved-page/${encodeURIComponent(page.address.toWellFormed())}`;
  const annotation = (kind: string, at: number, rest: { motivation: string; body: object[]; target: object }) => ({
    id: `${id}/${kind}-${at + 1}`,
    type: "Annotation",
    created: page.read,
    ...rest,
  });
  return [
    ...page.mentions.map((mention, at) =>
      annotation("mention", at, {
        motivation: "identifying",
        body: [textual(mention.name, "identifying"), ...noteBody(mention.note)],
        target: targetOf(source, mention),
      }),
    ),
    ...page.figures.map((figure, at) =>
      annotation("figure", at, {
        motivation: "assessing",
        body: [textual(figureText(figure, report), "assessing"), ...noteBody(figure.note)],
        target: targetOf(source, figure),
      }),
    ),
  ];
}

function factAnnotations({ facts }: Report, cite: Cite): object[] {
  return facts.flatMap((fact) => {
    const text = cite(fact, "annotation");
    if (text === undefined) return [];
    const { "@context": _, body, ...rest } = JSON.parse(text) as { "@context": string; body: object[] };
    return [{ ...rest, body: [...body, ...noteBody(fact.note)] }];
  });
}

const outcomes: Record<ReportedFigure["outcome"], string> = {
  same: "Same number as in the source.",
  "other-value": "Other value than in the source.",
  "other-role": "Counts something else than in the source.",
  "other-comparison": "Other comparison than in the source.",
};

const figureText = ({ outcome, fact }: ReportedFigure, { facts }: Report): string =>
  [outcomes[outcome], facts.find(({ id }) => id === fact)?.citation].filter((part) => part !== undefined).join(" ");

const textual = (value: string, purpose: string): object => ({
  type: "TextualBody",
  value,
  format: "text/plain",
  purpose,
});

const noteBody = (note: string | undefined): object[] => (note === undefined ? [] : [textual(note, "commenting")]);

interface Placed {
  text: string;
  before: string;
  after: string;
  place?: TextPlace | undefined;
}

function targetOf(source: string, { place, text, before, after }: Placed): object {
  const { exact = text, prefix = before, suffix = after } = place ?? {};
  const quote = { type: "TextQuoteSelector", exact, prefix, suffix };
  return {
    type: "SpecificResource",
    source,
    selector: place ? [quote, { type: "TextPositionSelector", start: place.start, end: place.end }] : [quote],
  };
}
