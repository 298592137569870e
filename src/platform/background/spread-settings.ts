import browser, { type Tabs } from "webextension-polyfill";

import { pageSettings } from "../../settings/page-settings.ts";
import type { Settings } from "../../settings/schema.ts";
import { siteState } from "../../settings/site-state.ts";
import { showUnread } from "./badge.ts";
import { injectScript, letAlways, unstyleMarks } from "./inject.ts";
import { keepAlwaysScript } from "./always-script.ts";
import { tellReader } from "./report-page.ts";
import { loadSettings } from "./settings-store.ts";
import { hostOf } from "./site.ts";

/** What decides whether a page is read and with which sets, as opposed to what its marks look like. */
const whatIsRead = ["sitesOff", "sitesAlways", "setsOff"] as const;

/** Brings a change of the settings into the open tabs. */
export async function spreadSettings(before: Partial<Settings>, now: Partial<Settings>): Promise<void> {
  const wide = read(before) !== read(now);
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

function read(settings: Partial<Settings>): string {
  return JSON.stringify(whatIsRead.map((name) => settings[name]));
}
