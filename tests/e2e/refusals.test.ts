import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { testAlike } from "./browser/alike.ts";
import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { noCoverage, shortNews } from "./pages/test-pages.ts";

/** Has the next message of a page of ours fail that has this name, as where the background is gone for good. */
const loseMessages = (page: Page, name: string) =>
  page.evaluate((lost) => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    const { runtime } = chrome as unknown as { runtime: { sendMessage(message: { name: string }): Promise<unknown> } };
    runtime.sendMessage = async (message) => {
      if (message.name === lost && !("found" in document.documentElement.dataset)) throw new Error("Nobody is there.");
      return send(message);
    };
  }, name);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("it is said", () => {
    let opened: OpenedBrowser;
    beforeEach(async () => {
      opened = await openBrowser(kind);
    });
    afterEach(() => opened[Symbol.asyncDispose]());

    // In Chromium what a tool does in a page counts as a person's press.
    test.skipIf(kind === "chromium")(
      "in the popup: that the browser did not open the panel, which it does only for a real press",
      async () => {
        await opened.openPage(shortNews);
        const popup = await openOwnPage(opened, "popup.html");
        await expect.poll(() => textOf(popup)).toContain("NSO Group");
        await stopBackground(opened);
        await press(popup, "Open side panel");
        await expect.poll(() => textOf(popup)).toContain("The side panel didn't open");
      },
    );

    // The message is lost by the test itself.
    testAlike(kind)("in the panel: that the facts did not come, and they come when tried again", async () => {
      await opened.openPage(noCoverage);
      const panel = await openOwnPage(opened, "sidepanel.html");
      await expect.poll(() => textOf(panel)).toContain("look like a news page");
      await loseMessages(panel, "getFacts");
      await stopBackground(opened);
      await press(panel, "Read this page now");
      await expect.poll(() => textOf(panel)).toContain("Sidelight didn't answer.");
      await panel.evaluate(() => void (document.documentElement.dataset["found"] = ""));
      await press(panel, "Try again");
      await expect.poll(() => textOf(panel)).toMatch(/¶\s\d/);
      expect(await textOf(panel)).not.toContain("didn't answer");
    });
  });
});
