import browser from "webextension-polyfill";

import { panelTargetKey, type PanelTarget } from "../storage-keys.ts";

/**
 * Opens the side panel beside a tab, at an entity of it. The browser's own part comes first and at once: it may be done
 * only in answer to a click or a key, and nothing may be waited for in between.
 *
 * @returns whether it was opened: Firefox lets only a popup, a command or a menu open its sidebar
 */
export async function openPanelAt(tabId: number, entity?: string): Promise<boolean> {
  const opening = open(tabId);
  if (!opening) return false;
  const target: PanelTarget | undefined = entity === undefined ? undefined : { entity, asked: Date.now() };
  // The panel may be there already, or come in a moment, or the background may go first: so it is kept, not sent.
  if (target) await browser.storage.session.set({ [panelTargetKey(tabId)]: target });
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
  // The polyfill does not know Chrome's; on Android and in Safari there is neither.
  const { sidePanel } = globalThis.chrome as Partial<typeof chrome>;
  return sidePanel?.open({ tabId });
}
