import type { Citation } from "./citation.ts";
import { citationSentence, type Piece } from "./citation-sentence.ts";

/** The citation as one paragraph of CommonMark (https://spec.commonmark.org/0.31.2/), which GitHub reads alike. */
export function citeAsMarkdown(cited: Citation): string {
  return citationSentence(cited)
    .map(writePiece)
    .join("")
    .replace(blockStart, String.raw`$1\$2`);
}

/** What would make a heading, a list, a rule or a fence of the line, were it to begin with it. */
const blockStart = /^(\d*)([#+\-=.):])/;

function writePiece(piece: Piece): string {
  if (piece.as === "address") return `<${piece.text}>`;
  const text = escapeMarkdown(piece.text);
  return piece.as === "title" && piece.link !== undefined ? `[${text}](<${destination(piece.link)}>)` : text;
}

/** An address may hold what reads as an entity: `?a=1&copy;=2`. */
function destination(link: string): string {
  return link.replace(/&(?=#?\w+;)/g, "&amp;");
}

/** Escapes what can begin markup inside a line, and what GitHub makes a link of: `://`, `www.` and `@`. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~&$@]/g, String.raw`\$&`)
    .replace(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/(www)\./gi, String.raw`$1\.`);
}
