import type { Citation } from "./citation.ts";
import { isoDate, writtenDate } from "./partial-date.ts";
import { assertion, factSetName, remarks } from "./provenance.ts";

/** A piece of the printed citation; text, Markdown and HTML differ only in how they write a piece. */
export type Piece =
  | { as: "words" | "name" | "statement"; text: string }
  | { as: "title"; text: string; link?: string }
  | { as: "date"; text: string; iso: string }
  | { as: "address"; text: string };

/**
 * The citation as a fact-checker pastes it: the source as in the notes of the Chicago Manual of Style (author, “title”,
 * publisher, date, paragraph), then the fact set, the statement, and who asserts it.
 */
export function citationSentence(cited: Citation): Piece[] {
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

/** Of these the source alone, for where the statement stands beside it. */
export function sourcePieces(cited: Citation): Piece[] {
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

function words(text: string): Piece {
  return { as: "words", text };
}

function name(text: string): Piece {
  return { as: "name", text };
}

/** The citation as one line of plain text; the link to the passage stands last, where no full stop can join it. */
export const citeAsText = (cited: Citation): string => withLink(citationSentence(cited), "", cited);

/** The source alone, as one line. */
export const citeSourceAsText = (cited: Citation): string => withLink(sourcePieces(cited), ".", cited);

function withLink(pieces: Piece[], stop: string, { link }: Citation): string {
  const sentence = pieces.map(({ text }) => text).join("") + stop;
  return link === undefined ? sentence : `${sentence} ${link}`;
}
