import type { SettingsChange } from "../../settings/change.ts";
import { siteState, type SiteState } from "../../settings/site-state.ts";
import type { ChangedSettings } from "../../settings/store-report.ts";
import { loadSettings, makeChange } from "./settings-store.ts";

/** What the person chose for the site of an address. */
export async function siteStateAt(url: string, incognito = false): Promise<SiteState> {
  return siteState(await loadSettings(incognito), hostOf(url));
}

/** Whether the person switched Sidelight off on the site of an address. */
export async function isOff(url: string, incognito = false): Promise<boolean> {
  return (await siteStateAt(url, incognito)) === "off";
}

/** Switches a site. In a private window that holds until the last of them is closed, and is not written to the disk. */
export function switchSite(host: string, to: SiteState, incognito: boolean): Promise<ChangedSettings> {
  return makeChange({ type: "sites", hosts: [host], to }, incognito);
}

/** Hides an entity on one site or, without `host`, everywhere; or shows it again. */
export function hideEntity(
  entity: string,
  { host, hidden = true }: { host?: string; hidden?: boolean },
  incognito: boolean,
): Promise<ChangedSettings> {
  const change: SettingsChange = { type: "hide", entity, hidden, ...(host !== undefined && { host }) };
  return makeChange(change, incognito);
}

/** The host of an address; empty where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
