import browser, { type Storage, type Tabs } from "webextension-polyfill";

import { pageSettings } from "../../settings/page-settings.ts";
import type { Settings } from "../../settings/schema.ts";
import { siteState } from "../../settings/site-state.ts";
import { readStored } from "../../settings/stored.ts";
import { showUnread } from "./badge.ts";
import { injectScript, letAlways, unstyleMarks } from "./inject.ts";
import { privateChangesKey } from "./private-session.ts";
import { keepAlwaysScript } from "./always-script.ts";
import { tellReader } from "./report-page.ts";
import { loadSettings, settingsKey } from "./settings-store.ts";
import { hostOf } from "./site.ts";

/** What decides whether a page is read and with which sets, as opposed to what its marks look like. */
const whatIsRead = ["sitesOff", "sitesAlways", "setsOff"] as const;

/**
 * Brings every change of the settings into the open tabs. It listens to the storage and not to the writer, so that a
 * change also spreads when the background was stopped just after it.
 */
export function spreadSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && changes[settingsKey]) void spread(sitesOrSetsChanged(changes[settingsKey]));
    if (area === "session" && changes[privateChangesKey]) void spread(true);
  });
}

async function spread(wide: boolean): Promise<void> {
  if (wide) await keepAlwaysScript();
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  await Promise.all(tabs.filter(({ discarded }) => !discarded).map((tab) => refreshTab(tab, wide)));
}

/**
 * Brings one tab to what holds now: its reader goes on with other settings, ends, or starts.
 *
 * @param wide whether it may have changed which pages are read, and not only how
 */
export async function refreshTab({ id, url = "", incognito }: Tabs.Tab, wide: boolean): Promise<void> {
  if (id === undefined) return;
  const settings = await loadSettings(incognito);
  const host = hostOf(url);
  const state = siteState(settings, host);
  const coverage = wide ? await letAlways(id, state === "always") : undefined;
  if (state === "off" || coverage === false) {
    await tellReader(id, "settingsChanged", null);
    await unstyleMarks(id);
    return showUnread(id, url, incognito);
  }
  const reply = await tellReader(id, "settingsChanged", pageSettings(settings, host));
  if (coverage && !(reply?.ok && reply.result)) await injectScript(id, "reader.js");
}

function sitesOrSetsChanged({ oldValue, newValue }: Storage.StorageChange): boolean {
  const [before, now] = [readStored(oldValue).settings, readStored(newValue).settings];
  return read(before) !== read(now);
}

function read(settings: Settings): string {
  return JSON.stringify(whatIsRead.map((name) => settings[name]));
}
