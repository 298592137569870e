import { reach } from "./weights.ts";

/** Ends of sentences: a mark, closing signs, then white space; or a mark of a script that needs no space; or a break. */
const ends = /[.!?…]["”’»)\]]*\s+|[。！？۔؟]["”』」]*|\n\s*\n/g;
/** What a full stop may follow without ending a sentence. */
const abbreviation =
  /(?:^|[\s("“«])(?:\p{Lu}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Jr|St|Inc|Ltd|Co|Corp|No|Nr|vs|ca|etc|approx|Mme|Rabb|bzw|ggf)$/u;

/** UTF-16 offsets [from, to) of the sentence in which [start, end) stands, looked for no further than `reach`. */
export function sentenceAround(text: string, start: number, end: number): [from: number, to: number] {
  let from = Math.max(0, start - reach);
  let to = Math.min(text.length, end + reach);
  const window = text.slice(from, to);
  const offset = from;
  for (const match of window.matchAll(ends)) {
    const at = offset + match.index;
    const next = at + match[0].length;
    if (
      text[at] === "." &&
      (abbreviation.test(text.slice(Math.max(0, at - 8), at)) || /\p{Ll}/u.test(text[next] ?? ""))
    ) {
      continue;
    }
    if (next <= start) from = next;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return [from, to];
}
