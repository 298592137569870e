import browser, { type Tabs } from "webextension-polyfill";

import { pageSettings } from "../../settings/page-settings.ts";
import type { Settings } from "../../settings/schema.ts";
import { siteState } from "../../settings/site-state.ts";
import { showUnread } from "./badge.ts";
import { letAlways, unstyleMarks } from "./inject.ts";
import { lookAtPage } from "./look-at-page.ts";
import { keepAlwaysScripts } from "./always-script.ts";
import { tellReader } from "./report-page.ts";
import { loadSettings } from "./settings-store.ts";
import { hostOf } from "./site.ts";
import { createTurns } from "./turns.ts";

/** What decides whether a page is read and with which sets, as opposed to what its marks look like. */
const whatIsRead = ["sitesOff", "sitesAlways", "setsOff"] as const;

/** Brings a change of the settings into the open tabs; resolves when the last of them has it. */
export async function spreadSettings(before: Partial<Settings>, now: Partial<Settings>): Promise<void> {
  await refreshTabs(read(before) !== read(now));
}

/** Brings all open tabs to what holds now. */
export async function refreshTabs(wide: boolean): Promise<void> {
  if (wide) await keepAlwaysScripts();
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
  await Promise.all(tabs.filter(({ discarded }) => !discarded).map((tab) => refreshTab(tab, wide)));
}

const inTurn = createTurns();

/** The tabs of which a turn is to come in which more may be another than how they are read. */
const widely = new Set<number>();

/**
 * Brings one tab to what holds now: its reader goes on with other settings, ends, or starts.
 *
 * @param wide whether it may have changed which pages are read, and not only how
 */
export async function refreshTab({ id }: Tabs.Tab, wide: boolean): Promise<void> {
  if (id === undefined) return;
  if (wide) widely.add(id);
  await inTurn(id, () => refresh(id, widely.delete(id)));
}

async function refresh(id: number, wide: boolean): Promise<void> {
  const { url = "", incognito } = await browser.tabs.get(id);
  const settings = await loadSettings(incognito);
  const host = hostOf(url);
  const state = siteState(settings, host);
  const coverage = wide ? await letAlways(id, state === "always") : undefined;
  if (state === "off" || coverage === false) {
    // Before the reader ends: what one that starts soon after asks for must not be taken away.
    await unstyleMarks(id);
    // A reader that ends says so itself, and its badge goes then.
    if (!(await tellReader(id, "settingsChanged", null))) await showUnread(id, url, incognito);
    return;
  }
  const reply = await tellReader(id, "settingsChanged", pageSettings(settings, host));
  if (coverage && !(reply?.ok && reply.result)) await lookAtPage(id, settings);
}

function read(settings: Partial<Settings>): string {
  return JSON.stringify(whatIsRead.map((name) => settings[name]));
}
