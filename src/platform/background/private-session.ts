import browser from "webextension-polyfill";

import type { SettingsChange } from "../../settings/change.ts";
import { privateChangesKey } from "../storage-keys.ts";

/**
 * What was switched or hidden in private windows. It is kept in `storage.session`, which lives in memory, outlives the
 * background and never touches the disk; and it goes with the last private window. The manifest's incognito mode stays
 * "spanning": one background serves all windows and is told by each tab whether it is private.
 */
export async function privateChanges(): Promise<SettingsChange[]> {
  const kept = (await browser.storage.session.get(privateChangesKey))[privateChangesKey];
  return Array.isArray(kept) ? (kept as SettingsChange[]) : [];
}

export async function addPrivateChange(change: SettingsChange): Promise<void> {
  await browser.storage.session.set({ [privateChangesKey]: [...(await privateChanges()), change] });
}
