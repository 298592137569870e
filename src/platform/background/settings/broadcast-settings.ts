import browser, { type Tabs } from "webextension-polyfill";
import type { Settings } from "../../../settings/schema.ts";
import { siteState } from "../../../settings/sites.ts";
import { askReader, withTimeout } from "../tabs/ask-reader.ts";
import { showUnread } from "../tabs/badge.ts";
import { settingsForPage } from "../store/fact-sets.ts";
import { setAlwaysRead, startReading } from "../tabs/inject.ts";
import { loadSettings } from "../store/settings-store.ts";
import { hostOf } from "../store/site.ts";

/** The settings that decide whether a page is read and with which sets. The others decide how its marks look. */
const readingSettings = ["sitesOff", "sitesAlways", "setsOff", "setsOrder"] as const;

/** Sends changed settings to the open tabs. Resolves when all of them have answered. */
export async function broadcastSettings(before: Partial<Settings>, now: Partial<Settings>): Promise<void> {
  const reading = readingPart(before) !== readingPart(now);
  await refreshTabs(reading);
}

/**
 * How long the answer to a change waits for the open tabs, in ms. Most answer in a few. A tab that is held by a dialog,
 * a debugger or a busy page gets the change when it is free.
 */
const waitsForTabs = 1000;

/** Waits a while for what is sent to the tabs. The change is stored, whatever happens there. */
export async function waitForTabs(sent: Promise<void>): Promise<void> {
  await withTimeout(
    waitsForTabs,
    sent.catch(() => undefined),
    undefined,
  );
}

/** Sends all open tabs what holds now; `reading` as in `refreshTab`. */
export async function refreshTabs(reading: boolean): Promise<void> {
  if (reading) await keepAlwaysScripts();
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  await Promise.all(tabs.filter(({ discarded }) => !discarded).map((tab) => refreshTab(tab, reading)));
}

/**
 * Sends one tab the settings that hold now: its reader continues with them, ends, or starts. A lock runs the refreshes
 * of a tab one by one, so the last one sends the newest settings. A closed tab is no error.
 *
 * @param reading whether it may have changed which pages are read, and not only how marks look
 */
export async function refreshTab({ id }: Tabs.Tab, reading: boolean): Promise<void> {
  if (id === undefined) return;
  await navigator.locks.request(`sidelight-tab-${id}`, () => refresh(id, reading).catch(() => undefined));
}

async function refresh(id: number, reading: boolean): Promise<void> {
  const { url = "", incognito } = await browser.tabs.get(id);
  const settings = await loadSettings(incognito);
  const host = hostOf(url);
  const state = siteState(settings, host);
  const coverage = reading ? await setAlwaysRead(id, state === "always") : undefined;
  if (state === "off" || coverage === false) {
    // A reader that ends reports that itself, which updates the badge and takes its style away.
    if (!(await askReader(id, "settingsChanged", null))) await showUnread(id, url, incognito);
    return;
  }
  const reply = await askReader(id, "settingsChanged", await settingsForPage(settings, host));
  if (coverage && !(reply?.ok && reply.result)) await startReading(id, settings);
}

function readingPart(settings: Partial<Settings>): string {
  return JSON.stringify(readingSettings.map((name) => settings[name]));
}

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
