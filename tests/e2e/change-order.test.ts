import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { openOwnPage } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { storedSettings } from "./browser/stored-settings.ts";
import { storedKey } from "../../src/platform/storage-keys.ts";
import { shortNews } from "./pages/test-pages.ts";

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
  describe.skipIf(missing)("no change is lost", () => {
    const opened = browserFixture(kind);
    beforeEach(() => opened.extension.ask("changeSettings", { type: "replace", changed: {} }));

    const page = () => opened.extension.page;
    const dwell = async () => (await opened.extension.ask("getSettings", null)).settings.dwell;
    /** What is stored, read without a message, which would start the background. */
    const stored = async (): Promise<unknown> =>
      ((await storedSettings(page())).settings as { changed: unknown } | undefined)?.changed ?? {};
    /** In Firefox the session also tells our pages that others are stored. */
    const nothingWaits = () =>
      expect
        .poll(async () => {
          const session = await page().evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
          return [...Object.keys(await storedSettings(page())), ...session.filter((key) => key !== storedKey)];
        })
        .toEqual(["settings"]);

    describe("of several on one page, and the last one holds", () => {
      beforeEach(async () => {
        await showOwnPage(opened, "options.html", "main section");
        await page().focus(slider);
        await stopBackground(opened);
      });

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

    test("where the tab with the settings is closed at once, and nothing else starts the background", async () => {
      const options = await openOwnPage(opened, "options.html");
      await options.waitForSelector(slider);
      await stopBackground(opened);
      await options.$eval(slider, (input) => {
        (input as HTMLInputElement).value = "800";
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await options.close();
      await expect.poll(stored).toEqual({ dwell: 800 });
      await nothingWaits();
    });

    test("where the popup is closed at once, and the tab with it", async () => {
      const news = await opened.openPage(shortNews);
      const popup = await openOwnPage(opened, "popup.html");
      await popup.waitForSelector("input[value=off]");
      await stopBackground(opened);
      await popup.$eval("input[value=off]", (radio) => (radio as HTMLElement).click());
      await Promise.all([popup.close(), news.page.close()]);
      await expect.poll(stored).toEqual({ sitesOff: ["127.0.0.1"] });
      await nothingWaits();
    });
  });
});
