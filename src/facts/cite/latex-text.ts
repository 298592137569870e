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
