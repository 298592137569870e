import type { Browser, Page } from "puppeteer-core";

import type { BrowserKind, FoundBrowser } from "../../../scripts/browsers/find.ts";
import { launchBrowser } from "../../../scripts/browsers/launch.ts";
import { inFirefox, systemAccess } from "./firefox-internals.ts";
import { freshProfile, windowStyles } from "./firefox-profile.ts";
import { makeAsNew, type KeptExtension } from "./kept-extension.ts";
import { until } from "./until.ts";

/** Firefox preferences, set while it runs. Those that it reads only at its start have no effect. */
export type Prefs = Record<string, string | number | boolean>;

/** A browser that stays open for later test files, since a start takes 3 to 15 s on a busy machine. */
export interface SharedBrowser {
  browser: Browser;
  /** The extension that the file before has left in it, as new. */
  kept?: KeptExtension | undefined;
  /** Resets it for the next file, and keeps the extension for it where that can be made as new. */
  giveBack(this: void, kept?: KeptExtension): Promise<void>;
}

/** Shared by all files of a run. A file that opens a second browser gets another one. */
const free = new Map<BrowserKind, Pick<SharedBrowser, "browser" | "kept">>();

export async function borrowBrowser(kind: BrowserKind, found: FoundBrowser, prefs: Prefs = {}): Promise<SharedBrowser> {
  const { browser, kept: left } = free.get(kind) ?? { browser: await start(kind, found), kept: undefined };
  free.delete(kind);
  const before = kind === "firefox" ? await setPrefs(browser, prefs) : {};
  const clean = (kept?: KeptExtension) =>
    kind === "firefox" ? cleanFirefox(browser, before, kept) : cleanChromium(browser, kept);
  return {
    browser,
    kept: left,
    async giveBack(wished) {
      let kept = wished;
      try {
        await clean(kept);
        if (kept && !(await makeAsNew(kept).catch(() => false))) {
          kept = undefined;
          await clean();
        }
      } catch {
        // A browser that can't be reset is not used again.
        await browser.close();
        return;
      }
      if (free.has(kind)) await browser.close();
      else free.set(kind, { browser, kept });
    },
  };
}

/**
 * Popup and panel are in background tabs, where Firefox delays each timer by a second. Puppeteer turns that off only in
 * Chromium.
 */
export const wakefulTabs: Prefs = {
  "dom.min_background_timeout_value": 4,
  "dom.min_background_timeout_value_without_budget_throttling": 4,
  "dom.timeout.enable_budget_timer_throttling": false,
};

/** One process for all pages of the web, and none in stock: to start one for each tab takes half the time of a tab. */
export const frugal: Prefs = {
  "dom.ipc.processCount": 1,
  "dom.ipc.processPrelaunch.enabled": false,
  ...windowStyles,
};

/** A host that is served here, and on http is no secure context, as 127.0.0.1 is. */
export const insecureHost = "news.example";
const servedHere: Prefs = { "network.dns.localDomains": insecureHost };

/** Firefox removes an unsigned extension when it ends; this leaves its storage as a signed one's is left. */
export const keptStorage: Prefs = {
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
};

const start = async (kind: BrowserKind, found: FoundBrowser): Promise<Browser> =>
  launchBrowser(kind, found, {
    headless: true,
    bare: true,
    ...(kind === "firefox" && { profile: await freshProfile(found) }),
    args: kind === "firefox" ? systemAccess : [`--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`],
    prefs: { ...wakefulTabs, ...frugal, ...servedHere },
  });

/** Removing an extension also removes its storage, scripts and permissions. One that is kept keeps its tab as well. */
async function cleanChromium(browser: Browser, kept?: KeptExtension): Promise<void> {
  const cdp = await browser.target().createCDPSession();
  // Also tabs of private windows, which Puppeteer does not list.
  const tabs = async () => {
    const { targetInfos } = await cdp.send("Target.getTargets");
    return targetInfos.filter(({ type }) => type === "page");
  };
  const open = await tabs();
  const own = kept && (await targetOf(kept.extension.page));
  // The one that it began with, as a rule: a new one costs as much as a page.
  const blank = open.find(({ url }) => url === "about:blank");
  if (!blank) await browser.newPage();
  // Before the extension goes, which would tidy up in each of them.
  for (const tab of open)
    if (tab !== blank && tab.targetId !== own) await cdp.send("Target.closeTarget", { targetId: tab.targetId });
  for (const id of (await browser.extensions()).keys())
    if (id !== kept?.extension.id) await browser.uninstallExtension(id);
  // A tab with a dialog closes later.
  await until("browser with no other tab", async () => (await tabs()).length === (kept ? 2 : 1));
  await cdp.send("Browser.resetPermissions");
  await cdp.send("Browser.setDownloadBehavior", { behavior: "default" });
  await cdp.detach();
}

async function targetOf(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.detach();
  return targetInfo.targetId;
}

async function cleanFirefox(
  browser: Browser,
  before: Record<string, Prefs[string] | null>,
  kept?: KeptExtension,
): Promise<void> {
  const tabId = await kept?.extension.page.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
  await inFirefox(
    browser,
    `async () => {
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      for (const addon of await AddonManager.getAddonsByTypes(["extension"]))
        if (addon.temporarilyInstalled && addon.id !== "${kept?.extension.id}") await addon.uninstall();
      for (const other of Services.wm.getEnumerator("navigator:browser")) if (other !== window) other.close();
      const left = gBrowser.addTrustedTab("about:blank");
      gBrowser.selectedTab = left;
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      const own = ${tabId ?? null} && ExtensionParent.apiManager.global.tabTracker.getTab(${tabId ?? null});
      for (const tab of [...gBrowser.tabs])
        if (tab !== left && tab !== own) gBrowser.removeTab(tab, { animate: false, skipPermitUnload: true });
      SidebarController.hide();
      Services.perms.removeAll();
      Services.console.reset();
      return "";
    }`,
  );
  await setPrefs(browser, before);
}

/** Returns the previous values; null for those that were not set. */
async function setPrefs(
  browser: Browser,
  prefs: Record<string, Prefs[string] | null>,
): Promise<Record<string, Prefs[string] | null>> {
  const before = await inFirefox(
    browser,
    `async () => {
      const { Preferences } = ChromeUtils.importESModule("resource://gre/modules/Preferences.sys.mjs");
      const before = {};
      for (const [name, value] of Object.entries(${JSON.stringify(prefs)})) {
        before[name] = Services.prefs.prefHasUserValue(name) ? Preferences.get(name) : null;
        if (value === null) Services.prefs.clearUserPref(name);
        else Preferences.set(name, value);
      }
      return JSON.stringify(before);
    }`,
  );
  return JSON.parse(before);
}
