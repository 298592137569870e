import { readdirSync, readFileSync } from "node:fs";

/**
 * A sentence with numbers, as coverage prints it rightly or wrongly: its language, its text, and what has to be said of
 * its numbers, as outcome and value of the source's figure ("same 50000"); none where nothing may be said.
 */
export type FigureSentence = [language: string, sentence: string, ...expected: string[]];

const OPEN = "open.txt";
const folder = new URL("./", import.meta.url);

/**
 * The sentences of a file of this folder. A line is one, with tabs between language, sentence and what is expected, and
 * commas between several outcomes; `\\n` is a line break in the text, `#` begins a comment.
 */
function readSentences(file: string): FigureSentence[] {
  return readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [language = "", sentence = "", expected] = line.split("\t");
      return [language, sentence.replaceAll("\\n", "\n"), ...(expected ? expected.split(", ") : [])];
    });
}

/** All sentences whose numbers are told as they should be. */
export const sentences: FigureSentence[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt") && name !== OPEN)
  .toSorted()
  .flatMap((name) => readSentences(name));

/** Those that are not yet. */
export const openSentences: FigureSentence[] = readSentences(OPEN);
