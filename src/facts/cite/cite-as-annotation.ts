import type { Citation } from "./citation.ts";
import { isoDate, type PartialDate } from "./partial-date.ts";
import { provenance } from "./citation-sentence.ts";

/**
 * The fact as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/) on the passage that it is taken from. A
 * source without an address is named by its hash. Every property is a term or a prefix of the anno.jsonld context.
 */
export function citeAsAnnotation(cited: Citation): string {
  const { set, passage } = cited;
  return JSON.stringify(
    {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `tag:sidelight.example,2026:${set.id}/${set.version}/${cited.fact}`,
      type: "Annotation",
      motivation: "describing",
      body: [
        textualBody(cited.claim.statement, set.language, "describing"),
        textualBody(provenance(cited), set.language, "commenting"),
      ],
      target: {
        type: "SpecificResource",
        source: sourceNode(cited),
        selector: {
          type: "RangeSelector",
          startSelector: { type: "TextQuoteSelector", exact: passage.start },
          endSelector: endSelector(passage.end),
        },
        ...(cited.archived === undefined ? {} : { state: { type: "TimeState", cached: cited.archived } }),
        ...(cited.link === undefined ? {} : { "rdfs:seeAlso": { id: cited.link } }),
      },
      "dcterms:isPartOf": {
        type: "Dataset",
        "dc:identifier": set.id,
        "dc:title": set.title,
        "schema:version": set.version,
        "dc:date": dateValue(set.asOf),
        "dc:rights": set.licence,
      },
    },
    null,
    2,
  );
}

/** A range ends where its end selector begins (section 4.2.9), so the end words are refined to the point after them, in code points. */
function endSelector(exact: string) {
  const after = Array.from(exact).length;
  return { type: "TextQuoteSelector", exact, refinedBy: { type: "TextPositionSelector", start: after, end: after } };
}

function textualBody(value: string, language: string, purpose: string) {
  return { type: "TextualBody", value, format: "text/plain", language, purpose };
}

function sourceNode(cited: Citation) {
  return {
    id: cited.address ?? cited.name,
    type: "Text",
    "dc:title": cited.title,
    "dc:publisher": cited.publisher,
    ...(cited.author === undefined ? {} : { "dc:creator": cited.author }),
    "dcterms:issued": dateValue(cited.published),
  };
}

/** A date typed by what is known of it, by https://www.w3.org/TR/xmlschema11-2/#gYearMonth and its siblings. */
function dateValue(date: PartialDate) {
  const type = date.month === undefined ? "xsd:gYear" : date.day === undefined ? "xsd:gYearMonth" : "xsd:date";
  return { "@type": type, "@value": isoDate(date) };
}
