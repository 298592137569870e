import type { Citation } from "./citation.ts";
import { latexText } from "./latex-text.ts";
import { provenance } from "./provenance.ts";

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
