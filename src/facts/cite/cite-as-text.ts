import type { Citation } from "./citation.ts";
import { citationSentence, type Piece, sourcePieces } from "./citation-sentence.ts";

/** The citation as one line of plain text; the link to the passage stands last, where no full stop can join it. */
export const citeAsText = (cited: Citation): string => withLink(citationSentence(cited), "", cited);

/** The source alone, as one line. */
export const citeSourceAsText = (cited: Citation): string => withLink(sourcePieces(cited), ".", cited);

function withLink(pieces: Piece[], stop: string, { link }: Citation): string {
  const sentence = pieces.map(({ text }) => text).join("") + stop;
  return link === undefined ? sentence : `${sentence} ${link}`;
}
