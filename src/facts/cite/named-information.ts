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
