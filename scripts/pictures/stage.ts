import type { Browser, Page } from "puppeteer-core";

import { setChromiumAccess } from "../browsers/chromium-access.ts";
import { type Policy, setChromiumPolicy } from "../browsers/chromium-policy.ts";
import { openExtension, type Extension } from "../browsers/extension.ts";
import { launchBrowser } from "../browsers/launch.ts";
import { servePages, type ServedPage } from "../pages/serve.ts";
import { ensureBrowser } from "../setup/browser.ts";
import { ensureHebrew } from "../setup/hebrew.ts";
import { ensureBuilt } from "../setup/build.ts";
import { KeptTabs, type NewsTab } from "./kept-tabs.ts";
import { wear, type Look } from "./look.ts";

/** A Chromium in one language with the built extension in it. */
export interface Stage extends AsyncDisposable {
  browser: Browser;
  extension: Extension;
  /** Opens a page in a tab in front, and waits until it is read to the end. */
  openNews(served: ServedPage, look: Look): Promise<NewsTab>;
  /** Opens a page of the extension (`options.html`) in a tab in front. */
  openOwn(file: string, look: Look): Promise<Page>;
  /** The tab that still shows a page of the extension, worn so, if there is one. */
  shownOwn(file: string, look: Look): Promise<Page | undefined>;
  /**
   * Opens a page of the extension behind the tab in front, of which it then speaks (popup and side panel), and waits
   * for an element in it. Where nothing was cleared since it was opened over the same tab, it stays as it is.
   */
  openOver(file: string, look: Look, awaited: string): Promise<Page>;
  /** Hands a policy of an organisation over to the extension. */
  setPolicy(policy: Policy): Promise<void>;
  /** Takes the access to all sites away, until all is cleared. */
  withholdAccess(): Promise<void>;
  /** Closes every tab but those that are kept, and forgets all settings, notes, the list and the policy. */
  clear(): Promise<void>;
}

/**
 * Starts the browser in this language: its interface, and so ours, is in it. Where tabs are kept, scenes are shown in
 * the same two, and a news page that the scene before had as well is only worn otherwise.
 */
export async function openStage(language: Look["language"], { keepsTabs = false } = {}): Promise<Stage> {
  const found = await ensureBrowser("chromium");
  // Debian has all of Chromium's languages in one package.
  if (language !== "en") await ensureHebrew("chromium");
  const folder = await ensureBuilt("chrome");
  await using cleanUp = new AsyncDisposableStack();
  const server = cleanUp.use(await servePages());
  const browser = cleanUp.adopt(
    await launchBrowser("chromium", found, { headless: true, bare: true, language }),
    (opened) => opened.close(),
  );
  const extension = await openExtension(browser, folder);
  // What speaks of the tab in front stays with it when it is brought to the front itself, to be painted.
  await extension.page.evaluateOnNewDocument(() => {
    if (globalThis.chrome?.tabs) chrome.tabs.onActivated.addListener = () => undefined;
  });
  const owned = cleanUp.move();
  const tabs = new KeptTabs(browser, extension, server);
  let policy: Policy | undefined;
  let isWithheld = false;
  /** What is open behind the tab in front. */
  let over: string | undefined;
  return {
    browser,
    extension,
    openNews: (served, look) => tabs.openNews(served, look),
    openOwn: (file, look) => tabs.openOwn(file, look),
    shownOwn: (file, look) => tabs.shownOwn(file, look),
    async openOver(file, look, awaited) {
      const { page } = extension;
      await wear(page, look);
      const wanted = `${file} over ${tabs.newsAddress}`;
      if (over !== wanted) await page.goto(`chrome-extension://${extension.id}/${file}`);
      over = wanted;
      // A tab behind gets no animation frame.
      await page.waitForFunction((selector) => document.querySelector(selector), { polling: 50 }, awaited);
      return page;
    },
    async setPolicy(wanted) {
      policy = wanted;
      await setChromiumPolicy(browser, extension.id, wanted);
    },
    async withholdAccess() {
      isWithheld = true;
      await setChromiumAccess(browser, extension.id, "ON_CLICK");
    },
    async clear() {
      over = undefined;
      if (isWithheld) await setChromiumAccess(browser, extension.id, "ON_ALL_SITES");
      isWithheld = false;
      if (policy) await setChromiumPolicy(browser, extension.id, {});
      await (keepsTabs && !policy ? tabs.clear() : tabs.close());
      policy = undefined;
      await extension.page.evaluate(async () => {
        await chrome.storage.local.clear();
        indexedDB.deleteDatabase("sidelight-notebook");
        indexedDB.deleteDatabase("sidelight-drafts");
      });
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
