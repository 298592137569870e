import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { lookInside } from "./look-inside.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./open-browser.ts";
import { demo } from "./test-pages.ts";

/** How the page looks, to the pixel. */
const look = (page: Page): Promise<string> => page.screenshot({ encoding: "base64" });

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a page that is open", () => {
    let opened: OpenedBrowser;
    beforeEach(async () => {
      opened = await openBrowser(kind);
    });
    afterEach(() => opened[Symbol.asyncDispose]());

    async function openMarked() {
      const unmarked = await lookWithout();
      const shown = await opened.openPage(demo);
      await opened.extension.ask("reportPage", { tabId: shown.tabId, toEnd: true });
      await expect.poll(() => look(shown.page)).not.toBe(unmarked);
      return { ...shown, unmarked };
    }

    /** The same page as it looks to a browser that has no extension: the reader reads no page that is not news. */
    async function lookWithout(): Promise<string> {
      const body = Buffer.from(
        demo.body.toString().replace(/<script[^]*<\/script>|<meta property[^]*?>|rel="author"/g, ""),
      );
      const { page, tabId } = await opened.openPage({ name: "plain.html", body });
      expect(await opened.extension.ask("reportPage", { tabId, toEnd: true })).toMatchObject({ state: "not-news" });
      const plain = await look(page);
      await page.close();
      return plain;
    }

    test("keeps no mark and no node after the extension is gone", async () => {
      const { page, unmarked } = await openMarked();
      await opened.browser.uninstallExtension(opened.extension.id);
      // Chromium tells a page script nothing; it looks whether the extension is there at the next event.
      if (kind === "chromium") await page.mouse.move(10, 10);
      await expect.poll(() => look(page)).toBe(unmarked);
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    });

    test("is marked once after an update", async () => {
      const { page, tabId } = await openMarked();
      const before = await look(page);
      await opened.browser.installExtension(opened.folder);
      await expect.poll(() => look(page)).toBe(before);
      void tabId;
      void lookInside;
    });
  });
});
