import browser from "webextension-polyfill";

import type { Settings } from "../../../settings/schema.ts";
import { loadSettings } from "../store/settings-store.ts";

/**
 * Registers scripts that tell the gate on "always" sites, and only there, that their pages are read. So the gate asks
 * nothing on other pages. Sites set to "always" in private windows get a script of their own, which is never stored.
 */
export async function keepAlwaysScripts(): Promise<void> {
  await navigator.locks.request("sidelight-always", async () => {
    const { sitesAlways: stored } = await loadSettings();
    const everywhere = new Set(stored);
    const inPrivate = (await loadSettings(true)).sitesAlways.filter((site) => !everywhere.has(site));
    await keep("always", stored);
    await keep("always-private", inPrivate);
  });
}

/**
 * Unregisters the script of private windows, then forgets their choices. In this order a background that is stopped in
 * between does both again. The lock keeps others from registering it meanwhile.
 */
export async function forgetAlwaysInPrivate(forget: () => Promise<void>): Promise<void> {
  await navigator.locks.request("sidelight-always", async () => {
    await keep("always-private", []);
    await forget();
  });
}

async function keep(id: "always" | "always-private", sites: Settings["sitesAlways"]): Promise<void> {
  const matches = patternsOf(sites);
  await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, js: [`${id}.js`], runAt: "document_start", persistAcrossSessions: false },
  ]);
}

/** Match patterns for sites and their subdomains. Invalid host names are skipped. */
function patternsOf(sites: Settings["sitesAlways"]): string[] {
  return [...new Set(sites)].flatMap((site) => {
    if (/^[\d.]+$|^\[[\da-f:.]+\]$/i.test(site)) return [`*://${site}/*`];
    return /^[\w-]+(\.[\w-]+)*$/.test(site) ? [`*://*.${site}/*`] : [];
  });
}
