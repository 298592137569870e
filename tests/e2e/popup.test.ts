import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { browsers, openBrowser, type OpenedBrowser, type OpenedPage } from "./open-browser.ts";
import { airline, demo, noCoverage } from "./test-pages.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the popup", () => {
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind);
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    const text = () => opened.extension.page.evaluate(() => document.body.textContent);

    /** The popup speaks of the tab in front, which is the page, while the popup itself is loaded behind it. */
    async function openOver({ page }: OpenedPage): Promise<void> {
      await page.bringToFront();
      const popup = opened.extension.page;
      await popup.evaluate(() => {
        document.body.dataset["old"] = "";
        location.reload();
      });
      await popup.waitForFunction(
        () => document.body?.dataset["old"] === undefined && document.body.textContent.trim() !== "",
        // A tab behind gets no animation frame.
        { polling: 50 },
      );
    }

    test("lists what was found", async () => {
      await openOver(await opened.openPage(demo));
      await expect.poll(text).toContain("Pegasus");
      expect(await text()).toContain("NSO Group");
      expect(await text()).toContain("DECA");
    });

    test("says that a page about the airline holds nothing, and how much was withheld", async () => {
      await openOver(await opened.openPage(airline));
      await expect.poll(() => opened.extension.page.$$eval("[role=status]", (found) => found.length)).toBe(1);
      expect(await text()).not.toContain("NSO");
    });

    test("reads a page that is no coverage when asked to", async () => {
      await openOver(await opened.openPage(noCoverage));
      const popup = opened.extension.page;
      await popup.waitForSelector("button.main");
      await popup.$eval("button.main", (button) => {
        if (button instanceof HTMLButtonElement) button.click();
      });
      await expect.poll(text).toContain("Pegasus");
    });
  });
});
