import browser from "webextension-polyfill";

import { injectScript, isAtWork } from "./inject.ts";

/**
 * Puts the gate into the tabs that are open: those that were so before the extension came or was updated. Firefox does that
 * itself. A second gate in one document does no harm: it ends the first one and its reader.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const ids = await tabsAt(["http://*/*", "https://*/*"]);
  await Promise.all(ids.map((id) => injectScript(id, "gate.js")));
}

/**
 * Puts the gate into the open tabs of sites that access was given to, where it was kept out until now. What is at work in
 * a tab goes on, also where a person had its page read.
 *
 * @param origins match patterns
 */
export async function injectWhereAllowed(origins: string[]): Promise<void> {
  const ids = await tabsAt(origins.filter((origin) => /^(https?|\*):|^<all_urls>$/.test(origin)));
  await Promise.all(ids.map(async (id) => (await isAtWork(id)) || injectScript(id, "gate.js")));
}

async function tabsAt(url: string[]): Promise<number[]> {
  // No pattern at all would be every tab.
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}
