import type { Flow } from "../types.ts";

/** Opening quotation marks, each with its closing marks. Some close in one language and open in another. */
const closers = new Map<string | undefined, string>(
  `„“”" ‚‘’' “”“" ””“ ‘’ «» »«» ‹› ›‹› 「」 『』 〝〞〟 ""“” ״״” ''`
    .split(" ")
    .map((marks) => [marks[0], marks.slice(1)]),
);
const marks = /[\u2018-\u201f«»‹›「-』〝-〟"״']/g;

/** If these stay open, the quotation reaches to the end of the paragraph. Others must begin the paragraph for that. */
const surely = "„“«「『";

const gapBefore = /^$|[\s\p{Ps}\p{Pi}\p{Pd}¿¡/:]/u;
const gapAfter = /^$|[\s\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u;
const han = /\p{Script=Han}/u;
/** A mark between letters is an apostrophe or part of the word ("צה״ל"), except in Chinese. */
const inWord = /^(?!.?.?\p{Script=Han})\p{L}.\p{L}/u;
/** Hebrew and Arabic particles attached to an opening mark. */
const glued = /(?:^|[^\p{L}])(?:[ושהבלמכ]{1,3}|[وفبلك]{1,2})["״]\p{L}\p{L}$/u;
/** Words with a leading apostrophe: "'tis", "'90s". */
const elision = /^.(?:\d|(?:tis|twas|em|til|n)\b)/i;

/** Deeper nested quotations are ignored. */
const MAX_NESTING = 8;
/** How far to search for the closing mark that makes this one an apostrophe, in UTF-16 units. */
const REACH = 300;

interface Opened {
  mark: string;
  at: number;
  /** Whether it begins its paragraph. */
  first: boolean;
}

const known = new WeakMap<Flow, [number, number][]>();

/** Whether UTF-16 offsets [start, end) of a flow are in a quotation, by elements or by marks. */
export function inQuotation(flow: Flow, start: number, end: number): boolean {
  if (flow.quotations?.some(([from, to]) => from <= start && end <= to)) return true;
  let ranges = known.get(flow);
  if (!ranges) known.set(flow, (ranges = quotationsIn(flow.text)));
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] < end) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]![0] <= start;
}

/** The outermost quotations of a text by its marks, in order. Linear time. */
function quotationsIn(text: string): [number, number][] {
  const open: Opened[] = [];
  const found: [number, number][] = [];
  const add = (from: number, to: number) => {
    while (found.length > 0 && found.at(-1)![0] >= from) found.pop();
    found.push([from, to]);
  };
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const first = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, index - 9), index));
    const at = open.findLastIndex((one) => closers.get(one.mark)!.includes(mark));
    const does = roleOf(text, mark, index, at >= 0, first);
    if (does === "close") {
      add(open[at]!.at, index);
      open.length = at;
    } else if (does === "open") {
      // A paragraph that continues a quotation repeats its opening mark.
      if (first && open.at(-1)?.mark === mark) continue;
      if (open.length < MAX_NESTING) open.push({ mark, at: index, first });
    }
  }
  const left = open.find(({ mark, first }) => first || surely.includes(mark));
  if (left) add(left.at, text.length);
  return found;
}

function roleOf(text: string, mark: string, at: number, closes: boolean, first: boolean): "open" | "close" | undefined {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const begins = gapBefore.test(before) && !gapAfter.test(after);
  const isSingle = /['‘’]/.test(mark);
  if (/['’"״]/.test(mark) && inWord.test(text.slice(at - 1, at + 2)))
    return !isSingle && !closes && glued.test(text.slice(Math.max(0, at - 4), at + 3)) ? "open" : undefined;
  if (closes && !(begins && /["“״']/.test(mark))) return isSingle && isApostrophe(text, at) ? undefined : "close";
  if (!closers.has(mark)) return undefined;
  const opens = /[”»›]/.test(mark)
    ? begins || first
    : isSingle
      ? (begins || han.test(before + after)) && !elision.test(text.slice(at, at + 6))
      : /["״]/.test(mark)
        ? begins || han.test(before + after)
        : gapBefore.test(before) || !gapAfter.test(after);
  return opens ? "open" : undefined;
}

/** A genitive ("the journalists’ phones"), if the closing mark comes later. */
function isApostrophe(text: string, at: number): boolean {
  if (!/[sxz]. \p{L}/iu.test(text.slice(at - 1, at + 3))) return false;
  const rest = text.slice(at + 1, at + REACH);
  const later = rest.search(/(?<=[.,!?…])['’](?!\p{L})|(?<=\S)['’](?=[.,;:!?)]|$)/u);
  const opener = rest.search(/(?<!\p{L})['‘](?=\p{L})/u);
  return later >= 0 && (opener < 0 || later < opener);
}
