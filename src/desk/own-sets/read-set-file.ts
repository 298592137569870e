/** Why a file is no fact set at all, before anything in it is looked at. */
export type Unreadable =
  | { why: "too-large" }
  | { why: "bad-gzip" }
  | { why: "not-text" }
  | { why: "not-json"; wrong: string; offset?: number; text: string };

/** What is in a file: its text, and what `JSON.parse` made of that. */
export type SetFile = { ok: true; text: string; json: unknown } | ({ ok: false } & Unreadable);

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
