import browser from "webextension-polyfill";

import type { SettingsChange } from "../../settings/change.ts";
import { privateChangesKey } from "../storage-keys.ts";

/**
 * The changes made in private windows. They are in `storage.session`, which outlives the background and never touches
 * the disk, and go with the last private window. The incognito mode is "spanning": one background serves all windows.
 */
export async function privateChanges(): Promise<SettingsChange[]> {
  const kept = (await browser.storage.session.get(privateChangesKey))[privateChangesKey];
  return Array.isArray(kept) ? (kept as SettingsChange[]) : [];
}

export async function addPrivateChange(change: SettingsChange): Promise<void> {
  await browser.storage.session.set({ [privateChangesKey]: [...(await privateChanges()), change] });
}
