import { factSetName, provenance } from "./citation-sentence.ts";
import type { Citation } from "./citation.ts";
import { type PartialDate, twoDigits, isoDate } from "./partial-date.ts";

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

/**
 * The citation as RIS: each line a tag of two letters, two spaces, a hyphen, a space and the value, ended by CR LF; TY
 * comes first and ER last (https://web.archive.org/web/20170707033254/http://www.researcherid.com/resources/html/help_upload.htm).
 */
export function citeAsRis(cited: Citation): string {
  const fields: [tag: string, value: string | undefined][] = [
    ["TY", "NEWS"],
    ["ID", cited.key],
    ["AU", cited.author],
    ["TI", cited.title],
    ["T2", cited.publisher],
    ["PB", cited.publisher],
    ["PY", String(cited.published.year).padStart(4, "0")],
    ["DA", risDate(cited.published)],
    ["UR", cited.link],
    ["AB", cited.claim.statement],
    ["N1", provenance(cited)],
    ["DB", factSetName(cited)],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join("")}ER  - \r\n`;
}

/** `YYYY/MM/DD/other`: the slashes stay where a part is not known. */
function risDate({ year, month, day }: PartialDate): string {
  return `${String(year).padStart(4, "0")}/${month ? twoDigits(month) : ""}/${day ? twoDigits(day) : ""}/`;
}

/**
 * The citation as a BibTeX entry in UTF-8, which Biber and today's LaTeX read as it is. Title, author and publisher stand
 * in double braces: a style may neither lower their capitals nor divide a name at "and" or a comma.
 */
export function citeAsBibtex(cited: Citation): string {
  const { year, month, day } = cited.published;
  const fields: [name: string, value: string | undefined][] = [
    ["author", cited.author && `{{${latexText(cited.author)}}}`],
    ["title", `{{${latexText(cited.title)}}}`],
    ["journal", `{{${latexText(cited.publisher)}}}`],
    ["publisher", `{{${latexText(cited.publisher)}}}`],
    ["year", `{${String(year).padStart(4, "0")}}`],
    ["month", month === undefined ? undefined : months[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
    // Read verbatim by biblatex, so not escaped; what could end the field early is percent-encoded in every address.
    ["url", cited.link && `{${cited.link}}`],
    ["abstract", `{${latexText(cited.claim.statement)}}`],
    ["note", `{${latexText(provenance(cited))}}`],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@article{${cited.key},\n${lines.join("")}}\n`;
}

/** The month macros that every style defines (btxdoc, section 2.3). */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The text as LaTeX prints it unchanged. Braces become commands, since BibTeX counts even an escaped one, and so must
 * every command end in `{}`, which takes no space away from what follows.
 */
export function latexText(text: string): string {
  return text
    .replace(/[\\{}$&#%_~^<>|`]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(ligature, "$1{}");
}

/** What a font joins to one letter: dashes of two hyphens, a closing quote of two apostrophes, a low one of two commas. */
const ligature = /([-',])(?=\1)/g;

/** Those that a backslash alone does not print, or that the older OT1 fonts print as another letter. */
const commands: Record<string, string> = {
  "\\": String.raw`\textbackslash{}`,
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
  "<": String.raw`\textless{}`,
  ">": String.raw`\textgreater{}`,
  "`": String.raw`\textasciigrave{}`,
  "|": String.raw`\textbar{}`,
};

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
