import { sentenceAround } from "../../mentions/text/sentences.ts";
import type { TextPlace, Piece } from "./report-shape.ts";
import type { FigureRow } from "../../mentions/findings.ts";
import type { SentenceOf } from "./compare-figures.ts";

/** The text content of a page's body, as the annotation tools of the field count it. */
export interface BodyText {
  text: string;
  /**
   * UTF-16 ranges [start, end) that hold no text of the page: scripts, styles, templates. They count for offsets, but
   * nothing is looked for in them.
   */
  unread: [number, number][];
  /** UTF-16 offsets at which the text of another block begins, in order. */
  blocks: number[];
}

/** A place, and where it is in UTF-16 units. */
export interface FoundPlace {
  place: TextPlace;
  start: number;
  end: number;
}

/** An occurrence as it is reported: white space collapsed, cut on both sides. */
interface Passage {
  text: string;
  before: string;
  after: string;
}

/** How much of the text around an occurrence a selector gives, in UTF-16 units. */
const AROUND = 32;
/** What is left of the words around where the whole of them is not found: the page wrote something between. */
const SHORT = 12;

/** Finds reported occurrences again in a body's text. */
interface PlaceFinder {
  /** Their places, looked for in the order of the rows; nothing for those that are not in the text. */
  find(rows: Passage[]): (FoundPlace | undefined)[];
}

/**
 * Prepares a body's text, so that occurrences are found whatever white space stands between their words. The selectors
 * are those of https://www.w3.org/TR/annotation-model/#selectors: positions in code points.
 */
export function createPlaceFinder(body: BodyText): PlaceFinder {
  const bare = withoutSpace(body);
  const points = codePoints(body.text);
  const placeOf = (row: Passage, at: number): FoundPlace => {
    const start = bare.offsets[at]!;
    const end = bare.offsets[at + squeezed(row.text).length - 1]! + 1;
    const place = {
      start: points(start),
      end: points(end),
      exact: body.text.slice(start, end),
      prefix: body.text.slice(whole(body.text, Math.max(0, start - AROUND)), start),
      suffix: body.text.slice(end, whole(body.text, Math.min(body.text.length, end + AROUND))),
    };
    return { place, start, end };
  };
  return {
    find(rows) {
      let from = 0;
      return rows.map((row) => {
        const at = bareOffset(bare.text, row, from) ?? bareOffset(bare.text, row, 0);
        if (at === undefined) return undefined;
        from = at + 1;
        return placeOf(row, at);
      });
    },
  };
}

/** The sentence of the body's text in which a place stands, within its block, white space collapsed. */
function sentenceAt({ text, blocks }: BodyText, { start, end }: FoundPlace): Passage {
  const from = blocks.findLast((block) => block <= start) ?? 0;
  const to = blocks.find((block) => block >= end) ?? text.length;
  const [first, last] = sentenceAround(text.slice(from, to), start - from, end - from);
  return {
    before: collapsed(text.slice(from + first, start)).trimStart(),
    text: collapsed(text.slice(start, end)),
    // The sentence as it is found ends before its mark.
    after: collapsed(text.slice(end, from + last) + (ending.exec(text.slice(from + last, to))?.[0] ?? "")).trimEnd(),
  };
}

const ending = /^[.!?…。！？]+["”’»)\]」』]*/;
const collapsed = (part: string): string => part.replaceAll(/\s+/g, " ");

/** Where the occurrence begins in the text without white space. */
function bareOffset(text: string, row: Passage, from: number): number | undefined {
  const [before, exact, after] = [squeezed(row.before), squeezed(row.text), squeezed(row.after)];
  if (exact === "") return undefined;
  const contexts: [string, string][] = [
    [before, after],
    [before.slice(-SHORT), after.slice(0, SHORT)],
    [before.slice(-SHORT), ""],
    ["", after.slice(0, SHORT)],
  ];
  for (const [left, right] of contexts) {
    if (left === "" && right === "" && before + after !== "") continue;
    const at = text.indexOf(left + exact + right, Math.max(0, from - left.length));
    if (at >= 0) return at + left.length;
  }
  return undefined;
}

const space = /[\s\u00ad\u200b]+/g;
const squeezed = (text: string): string => text.replaceAll(space, "");

/** The text without white space, and for each unit of it where it stood. */
function withoutSpace({ text, unread }: BodyText): { text: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length);
  let bare = "";
  const add = (from: number, to: number): void => {
    for (const { 0: run, index } of text.slice(from, to).matchAll(/[^\s\u00ad\u200b]+/g)) {
      for (let at = 0; at < run.length; at++) offsets[bare.length + at] = from + index + at;
      bare += run;
    }
  };
  let from = 0;
  for (const [start, end] of unread) {
    add(from, start);
    // A character that no page prints, so that nothing is found across the gap.
    offsets[bare.length] = start;
    bare += "\0";
    from = end;
  }
  add(from, text.length);
  return { text: bare, offsets };
}

/** An offset that parts no surrogate pair. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at);

/** Counts code points before a UTF-16 offset; quick where a text has none beyond the first plane. */
function codePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** The whole sentence around a figure if its place in the text is known, else the words that came with the figure. */
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

/** The same for figures whose places must be found first. */
export function sentenceFinder(body: BodyText | undefined, rows: FigureRow[]): SentenceOf {
  const places = body ? createPlaceFinder(body).find(rows) : [];
  return sentencesAt(body, (row) => places[rows.indexOf(row)]);
}

/** An occurrence among the words around it, an ellipsis where they were cut, as pieces. */
export function inContext({ before, text, after }: { before: string; text: string; after: string }): Piece[] {
  return [
    { text: before.replace(/^\s+/, "… "), mark: "none" },
    { text, mark: "differs" },
    { text: after.replace(/\s+$/, " …"), mark: "none" },
  ];
}

/** An address that may be a link: the web's alone. */
export function webLink(address: string): string | undefined {
  const url = URL.parse(address);
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : undefined;
}
