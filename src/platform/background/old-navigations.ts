import browser from "webextension-polyfill";

import { injectScript } from "./inject.ts";

/**
 * Lets the gate look again after a soft navigation where no page script can hear of one: Firefox before 147 has no
 * Navigation API. There a background is a page, and lacks it too.
 */
export function followOldNavigations(): void {
  if (!import.meta.env.FIREFOX || "navigation" in globalThis) return;
  browser.tabs.onUpdated.addListener(
    (tabId, { url, status }) => {
      if (url && !status) void injectScript(tabId, "gate.js");
    },
    { properties: ["url"] },
  );
}
