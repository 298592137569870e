import { webLink } from "./escape.ts";
import type { Report, ReportedFigure, ReportedPage, TextPlace } from "./report-shape.ts";
import type { Cite } from "./write-citations.ts";

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
  same: "Same figure as in the source.",
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
