import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { lookInside } from "./card/inspect-page.ts";
import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { storeAsBefore } from "./browser/stored-settings.ts";
import { look, lookWithMarks } from "./pages/page-look.ts";
import { pasteSet } from "./own-pages/import-sets.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { shortNews, shortNotes } from "./pages/test-pages.ts";
import { file } from "./pages/wells.ts";
import { untilShown } from "./browser/until.ts";

/** In the form in which the first builds stored it. */
const storedBefore = {
  density: "every",
  dwell: 550,
  sitesOff: ["off.example"],
  sitesAlways: ["always.example"],
  hidden: ["deca"],
  hiddenOn: { "news.example": ["pegasus"] },
  setsOff: ["another-set"],
};

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a page that is open", () => {
    let opened: OpenedBrowser;
    beforeEach(async () => {
      opened = await openBrowser(kind, { fresh: true });
    });
    afterEach(() => opened[Symbol.asyncDispose]());

    /** The page with its marks, and how it looks without them. */
    async function openMarked() {
      const notes = await opened.openPage(shortNotes);
      const unmarked = await look(notes.page);
      const news = await opened.openPage(shortNews);
      return { ...news, unmarked, marked: await lookWithMarks(news.page, unmarked) };
    }

    test("keeps no mark and no node after the extension is gone", async () => {
      const { page, unmarked } = await openMarked();
      await opened.browser.uninstallExtension(opened.extension.id);
      // Chromium tells a page script nothing; it looks whether the extension is there at the next event.
      if (kind === "chromium") await page.mouse.move(5, 5);
      await expect.poll(() => look(page)).toBe(unmarked);
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    });

    // Of Firefox's own pages no tool may run a script.
    test.skipIf(kind === "firefox")("keeps no mark, no card and no node after the extension is disabled", async () => {
      const { page, unmarked } = await openMarked();
      const [x, y] = await page.$eval("p", (element) => {
        const name = document.createRange();
        name.setEnd(element.firstChild!, "NSO Group".length);
        name.setStart(element.firstChild!, 0);
        const box = name.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      });
      await restOn(page, { x, y });
      const settings = await opened.browser.newPage();
      await settings.goto("chrome://extensions");
      await settings.evaluate((id) => chrome.management.setEnabled(id, false), opened.extension.id);
      await page.bringToFront();
      await page.mouse.move(5, 5);
      await expect.poll(() => look(page)).toBe(unmarked);
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    });

    test("is marked by the new version after an update", async () => {
      const { page, tabId, marked } = await openMarked();
      const { painted } = await lookInside(opened.extension, tabId);
      await opened.update();
      // Ranges near the viewport are painted, and a page behind has none.
      await page.bringToFront();
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      // In Firefox the scripts of the earlier version end without a word: what they registered stays, without a style.
      const registered = kind === "firefox" ? 2 * painted : painted;
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBe(registered);
      await expect.poll(() => look(page)).toBe(marked);
    });

    test("an update keeps what an earlier version has stored, and a set of one's own", async () => {
      const { page } = opened.extension;
      await showOwnPage(opened, "options.html", ".drop input");
      await pasteSet(page, file.toString());
      await untilShown(page, ".import .main");
      await page.$eval(".import .main", (button) => (button as HTMLElement).click());
      const own = async () => {
        const { sets } = await opened.extension.ask("listFactSets", null);
        return sets.filter((set) => set.own).map(({ id }) => id);
      };
      await expect.poll(own).toEqual(["ellerbach-brunnen"]);
      await storeAsBefore(page, { format: 2, changed: storedBefore });
      await opened.update();
      const { settings } = await opened.extension.ask("getSettings", null);
      expect(settings).toMatchObject(storedBefore);
      const left = await opened.extension.page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
      expect(left).toEqual(kind === "firefox" ? [] : ["settings"]);
      expect(await own()).toEqual(["ellerbach-brunnen"]);
    });
  });
});
