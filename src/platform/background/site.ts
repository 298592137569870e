import { siteState, type SiteState } from "../../settings/site-state.ts";
import { loadSettings } from "./settings-store.ts";

/** What the person chose for the site of an address. */
export async function siteStateAt(url: string, incognito = false): Promise<SiteState> {
  return siteState(await loadSettings(incognito), hostOf(url));
}

/** Whether the person switched Sidelight off on the site of an address. */
export async function isOff(url: string, incognito = false): Promise<boolean> {
  return (await siteStateAt(url, incognito)) === "off";
}

/** The host of an address; empty where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
