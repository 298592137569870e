import type { Citation } from "./citation.ts";
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
