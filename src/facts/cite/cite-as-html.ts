import type { Citation } from "./citation.ts";
import { citationSentence, type Piece } from "./citation-sentence.ts";

/**
 * The citation as one `<p>` for the clipboard. The title, the names and the statement stand in elements that keep their
 * direction to themselves, so a Hebrew title leaves the order of the English around it alone.
 */
export function citeAsHtml(cited: Citation): string {
  const language = escapeHtml(cited.set.language);
  const pieces = citationSentence(cited).map((piece) => writePiece(piece, language));
  return `<p lang="en">${pieces.join("")}</p>`;
}

function writePiece(piece: Piece, language: string): string {
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
function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
