import browser from "webextension-polyfill";

import { type PanelPlace, panelTargetKey, type PanelTarget } from "../../storage-keys.ts";

/**
 * Opens the side panel beside a tab, at an entity or with a sentence to look up. The browser's call comes first: it needs a user gesture, which an
 * `await` before it would lose.
 *
 * @returns whether it opened: Firefox allows it only from a popup, a command or a menu
 */
export async function openPanelAt(tabId: number, place?: PanelPlace | Promise<PanelPlace>): Promise<boolean> {
  const opening = open(tabId);
  if (!opening) return false;
  // It is awaited below.
  opening.catch(() => undefined);
  // Stored, not sent: the panel may not be ready yet, and the background may be stopped first.
  if (place) {
    const target: PanelTarget = { ...(await place), asked: Date.now() };
    await browser.storage.session.set({ [panelTargetKey(tabId)]: target });
  }
  try {
    await opening;
    return true;
  } catch {
    await browser.storage.session.remove(panelTargetKey(tabId));
    return false;
  }
}

function open(tabId: number): Promise<void> | undefined {
  const { sidebarAction } = browser as Partial<typeof browser>;
  if (sidebarAction) return sidebarAction.open();
  // Missing in the polyfill. Android and Safari have neither.
  const { sidePanel } = globalThis.chrome as Partial<typeof chrome>;
  return sidePanel?.open({ tabId });
}
