import type { Citation, Claim } from "./citation.ts";
import { isoDate, writtenDate } from "./partial-date.ts";

/** A piece of the printed citation; text, Markdown and HTML differ only in how they write a piece. */
type CitationPart =
  | { as: "words" | "name" | "statement"; text: string }
  | { as: "title"; text: string; link?: string }
  | { as: "date"; text: string; iso: string }
  | { as: "address"; text: string };

/**
 * The citation as a fact-checker pastes it: the source as in the notes of the Chicago Manual of Style (author, “title”,
 * publisher, date, paragraph), then the fact set, the statement, and who asserts it.
 */
function citationSentence(cited: Citation): CitationPart[] {
  const { claim, set } = cited;
  const beside = remarks(cited).map((remark) => ` ${remark}`);
  return [
    ...sourcePieces(cited),
    words(`. As stated in the fact set ${factSetName(cited)}: `),
    { as: "statement", text: claim.statement },
    words(` (${assertion(claim, set.language)}.)${beside.join("")}`),
    ...(cited.archived === undefined
      ? []
      : [words(" Archived copy: "), { as: "address" as const, text: cited.archived }]),
  ];
}

/** Only the source of it, to stand beside the statement. */
function sourcePieces(cited: Citation): CitationPart[] {
  const { claim, set } = cited;
  return [
    ...(cited.author === undefined ? [] : [name(cited.author), words(", ")]),
    { as: "title", text: `“${cited.title}”`, ...(cited.link === undefined ? {} : { link: cited.link }) },
    words(", "),
    name(cited.publisher),
    words(", "),
    { as: "date", text: writtenDate(cited.published, set.language), iso: isoDate(cited.published) },
    words(`, para. ${claim.paragraph}`),
  ];
}

function words(text: string): CitationPart {
  return { as: "words", text };
}

function name(text: string): CitationPart {
  return { as: "name", text };
}

/** The citation as one line of plain text; the link to the passage stands last, where no full stop can join it. */
export const citeAsText = (cited: Citation): string => withLink(citationSentence(cited), "", cited);

/** The source alone, as one line. */
export const citeSourceAsText = (cited: Citation): string => withLink(sourcePieces(cited), ".", cited);

function withLink(pieces: CitationPart[], stop: string, { link }: Citation): string {
  const sentence = pieces.map(({ text }) => text).join("") + stop;
  return link === undefined ? sentence : `${sentence} ${link}`;
}

/** "The Pegasus Project found; basis: test; stated July 2021". */
function assertion(claim: Claim, language: string): string {
  const parts = [claim.asserted, `basis: ${claim.basis}`];
  if (claim.stated) parts.push(`stated ${writtenDate(claim.stated, language)}`);
  if (claim.happened) parts.push(`happened ${writtenDate(claim.happened, language)}`);
  return parts.join("; ");
}

/** The fact set's name as a citation prints it: “Title” (id, fact id, version 1.0.0, as of July 2021). */
export function factSetName({ fact, set }: Citation): string {
  const asOf = writtenDate(set.asOf, set.language);
  return `“${set.title}” (${set.id}, fact ${fact}, version ${set.version}, as of ${asOf})`;
}

/** What must stand beside the statement: each answer of the other side, that there is none, an error of the source. */
function remarks({ claim, contestedBy, unanswered, sic, set }: Citation): string[] {
  const all = contestedBy.map(
    (answer) => `Contested: ${answer.statement} (${assertion(answer, set.language)}; ${place(answer, claim)}.)`,
  );
  if (unanswered) all.push("The source has no answer of the other side.");
  if (sic !== undefined) all.push(`On the source's words: ${sic}`);
  return all;
}

function place(answer: Claim, claim: Claim): string {
  const paragraph = `para. ${answer.paragraph}`;
  return answer.source === claim.source ? paragraph : `“${answer.source}”, ${paragraph}`;
}

/** What has no field in the data formats, as sentences for their note. */
export function provenance(cited: Citation): string {
  return [
    `Paragraph ${cited.claim.paragraph}.`,
    `As stated in the fact set ${factSetName(cited)}.`,
    `${assertion(cited.claim, cited.set.language)}.`,
    ...remarks(cited),
    ...(cited.archived === undefined ? [] : [`Archived copy: ${cited.archived}`]),
  ].join(" ");
}

/**
 * The citation as one `<p>` for the clipboard. The title, the names and the statement stand in elements that keep their
 * direction to themselves, so a Hebrew title leaves the order of the English around it alone.
 */
export function citeAsHtml(cited: Citation): string {
  const language = escapeHtml(cited.set.language);
  const pieces = citationSentence(cited).map((piece) => htmlPiece(piece, language));
  return `<p lang="en">${pieces.join("")}</p>`;
}

function htmlPiece(piece: CitationPart, language: string): string {
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

/** Beginnings that would make the line a heading, a list, a rule or a fence. */
const blockStart = /^(\d*)([#+\-=.):])/;

function markdownPiece(piece: CitationPart): string {
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
