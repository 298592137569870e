import type { Browser, Page } from "puppeteer-core";

import type { Reply, ToBackground } from "../../src/platform/messages.ts";

/** The installed extension, used by messages from its own popup. */
export interface Extension {
  id: string;
  /** The popup, opened in a tab. */
  page: Page;
  ask<Name extends keyof ToBackground>(
    name: Name,
    params: ToBackground[Name]["params"],
  ): Promise<ToBackground[Name]["result"]>;
  /** The id of the tab with this address. */
  tabAt(address: string): Promise<number>;
}

/**
 * Installs the built extension in a running Chromium and opens its popup in a tab: that of the welcome page or, after
 * an update, a new one.
 */
export async function openExtension(browser: Browser, folder: string, update = false): Promise<Extension> {
  // A person may allow it in private windows too.
  const id = await browser.installExtension(folder, { enabledInIncognito: true });
  const page = update ? await browser.newPage() : await welcomePage(browser, id);
  await page.goto(`chrome-extension://${id}/popup.html`);
  return speakThrough(id, page);
}

/** The welcome page, which opens by itself. */
export async function welcomePage(browser: Browser, id: string): Promise<Page> {
  const address = `chrome-extension://${id}/welcome.html`;
  const page = await (await browser.waitForTarget((target) => target.url() === address)).page();
  if (page === null) throw new Error("The welcome page is in no tab.");
  return page;
}

/** Sent as text. Like our own pages it asks again if the browser stops the background before the answer. */
async function sendAsOwnPage(message: unknown): Promise<string | undefined> {
  let lost: unknown;
  for (let tried = 0; tried < 3; tried++) {
    try {
      const reply: unknown = await chrome.runtime.sendMessage(message);
      if (reply) return JSON.stringify(reply);
    } catch (error) {
      lost = error;
    }
  }
  if (lost) throw lost;
  return undefined;
}

/** Sends messages to the extension from one of its own pages. */
export function speakThrough(id: string, page: Page): Extension {
  return {
    id,
    page,
    async ask<Name extends keyof ToBackground>(name: Name, params: ToBackground[Name]["params"]) {
      // As text: WebDriver BiDi returns an object that occurs twice only once.
      const text = await page.evaluate(sendAsOwnPage, { name, params });
      const reply: Reply<ToBackground[Name]["result"]> | undefined = text === undefined ? text : JSON.parse(text);
      if (reply === undefined) throw new Error(`The extension did not answer "${name}".`);
      if (!reply.ok) throw new Error(`The extension refused "${name}": ${reply.error}`);
      return reply.result;
    },
    async tabAt(address) {
      const tabId = await page.evaluate(
        async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
        address,
      );
      if (tabId === undefined) throw new Error(`No tab shows ${address}.`);
      return tabId;
    },
  };
}
