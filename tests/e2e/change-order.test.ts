import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { browsers, openBrowser, type OpenedBrowser } from "./open-browser.ts";
import { openOwnPage } from "./open-own-page.ts";
import { stopBackground } from "./restart-background.ts";

const slider = "[type=range][max='1000']";

/**
 * Lets the first change that a page sends come to nothing, after a while or never, as where the background begins. The
 * document counts those that are answered.
 */
const loseFirst = (page: Page, within: number | "never") =>
  page.evaluate((wait) => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    const { runtime } = chrome as unknown as { runtime: { sendMessage(message: { name: string }): Promise<unknown> } };
    const { dataset } = document.documentElement;
    let lost = false;
    runtime.sendMessage = (message) => {
      if (message.name !== "changeSettings") return send(message);
      if (lost) return send(message).finally(() => (dataset["done"] = String(Number(dataset["done"] ?? 0) + 1)));
      lost = true;
      return new Promise((_, reject) => {
        if (wait !== "never") setTimeout(() => reject(new Error("Nobody is there.")), wait);
      });
    };
  }, within);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("of two changes on one page the later one holds", () => {
    let opened: OpenedBrowser;
    beforeEach(async () => {
      opened = await openBrowser(kind);
      await openOwnPage(opened, "options.html", "main section");
      await opened.extension.page.focus(slider);
      await stopBackground(opened);
    });
    afterEach(() => opened[Symbol.asyncDispose]());

    const page = () => opened.extension.page;
    const dwell = async () => (await opened.extension.ask("getSettings", null)).settings.dwell;

    test("though the browser lost the first, and it was sent again", async () => {
      await loseFirst(page(), 500);
      for (let pressed = 0; pressed < 3; pressed++) await page().keyboard.press("ArrowRight");
      await expect.poll(() => page().evaluate(() => document.documentElement.dataset["done"])).toBe("3");
      expect(await dwell()).toBe(550);
      await page().evaluate(() => location.reload());
      await expect.poll(() => page().$eval(slider, (input) => (input as HTMLInputElement).value)).toBe("550");
    });

    test("though the page is closed before the first was answered", async () => {
      await loseFirst(page(), "never");
      for (let pressed = 0; pressed < 3; pressed++) await page().keyboard.press("ArrowRight");
      await page().evaluate(() => location.reload());
      await expect.poll(() => dwell().catch(() => 0)).toBe(550);
    });
  });
});
