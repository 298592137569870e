import type { Settings } from "./schema.ts";

/** `on`: as the gate says. `off`: nothing is read. `always`: read whatever the gate says. */
export type SiteState = "on" | "off" | "always";

type Sites = Pick<Settings, "sitesOff" | "sitesAlways">;

/** What holds on a host. An entry covers the hosts below it too, and the nearest one decides. */
export function siteState({ sitesOff, sitesAlways }: Sites, host: string): SiteState {
  const [off, always] = [new Set(sitesOff), new Set(sitesAlways)];
  for (const site of coveringSites(host)) {
    if (off.has(site)) return "off";
    if (always.has(site)) return "always";
  }
  return "on";
}

/**
 * The lists after a switch of sites. `on` removes every entry that covers a host; `unlisted` removes only the entry
 * that is named.
 *
 * @param hosts any host names; a leading "www." is dropped, so that the entry covers the whole site
 */
export function withSites({ sitesOff, sitesAlways }: Sites, hosts: string[], to: SiteState | "unlisted"): Sites {
  const sites = new Set(hosts.map(siteOf));
  const gone = new Set(entriesOf(hosts, to));
  const off = sitesOff.filter((one) => !gone.has(one));
  const always = sitesAlways.filter((one) => !gone.has(one));
  return {
    sitesOff: to === "off" ? [...off, ...sites] : off,
    sitesAlways: to === "always" ? [...always, ...sites] : always,
  };
}

/** The entries that a switch of sites removes or changes, if they exist. */
export function entriesOf(hosts: string[], to: SiteState | "unlisted"): string[] {
  // A backup that somebody wrote may have entries with "www.".
  return to === "on" ? hosts.flatMap(coveringSites) : [...hosts, ...hosts.map(siteOf)];
}

/** What is hidden on a site. A host in a local network may be called `constructor`, which every object has. */
export function hiddenAt({ hiddenOn }: Pick<Settings, "hiddenOn">, site: string): string[] {
  return Object.hasOwn(hiddenOn, site) ? hiddenOn[site]! : [];
}

/** Under which name a host is listed. */
export function siteOf(host: string): string {
  return host.replace(/^www\.(?=.*\.)/, "");
}

/** The entries that would cover a host, the nearest first. An address in numbers has none above it. */
function coveringSites(host: string): string[] {
  if (/^[\d.]+$|^\[/.test(host)) return [host];
  const labels = host.split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}

/** What the scripts in one page are told: nothing of other sites. */
export interface PageSettings extends Omit<Settings, "sitesOff" | "sitesAlways" | "hiddenOn" | "setsOrder"> {
  /** Entities that are not marked on this page. */
  hidden: string[];
}

/** The settings as they hold on pages of a host. */
export function pageSettings(settings: Settings, host: string): PageSettings {
  const { sitesOff: _, sitesAlways: __, setsOrder: ___, hiddenOn, hidden, ...rest } = settings;
  const here = coveringSites(host).flatMap((site) => hiddenAt({ hiddenOn }, site));
  return { ...rest, hidden: [...new Set([...hidden, ...here])] };
}

/** A list of sites as somebody pastes it: what was understood, and the entries that are no site. */
interface ReadSites {
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
  // A single word is a typing mistake rather than a host of the local network, except `localhost`. A `*` that isn't in front would never match.
  return host === "localhost" || /^\[|^[^.*]+(\.[^.*]+)+$/.test(host) ? host : undefined;
}
