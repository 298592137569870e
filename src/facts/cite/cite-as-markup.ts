import { type Piece, citationSentence } from "./citation-sentence.ts";
import type { Citation } from "./citation.ts";

/**
 * The citation as one `<p>` for the clipboard. The title, the names and the statement stand in elements that keep their
 * direction to themselves, so a Hebrew title leaves the order of the English around it alone.
 */
export function citeAsHtml(cited: Citation): string {
  const language = escapeHtml(cited.set.language);
  const pieces = citationSentence(cited).map((piece) => htmlPiece(piece, language));
  return `<p lang="en">${pieces.join("")}</p>`;
}

function htmlPiece(piece: Piece, language: string): string {
  const text = escapeHtml(piece.text);
  if (piece.as === "title") {
    const title = `<cite dir="auto">${text}</cite>`;
    return piece.link === undefined ? title : `<a href="${escapeHtml(piece.link)}">${title}</a>`;
  }
  if (piece.as === "name") return `<bdi>${text}</bdi>`;
  if (piece.as === "statement") return `<bdi lang="${language}">${text}</bdi>`;
  if (piece.as === "date") return `<time datetime="${piece.iso}" lang="${language}">${text}</time>`;
  if (piece.as === "address") return `<a href="${text}">${text}</a>`;
  return text;
}

/** https://html.spec.whatwg.org/multipage/parsing.html#escapingString, with the single quote as well. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** The citation as one paragraph of CommonMark (https://spec.commonmark.org/0.31.2/), which GitHub reads alike. */
export function citeAsMarkdown(cited: Citation): string {
  return citationSentence(cited)
    .map(markdownPiece)
    .join("")
    .replace(blockStart, String.raw`$1\$2`);
}

/** What would make a heading, a list, a rule or a fence of the line, were it to begin with it. */
const blockStart = /^(\d*)([#+\-=.):])/;

function markdownPiece(piece: Piece): string {
  if (piece.as === "address") return `<${piece.text}>`;
  const text = escapeMarkdown(piece.text);
  return piece.as === "title" && piece.link !== undefined ? `[${text}](<${destination(piece.link)}>)` : text;
}

/** An address may hold what reads as an entity: `?a=1&copy;=2`. */
function destination(link: string): string {
  return link.replace(/&(?=#?\w+;)/g, "&amp;");
}

/** Escapes what can begin markup inside a line, and what GitHub makes a link of: `://`, `www.` and `@`. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~&$@]/g, String.raw`\$&`)
    .replace(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/(www)\./gi, String.raw`$1\.`);
}
