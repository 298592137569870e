import type { FigureRow } from "../../mentions/findings.ts";
import { type BodyText, createPlaceFinder, type FoundPlace, sentenceAt } from "../report/text-places.ts";
import type { SentenceOf } from "./compare-figures.ts";

/** The page's whole sentence around a figure where its place in the text is known, else the words that were told with it. */
export function sentencesAt(
  body: BodyText | undefined,
  placeOf: (row: FigureRow) => FoundPlace | undefined,
): SentenceOf {
  return (row) => {
    const place = placeOf(row);
    return body && place
      ? sentenceAt(body, place)
      : { ...row, before: row.before.replace(/^\s+/, "… "), after: row.after.replace(/\s+$/, " …") };
  };
}

/** As above, for figures whose places are not looked up yet. */
export function sentencesOf(body: BodyText | undefined, rows: FigureRow[]): SentenceOf {
  const places = body ? createPlaceFinder(body).find(rows) : [];
  return sentencesAt(body, (row) => places[rows.indexOf(row)]);
}
