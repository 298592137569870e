/** Why a file is no fact set at all, before anything in it is looked at. */
type Unreadable =
  | { why: "too-large" }
  | { why: "bad-gzip" }
  | { why: "not-text" }
  | { why: "not-json"; wrong: string; offset?: number; text: string };

/** What is in a file: its text, and what `JSON.parse` made of that. */
type SetFile = { ok: true; text: string; json: unknown } | ({ ok: false } & Unreadable);

/**
 * Reads a file as somebody picks it: JSON, or JSON in gzip whatever its name is. A small file that would inflate to a very
 * large one is given up as soon as it is too large. Throws nothing.
 *
 * @param most bytes of the JSON
 */
export async function readSetFile(file: Uint8Array<ArrayBuffer>, most: number): Promise<SetFile> {
  const isGzip = file[0] === 0x1f && file[1] === 0x8b;
  if (file.byteLength > most) return { ok: false, why: "too-large" };
  const bytes = isGzip ? await inflate(file, most) : file;
  if (typeof bytes === "string") return { ok: false, why: bytes };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, why: "not-text" };
  }
  try {
    return { ok: true, text, json: JSON.parse(text) };
  } catch (error) {
    const wrong = (error as Error).message.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ");
    const offset = /position (\d+)/.exec(wrong)?.[1];
    return { ok: false, why: "not-json", wrong, text, ...(offset !== undefined && { offset: Number(offset) }) };
  }
}

async function inflate(
  file: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | "too-large" | "bad-gzip"> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([file]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > most) {
        await reader.cancel();
        return "too-large";
      }
      parts.push(part.value);
    }
  } catch {
    return "bad-gzip";
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** A place in a text, counted from 1, and the lines around it. */
export interface LineAndColumn {
  /** UTF-16 offset. */
  offset: number;
  line: number;
  column: number;
  excerpt: string;
}

/** How much of a line is shown, in UTF-16 units on either side: a file may be one long line. */
const AROUND = 120;

/** The place of an offset. */
export function placeAt(text: string, offset: number): LineAndColumn {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const start = before.lastIndexOf("\n") + 1;
  const end = text.indexOf("\n", offset);
  const from = Math.max(start, offset - AROUND);
  const to = Math.min(end < 0 ? text.length : end, offset + AROUND);
  const excerpt = `${from > start ? "…" : ""}${text.slice(from, to)}${to < (end < 0 ? text.length : end) ? "…" : ""}`;
  return { offset, line, column: offset - start + 1, excerpt };
}

/**
 * Where the value at a path stands in a JSON text that parses, or the last part of the way that there is: a field that is
 * missing has its object's place.
 *
 * @param path as `pathText` writes it: `facts[3].locator.paragraph`
 */
export function placeOfPath(text: string, path: string): number {
  const way = [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) => index ?? quoted ?? name!,
  );
  let at = skipSpace(text, 0);
  for (const step of way) {
    const next = text[at] === "[" ? itemAt(text, at, Number(step)) : text[at] === "{" ? fieldAt(text, at, step) : -1;
    if (next < 0) return at;
    at = next;
  }
  return at;
}

function itemAt(text: string, list: number, index: number): number {
  let at = skipSpace(text, list + 1);
  for (let count = 0; text[at] !== "]" && at < text.length; count++) {
    if (count === index) return at;
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return -1;
}

function fieldAt(text: string, object: number, name: string): number {
  let at = skipSpace(text, object + 1);
  let found = -1;
  while (text[at] === '"') {
    const end = endOfString(text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    // If a key is written twice, the last one counts.
    if (JSON.parse(text.slice(at, end)) === name) found = value;
    at = skipSpace(text, endOfValue(text, value));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return found;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r\uFEFF".includes(text[at]!)) at++;
  return at;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text[at]!;
    if (unit === '"') at = endOfString(text, at) - 1;
    else if (unit === "{" || unit === "[") depth++;
    else if (unit === "}" || unit === "]") {
      if (depth === 0) return at;
      depth--;
    } else if (unit === "," && depth === 0) return at;
    if (depth === 0 && (unit === '"' || unit === "}" || unit === "]")) return at + 1;
  }
  return text.length;
}
