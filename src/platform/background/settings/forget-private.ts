import browser from "webextension-polyfill";

import {
  isPanelTargetKey,
  isPrivateWorkKey,
  privateChangesKey,
  privateNotebookKey,
  tabOfPanelTarget,
} from "../../storage-keys.ts";
import { forgetAlwaysInPrivate } from "./broadcast-settings.ts";

/**
 * Forgets what was chosen in private windows when the last one closes. Also when the background starts without one,
 * since the last background may have been stopped before it could.
 *
 * @param later runs a task for which nobody waits
 */
export function forgetWithPrivateWindows(later: (task: () => void) => void): void {
  // Firefox for Android has no windows, only tabs.
  const { windows, tabs } = browser as Partial<Pick<typeof browser, "windows">> & typeof browser;
  (windows ?? tabs).onRemoved.addListener(() => void forgetUnlessPrivate().catch(() => undefined));
  later(() => void forgetUnlessPrivate().catch(() => undefined));
}

/** Forgets what was chosen and written in private windows, unless one is open. */
export async function forgetUnlessPrivate(): Promise<void> {
  const { session } = browser.storage;
  const keys = Object.keys(await session.get(null));
  const hasChoices = keys.includes(privateChangesKey);
  const targets = keys.filter(isPanelTargetKey);
  const work = keys.filter((key) => key === privateNotebookKey || isPrivateWorkKey(key));
  if (!hasChoices && work.length === 0 && targets.length === 0) return;
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ incognito }) => incognito)) return;
  const open = new Set(tabs.map(({ id }) => id));
  await session.remove(targets.filter((key) => !open.has(tabOfPanelTarget(key))));
  if (work.length > 0) await session.remove(work);
  if (hasChoices) await forgetAlwaysInPrivate(() => session.remove(privateChangesKey));
}
