import { wordEnd } from "./fold-phrase.ts";
import { GAP, kindOf, NOTHING } from "./letters.ts";

/** A word beside a name and what stands between the two. */
export interface Neighbour {
  word: string;
  start: number;
  end: number;
  /** The text between the word and the name, as printed. */
  gap: string;
}

/** The word after UTF-16 offset `end`, if any. */
export function nextWord(text: string, end: number): Neighbour | undefined {
  let start = end;
  while (start < text.length && isBetween(text, start)) start++;
  if (start === text.length) return undefined;
  const after = wordEnd(text, start);
  return { word: text.slice(start, after), start, end: after, gap: text.slice(end, start) };
}

/** The word before UTF-16 offset `start`, if any. */
export function previousWord(text: string, start: number): Neighbour | undefined {
  let end = start;
  while (end > 0 && isBetween(text, end - 1)) end--;
  if (end === 0) return undefined;
  const kind = kindOf(text.charCodeAt(end - 1));
  let from = end - 1;
  while (from > 0 && (kindOf(text.charCodeAt(from - 1)) === kind || kindOf(text.charCodeAt(from - 1)) === NOTHING))
    from--;
  return { word: text.slice(from, end), start: from, end, gap: text.slice(end, start) };
}

/** Whether a sentence begins at UTF-16 offset `at`: what stands before is an end mark, an opening sign or nothing. */
export function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).replace(/[\s\u00ad\u200b\u2060\ufeff]+$/u, "");
  return before === "" || /[.!?:;…"“”„«»‘‹([–—•|。！？：]$/u.test(before);
}

/** What no address goes across. */
const partsAddresses = /[ \n\t\r\u00a0<>"“”()[\]|,;，。、]/;
/** UTF-16 units to each side in which an address is looked for. */
const longestAddress = 200;

/**
 * Whether [start, end) stands inside an address, a handle, a path or a file name: where letters only look like a name.
 */
export function inAddress(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - longestAddress), start)
    .split(partsAddresses)
    .at(-1)!;
  const after = text.slice(end, end + longestAddress).split(partsAddresses, 1)[0]!;
  return (
    /:\/\/|www\.|[@\\=~$]|^[./]|[\p{L}_]\.$|\p{Ll}\.\p{Ll}|\/.*\//u.test(before) ||
    /^[@_=\\]|^[^\s/]*@\p{L}|^(?:[-\p{L}\p{N}]*)\.[\p{Ll}\p{N}]|^(?:[-\p{L}\p{N}]*)\(\)|^\/[\p{Ll}\d][^/]*[/.]/u.test(
      after,
    )
  );
}

function isBetween(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === GAP || kind === NOTHING;
}
