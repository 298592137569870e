import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openOwnPage } from "./open-own-page.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./open-browser.ts";
import { stopBackground, stopsSoon } from "./restart-background.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the welcome page", () => {
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind, { prefs: stopsSoon });
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    const page = () => opened.extension.page;
    const welcomes = () =>
      page().evaluate(
        async () => (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith("/welcome.html")).length,
      );

    test("sets how much is marked, also when the background was stopped under it", async () => {
      await openOwnPage(opened, "welcome.html", "fieldset");
      expect(await page().$$eval(".points li", (points) => points.length)).toBe(3);
      await stopBackground(opened);
      await page().$eval("input[value=every]", (input) => input.click());
      await expect
        .poll(() => opened.extension.ask("getSettings", null))
        .toMatchObject({ settings: { density: "every" } });
    });

    test("has a text with real marks, and a card that a keyboard opens", async () => {
      await openOwnPage(opened, "preview.html", "button:enabled");
      await stopBackground(opened);
      await page().focus("button");
      await page().keyboard.press("Enter");
      await page().waitForSelector(":root > :popover-open");
      await page().keyboard.press("Escape");
      await page().waitForFunction(() => !document.querySelector(":root > :popover-open"), { polling: 50 });
    });

    test("does not come back with the background, nor with an update", async () => {
      await openOwnPage(opened, "options.html", "main section");
      await stopBackground(opened);
      await opened.extension.ask("getSettings", null);
      expect(await welcomes()).toBe(0);
      await opened.update();
      await opened.extension.ask("getSettings", null);
      expect(await welcomes()).toBe(0);
    });
  });
});
