import { percentEncoded } from "./web-address.ts";

/**
 * A link that opens the page at the passage: `#:~:text=start,end`.
 * The dash is encoded as well, because `-,` and `,-` divide a text directive, as is what Markdown or BibTeX would read
 * as its own: https://wicg.github.io/scroll-to-text-fragment/#syntax
 *
 * @param address a serialised URL; its own fragment is kept, a fragment directive that it has is replaced
 * @param start the first words of the passage
 * @param end its last words; the same words as `start` make a directive without an end
 */
export function textFragmentLink(address: string, start: string, end: string): string {
  const [page = ""] = address.split(":~:");
  const words = start === end ? [start] : [start, end];
  const fragmentStart = page.includes("#") ? "" : "#";
  return `${page}${fragmentStart}:~:text=${words.map(directiveWords).join(",")}`;
}

function directiveWords(words: string): string {
  return encodeURIComponent(words).replace(/[-'()*!~_]/g, percentEncoded);
}
