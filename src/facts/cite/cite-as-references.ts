import { factSetName, provenance } from "./citation-sentence.ts";
import type { Citation } from "./citation.ts";
import { type PartialDate, twoDigits } from "./partial-date.ts";

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
