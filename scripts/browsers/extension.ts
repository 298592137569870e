import type { Browser, Page } from "puppeteer-core";

import type { Reply, ToBackground } from "../../src/platform/messages.ts";

/** The installed extension, spoken to as its own popup does. */
export interface Extension {
  id: string;
  /** The popup, opened in a tab. */
  page: Page;
  ask<Name extends keyof ToBackground>(
    name: Name,
    params: ToBackground[Name]["params"],
  ): Promise<ToBackground[Name]["result"]>;
  /** The number that the browser gives to the tab with this address. */
  tabAt(address: string): Promise<number>;
}

/**
 * Installs the built extension into a running Chromium and opens its popup in a tab: in the one of the welcome page, or,
 * where this is an update that nobody is welcomed after, in a new one.
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

/** Sent as text. Like our own pages it asks the next background where the browser stops one before it has answered. */
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

/** Speaks to the extension through one of its own pages. */
export function speakThrough(id: string, page: Page): Extension {
  return {
    id,
    page,
    async ask<Name extends keyof ToBackground>(name: Name, params: ToBackground[Name]["params"]) {
      // As text: what WebDriver BiDi hands over of an object that stands in two places is only the first.
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
