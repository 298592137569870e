/**
 * The address in its serialised form, safe between angle brackets, quotes and braces; `undefined` unless it is https,
 * which is all that a fact set may hold. What RFC 3986 allows nowhere, but the URL Standard keeps, is encoded.
 */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const parsed = URL.parse(url.toWellFormed());
  if (parsed?.protocol !== "https:") return undefined;
  return parsed.href.replace(/[\s"'<>\\^`{|}]/gu, percentEncoded);
}

/** Every byte of the text's UTF-8 as `%XX` where `encodeURIComponent` would spare an ASCII character. */
export function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

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

/**
 * The name of a text by its hash, `ni:///sha-256;…` (RFC 6920, section 3): the digest as base64url without padding.
 *
 * @param sha256 64 hexadecimal digits
 */
export function namedInformation(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}
