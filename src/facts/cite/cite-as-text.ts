import type { Citation } from "./citation.ts";
import { citationSentence } from "./citation-sentence.ts";

/** The citation as one line of plain text; the link to the passage stands last, where no full stop can join it. */
export function citeAsText(cited: Citation): string {
  const sentence = citationSentence(cited)
    .map(({ text }) => text)
    .join("");
  return cited.link === undefined ? sentence : `${sentence} ${cited.link}`;
}
