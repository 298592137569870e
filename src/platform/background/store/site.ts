import browser from "webextension-polyfill";

import { type SiteState, siteState } from "../../../settings/sites.ts";
import { loadSettings } from "./settings-store.ts";

/** What the person chose for the site of an address. */
export async function siteStateAt(url: string, incognito = false): Promise<SiteState> {
  return siteState(await loadSettings(incognito), hostOf(url));
}

/** The host of an address; empty if it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

/** Whether a tab is private. Throws if it is closed and the sender did not know either: then nothing is stored. */
export async function isPrivate(tabId: number, known: boolean | undefined): Promise<boolean> {
  const { incognito } = await browser.tabs
    .get(tabId)
    .catch((error: unknown) => (known === undefined ? Promise.reject(error as Error) : { incognito: known }));
  return incognito;
}

/** The access that Sidelight asks for at installation. In both browsers a person can withdraw it. */
const allSites = ["http://*/*", "https://*/*"];

/**
 * Whether Sidelight has access to the site of an address.
 *
 * @param url empty if the browser does not tell it, which may be for lack of access. Then only access to all sites
 * counts.
 */
export async function hasAccess(url: string): Promise<boolean> {
  // Other schemes need no access.
  if (url !== "" && !/^https?:/.test(url)) return true;
  return browser.permissions.contains({ origins: url === "" ? allSites : [originOf(url)] });
}

function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
