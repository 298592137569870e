import browser from "webextension-polyfill";

import { isPanelTargetKey, privateChangesKey, tabOfPanelTarget } from "../storage-keys.ts";
import { forgetAlwaysInPrivate } from "./always-script.ts";

/**
 * Forgets what was chosen in private windows when the last of them is closed, and when a background starts and there is
 * none: the one before may have been stopped over it.
 */
export function forgetWithPrivateWindows(): void {
  // Firefox for Android has no windows, only tabs.
  const { windows, tabs } = browser as Partial<Pick<typeof browser, "windows">> & typeof browser;
  (windows ?? tabs).onRemoved.addListener(() => void forgetUnlessPrivate().catch(() => undefined));
  void forgetUnlessPrivate().catch(() => undefined);
}

/** Forgets it all unless there is a private window. */
export async function forgetUnlessPrivate(): Promise<void> {
  const { session } = browser.storage;
  const keys = Object.keys(await session.get(null));
  const hasChoices = keys.includes(privateChangesKey);
  const targets = keys.filter(isPanelTargetKey);
  if (!hasChoices && targets.length === 0) return;
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ incognito }) => incognito)) return;
  const open = new Set(tabs.map(({ id }) => id));
  await session.remove(targets.filter((key) => !open.has(tabOfPanelTarget(key))));
  if (hasChoices) await forgetAlwaysInPrivate(() => session.remove(privateChangesKey));
}
