import type { SettingsChange } from "../../settings/change.ts";
import type { SiteState } from "../../settings/site-state.ts";
import type { ChangedSettings } from "../../settings/store-report.ts";
import { makeChange } from "./make-change.ts";

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
