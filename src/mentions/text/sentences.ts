/** How far to search for the ends of a sentence, in UTF-16 units. */
const reach = 500;

/** Sentence ends: a mark, closing signs and white space; a mark of a script without spaces; a line break. */
const ends = /[.!?…]["”’»)\]]{0,3}\s+|[。！？۔؟]["”』」]?|\n\s*\n/g;
/** Abbreviations, whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s("“«])(?:\p{Lu}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Jr|St|Inc|Ltd|Co|Corp|No|Nr|vs|ca|etc|approx|Mme|bzw|ggf)$/u;

/** UTF-16 offsets [from, to) of the sentence around [start, end), at most `reach` away. */
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
