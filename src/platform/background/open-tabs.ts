import browser from "webextension-polyfill";

import { injectScript } from "./inject.ts";

/**
 * Puts the gate into the tabs that are open: those that were so before the extension came or was updated (Firefox does
 * that itself), and those of a site that access was given to. A second gate in one document does no harm.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  const awake = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.all(awake.map((id) => injectScript(id, "gate.js")));
}
