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
