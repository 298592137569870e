import browser from "webextension-polyfill";

import type { Settings } from "../../settings/schema.ts";
import { loadSettings } from "./settings-store.ts";

const id = "always";

/**
 * Keeps a script registered that tells the gate, on the sites that are always read and on no other, that their pages
 * are. So the gate need not ask on every page. What is always read in private windows only is registered too, and
 * nowhere written down; whether it holds for a tab the background decides.
 */
export async function keepAlwaysScript(): Promise<void> {
  const sites = [await loadSettings(), await loadSettings(true)].flatMap(({ sitesAlways }) => sitesAlways);
  const matches = patternsOf(sites);
  const script = { id, matches, js: ["always.js"], runAt: "document_start", persistAcrossSessions: false } as const;
  await navigator.locks.request("sidelight-always", async () => {
    await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
    if (matches.length > 0) await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
  });
}

/** Match patterns for sites and the hosts below them; what is no host name is passed over. */
function patternsOf(sites: Settings["sitesAlways"]): string[] {
  return [...new Set(sites)].flatMap((site) => {
    if (/^[\d.]+$|^\[[\da-f:.]+\]$/i.test(site)) return [`*://${site}/*`];
    return /^[\w-]+(\.[\w-]+)*$/.test(site) ? [`*://*.${site}/*`] : [];
  });
}
