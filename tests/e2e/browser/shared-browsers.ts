import type { Browser } from "puppeteer-core";

import type { BrowserKind, FoundBrowser } from "../../../scripts/browsers/find.ts";
import { launchBrowser } from "../../../scripts/browsers/launch.ts";
import { inFirefox, systemAccess } from "./firefox-internals.ts";
import { until } from "./until.ts";

/** Of Firefox. Those of a shared one are set while it runs: none that it reads at its start alone has an effect. */
export type Prefs = Record<string, string | number | boolean>;

/** A browser that stays open for the test files that follow: a start costs a busy machine 3 to 15 s. */
export interface SharedBrowser {
  browser: Browser;
  /** Makes it as it was when it had just been started, for the next file. */
  giveBack(this: void): Promise<void>;
}

/** Kept across files, since all files of a run share their modules. A file that opens a second one meanwhile gets another. */
const free = new Map<BrowserKind, Browser>();

export async function borrowBrowser(kind: BrowserKind, found: FoundBrowser, prefs: Prefs = {}): Promise<SharedBrowser> {
  const browser = free.get(kind) ?? (await start(kind, found));
  free.delete(kind);
  const before = kind === "firefox" ? await setPrefs(browser, prefs) : {};
  return {
    browser,
    async giveBack() {
      try {
        await (kind === "firefox" ? cleanFirefox(browser, before) : cleanChromium(browser));
      } catch {
        // One that does not get clean is not used again.
        await browser.close();
        return;
      }
      if (free.has(kind)) await browser.close();
      else free.set(kind, browser);
    },
  };
}

/**
 * Popup and panel stand in tabs behind, of which each timer waits for a second in Firefox: Puppeteer switches that off in
 * Chromium alone.
 */
export const wakefulTabs: Prefs = {
  "dom.min_background_timeout_value": 4,
  "dom.min_background_timeout_value_without_budget_throttling": 4,
  "dom.timeout.enable_budget_timer_throttling": false,
};

const start = (kind: BrowserKind, found: FoundBrowser): Promise<Browser> =>
  launchBrowser(kind, found, { headless: true, args: kind === "firefox" ? systemAccess : [], prefs: wakefulTabs });

/** An extension takes its storage, registered scripts and permissions along. */
async function cleanChromium(browser: Browser): Promise<void> {
  for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id);
  const cdp = await browser.target().createCDPSession();
  // Tabs of private windows too, which are in no list of Puppeteer's.
  const { targetInfos } = await cdp.send("Target.getTargets");
  await browser.newPage();
  for (const { type, targetId } of targetInfos) if (type === "page") await cdp.send("Target.closeTarget", { targetId });
  // A tab that a dialog holds stays for a while.
  await until("browser with one tab", async () => {
    const { targetInfos: left } = await cdp.send("Target.getTargets");
    return left.filter(({ type }) => type === "page").length === 1;
  });
  await cdp.send("Browser.resetPermissions");
  await cdp.send("Browser.setDownloadBehavior", { behavior: "default" });
  await cdp.detach();
}

async function cleanFirefox(browser: Browser, before: Record<string, Prefs[string] | null>): Promise<void> {
  await inFirefox(
    browser,
    `async () => {
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      for (const addon of await AddonManager.getAddonsByTypes(["extension"]))
        if (addon.temporarilyInstalled) await addon.uninstall();
      for (const other of Services.wm.getEnumerator("navigator:browser")) if (other !== window) other.close();
      const left = gBrowser.addTrustedTab("about:blank");
      gBrowser.selectedTab = left;
      for (const tab of [...gBrowser.tabs])
        if (tab !== left) gBrowser.removeTab(tab, { animate: false, skipPermitUnload: true });
      SidebarController.hide();
      Services.perms.removeAll();
      Services.console.reset();
      return "";
    }`,
  );
  await setPrefs(browser, before);
}

/** Gives what they were before: null for one that was not set. */
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
