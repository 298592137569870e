import browser from "webextension-polyfill";

import type { Settings } from "../../settings/schema.ts";
import { loadSettings } from "./settings-store.ts";

/**
 * Keeps scripts registered that tell the gate, on the sites that are always read and on no other, that their pages are.
 * So the gate need not ask on every page. What is always read in private windows only has a script of its own, which
 * looks where it is, and is nowhere written down.
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
 * Takes the script of private windows away, then has their choices forgotten: a background that is stopped in between
 * does it again, and nobody registers it anew meanwhile.
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

/** Match patterns for sites and the hosts below them; what is no host name is passed over. */
function patternsOf(sites: Settings["sitesAlways"]): string[] {
  return [...new Set(sites)].flatMap((site) => {
    if (/^[\d.]+$|^\[[\da-f:.]+\]$/i.test(site)) return [`*://${site}/*`];
    return /^[\w-]+(\.[\w-]+)*$/.test(site) ? [`*://*.${site}/*`] : [];
  });
}
