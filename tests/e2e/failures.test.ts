import { afterEach, describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { fillStorage, smallDisk } from "./browser/full-storage.ts";
import { holdPress, openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { airline, noCoverage, shortNews } from "./pages/test-pages.ts";
import { alikeRows } from "./browser/alike.ts";
import { clearSettings } from "./browser/stored-settings.ts";

const options = { startPrefs: smallDisk };

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("what cannot be done is said", () => {
    const files = alikeRows(kind, ["popup.html", "sidepanel.html"]);
    const opened = browserFixture(kind, options);
    afterEach(async () => {
      await clearSettings(opened.extension.page);
      for (const page of await opened.browser.pages()) if (page !== opened.extension.page) await page.close();
    });

    test.for(files)("in %s: a passage that the page has taken away", async (file) => {
      const { page } = await opened.openPage(shortNews);
      const ours = await openOwnPage(opened, file);
      await expect.poll(() => textOf(ours)).toContain("NSO Group");
      const pressNow = await holdPress(ours, "NSO Group");
      await page.evaluate(() => document.querySelector("p")!.remove());
      await expect.poll(() => textOf(ours)).not.toMatch(/NSO Group (company|organisation)|[1-9]\d* mentions/);
      await stopBackground(opened);
      await pressNow();
      await expect.poll(() => textOf(ours)).toContain("no longer on the page");
    });

    test("in the panel: something to be marked that the page has taken away", async () => {
      const { page, tabId } = await opened.openPage(airline);
      const panel = await openOwnPage(opened, "sidepanel.html");
      await press(panel, "left unmarked");
      const pressNow = await holdPress(panel, "Mark it");
      const { withheld } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await page.evaluate(() => document.querySelector("h1")!.remove());
      await expect.poll(() => textOf(panel)).toContain(`${withheld.length - 1} possible matches left unmarked`);
      await stopBackground(opened);
      await pressNow();
      await expect.poll(() => textOf(panel)).toContain("no longer on the page");
      expect((await lookInside(opened.extension, tabId)).painted).toBe(0);
    });

    test.for(files)("in %s: a change for which there is no room", async (file) => {
      // A long list, so that what is written anew needs room.
      const hosts = Array.from({ length: 9000 }, (_, n) => `${n}.a-long-name-that-takes-room.example.org`);
      await opened.extension.ask("changeSettings", { type: "sites", hosts, to: "always" });
      await opened.openPage(noCoverage);
      const ours = await openOwnPage(opened, file);
      await expect.poll(() => textOf(ours)).toContain("look like a news page");
      const emptyStorage = await fillStorage(opened);
      try {
        await stopBackground(opened);
        await press(ours, "Always read this site");
        await expect.poll(() => textOf(ours)).toContain("Couldn't save: the browser has no room left");
        const { settings } = await opened.extension.ask("getSettings", null);
        expect(settings.sitesAlways).toHaveLength(9000);
      } finally {
        await emptyStorage();
      }
    });
  });
});
