import browser from "webextension-polyfill";

import { sweepDrafts } from "../own-work/drafts.ts";
import { keepAlwaysScripts } from "./settings/broadcast-settings.ts";
import { injectScript, isAtWork } from "./tabs/inject.ts";
import { type ReadSelection, followLookUpMenu, offerLookUp } from "./commands.ts";
import { ownSets, sweepFactSets } from "./store/fact-sets.ts";
import { loadSettings } from "./store/settings-store.ts";

/** How long the page that woke the background has it for itself, in ms. */
const firstAnswers = 300;

/** Runs a task for which nobody waits, after the page that woke the background has its first answers. */
export function afterFirstAnswers(task: () => void): void {
  setTimeout(task, firstAnswers);
}

/** Starts to read what the first answers need, all at once instead of one after the other. */
export function readAhead(): void {
  void Promise.allSettled([ownSets(), loadSettings()]);
}

/** Injects the gate into tabs where the browser doesn't do it by itself. */
export function followTabs(): void {
  if (!import.meta.env.FIREFOX) browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void injectWhereAllowed(origins));
  followOldNavigations();
}

/**
 * Injects the gate into the tabs that were open before the extension was installed or updated. Firefox does that
 * itself. A second gate in a document is harmless: it ends the first one and its reader.
 */
async function injectIntoOpenTabs(): Promise<void> {
  const ids = await tabsAt(["http://*/*", "https://*/*"]);
  await Promise.all(ids.map((id) => injectScript(id, "gate.js")));
}

/**
 * Injects the gate into the open tabs of sites to which access was just given. A reader at work continues.
 *
 * @param origins match patterns
 */
async function injectWhereAllowed(origins: string[]): Promise<void> {
  const ids = await tabsAt(origins.filter((origin) => /^(https?|\*):|^<all_urls>$/.test(origin)));
  await Promise.all(ids.map(async (id) => (await isAtWork(id)) || injectScript(id, "gate.js")));
}

async function tabsAt(url: string[]): Promise<number[]> {
  // An empty list would match every tab.
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/**
 * Registers what browsers forget, some over a restart and some over an update.
 *
 * @param readSelection reads what is selected in a page
 */
export function prepareOnStart(readSelection: ReadSelection): void {
  welcomeOnce();
  void closeStorage();
  browser.runtime.onInstalled.addListener(() => void Promise.all([keepAlwaysScripts(), offerLookUp()]));
  browser.runtime.onStartup.addListener(
    () =>
      void Promise.all([
        keepAlwaysScripts(),
        sweepFactSets(),
        import("../own-work/notebook.ts")
          .then(({ diskNotebook, sweepNotebook }) => sweepNotebook(diskNotebook))
          .catch(() => undefined),
        sweepDrafts().catch(() => undefined),
        offerLookUp(),
      ]),
  );
  followLookUpMenu(readSelection);
}

/**
 * Opens the welcome page after the installation. The browser fires this event once, so nothing has to be remembered.
 */
function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
  });
}

/**
 * Injects the gate again after a soft navigation in Firefox before 147, which has no Navigation API. Its background is
 * a page and lacks that API too, so it can be tested for here.
 */
function followOldNavigations(): void {
  if (!import.meta.env.FIREFOX || "navigation" in globalThis) return;
  browser.tabs.onUpdated.addListener(
    (tabId, { url, status }) => {
      if (url && !status) void injectScript(tabId, "gate.js");
    },
    { properties: ["url"] },
  );
}

/** Missing in the polyfill's types, and in Firefox for this area. */
type Area = Partial<{ setAccessLevel(level: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void> }>;

/**
 * Closes settings and policy to content scripts, and so to a compromised renderer process. The browser keeps the level.
 */
async function closeStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.managed] as (Area | undefined)[])
    await area?.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => undefined);
}
