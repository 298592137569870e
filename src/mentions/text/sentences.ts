/** UTF-16 units to each side of an offset within which its sentence is looked for. */
const reach = 500;

/** Ends of sentences: a mark, closing signs, then white space; or a mark of a script that needs no space; or a break. */
const ends = /[.!?…]["”’»)\]]{0,3}\s+|[。！？۔؟]["”』」]?|\n\s*\n/g;
/** What a full stop may follow without ending a sentence. */
const abbreviation =
  /(?:^|[\s("“«])(?:\p{Lu}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Jr|St|Inc|Ltd|Co|Corp|No|Nr|vs|ca|etc|approx|Mme|bzw|ggf)$/u;

/** UTF-16 offsets [from, to) of the sentence in which [start, end) stands, looked for no further than `reach`. */
export function sentenceAround(text: string, start: number, end: number): [from: number, to: number] {
  const offset = Math.max(0, start - reach);
  const window = text.slice(offset, Math.min(text.length, end + reach));
  let found: [number, number] = [offset, offset + window.length];
  for (const [from, to] of sentencesOf(window)) {
    if (offset + from <= start) found = [offset + from, Math.max(offset + to, end)];
  }
  return found;
}

/** UTF-16 offsets [from, to) of all sentences of a text. */
export function sentencesOf(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(ends)) {
    const next = index + mark.length;
    const short = text[index] === "." && abbreviation.test(text.slice(Math.max(0, index - 8), index));
    if (short || (text[index] === "." && /\p{Ll}/u.test(text[next] ?? ""))) continue;
    found.push([from, index]);
    from = next;
  }
  if (from < text.length) found.push([from, text.length]);
  return found;
}
