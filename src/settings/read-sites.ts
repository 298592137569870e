import { siteOf } from "./site-state.ts";

/** A list of sites as somebody pastes it: what was understood, and the entries that are no site. */
export interface ReadSites {
  hosts: string[];
  refused: string[];
}

/**
 * Reads sites from text: hosts, addresses or patterns like `*.example.org`, parted by lines, commas or spaces; what
 * follows a `#` at the beginning of a line or after a space is a comment. Throws nothing.
 */
export function readSites(text: string): ReadSites {
  const entries = text
    .replaceAll(/(^|\s)#.*$/gm, "")
    .split(/[\s,;]+/)
    .filter((entry) => entry !== "");
  const hosts = new Set<string>();
  const refused: string[] = [];
  for (const entry of entries) {
    const host = hostIn(entry);
    if (host) hosts.add(siteOf(host));
    else refused.push(entry);
  }
  return { hosts: [...hosts], refused };
}

function hostIn(entry: string): string | undefined {
  const address = entry.replace(/^(\w+:\/\/)?\*\./, "$1");
  const url = URL.parse(address.includes("://") ? address : `https://${address}`);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/\.$/, "");
  // A single word is a typing mistake rather than a machine of the house, but for the one that everybody has. A `*` that
  // is not in front would never match.
  return host === "localhost" || /^\[|^[^.*]+(\.[^.*]+)+$/.test(host) ? host : undefined;
}
