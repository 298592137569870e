import browser from "webextension-polyfill";

import { injectScript } from "./inject.ts";

/**
 * Puts the gate into tabs that were open before the extension came or was updated. Firefox does so itself; a second gate
 * in one document does no harm.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  const awake = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.all(awake.map((id) => injectScript(id, "gate.js")));
}
