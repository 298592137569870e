import type { Browser, Page } from "puppeteer-core";

import type { Extension } from "../browsers/extension.ts";
import type { PageServer, ServedPage } from "../pages/serve.ts";
import { wear, type Look } from "./look.ts";

/** A page of news in a tab. */
export interface NewsTab {
  page: Page;
  tabId: number;
}

/** Two tabs in which scenes are shown, one for news and one for the extension: opening one costs as much as a scene. */
export class KeptTabs {
  #news: (NewsTab & { served: ServedPage | undefined }) | undefined;
  #own: Page | undefined;

  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #server: PageServer;

  constructor(browser: Browser, extension: Extension, server: PageServer) {
    this.#browser = browser;
    this.#extension = extension;
    this.#server = server;
  }

  /** Shows a page of news in front, and waits until it is read to the end. */
  async openNews(served: ServedPage, look: Look): Promise<NewsTab> {
    const page = this.#news?.page ?? (await this.#browser.newPage());
    await page.bringToFront();
    await wear(page, look);
    if (this.#news?.served !== served) {
      const address = this.#server.add(served);
      await page.goto(address);
      this.#news = { page, served, tabId: await this.#extension.tabAt(address) };
    }
    const { tabId } = this.#news;
    await this.#extension.ask("reportPage", { tabId, toEnd: true });
    return { page, tabId };
  }

  /** Where the page of news is that is shown. */
  get newsAddress(): string | undefined {
    return this.#news?.page.url();
  }

  /** Shows a page of the extension in front. */
  async openOwn(file: string, look: Look): Promise<Page> {
    this.#own ??= await this.#browser.newPage();
    await this.#own.bringToFront();
    await wear(this.#own, look);
    await this.#own.goto(`chrome-extension://${this.#extension.id}/${file}`);
    return this.#own;
  }

  /** The tab that shows a page of the extension already, in front. */
  async shownOwn(file: string, look: Look): Promise<Page | undefined> {
    if (!this.#own?.url().endsWith(`/${file}`)) return undefined;
    await this.#own.bringToFront();
    await wear(this.#own, look);
    return this.#own;
  }

  /** Leaves nothing open in the tabs. */
  async clear(): Promise<void> {
    await this.#own?.goto("about:blank");
    // What does not close, as the ring around the mention that a key led to, goes with its page.
    if (this.#news && !(await closeAll(this.#news.page))) this.#news = { ...this.#news, served: undefined };
  }

  /** Closes every tab but the extension's. */
  async close(): Promise<void> {
    this.#news = undefined;
    this.#own = undefined;
    for (const page of await this.#browser.pages()) if (page !== this.#extension.page) await page.close();
  }
}

/** A menu takes the first press, its card the next: as many as there can be, until nothing of ours is in the page. */
async function closeAll(page: Page): Promise<boolean> {
  await page.bringToFront();
  // Else a mark that is scrolled under the pointer would open the next card.
  await page.mouse.move(1, 1);
  const hosts = () => page.evaluate(() => document.querySelectorAll("html > div").length);
  for (let pressed = 0; pressed < 4 && (await hosts()) > 0; pressed++) await page.keyboard.press("Escape");
  return (await hosts()) === 0;
}
