/**
 * The text as one line that cannot leak into what follows it: white space and control characters become one space, bidi
 * embeddings, overrides and isolates go (marks such as U+200F stay), and half a surrogate pair becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
