import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { giveAccess, givesAccess, withholdAccess } from "./browser/site-access.ts";
import { airline, demo, foldedNews, noCoverage, shortNews } from "./pages/test-pages.ts";
import { testAlike } from "./browser/alike.ts";
import { clearSettings } from "./browser/stored-settings.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the popup", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind, { prefs: givesAccess });
    afterEach(async () => {
      // Each that is open would follow the next test's page too.
      for (const popup of popups.splice(0)) if (!popup.isClosed()) await popup.close();
      await clearSettings(opened.extension.page);
    });

    /** The popup speaks of the tab in front, which is the page, while the popup itself is loaded behind it. */
    async function openPopup(): Promise<Page> {
      const popup = await openOwnPage(opened, "popup.html");
      popups.push(popup);
      return popup;
    }
    const popups: Page[] = [];

    test("lists what was found, and leads to each mention", async () => {
      const { tabId, page } = await opened.showPage(demo);
      const popup = await openPopup();
      await expect.poll(() => textOf(popup)).toMatch(/\d+ names, \d+ mentions[^]*DECA/);
      await stopBackground(opened);
      await press(popup, "mentions of Pegasus");
      const count = await popup.$$eval(".passages button", (buttons) => {
        const last = buttons.at(-1);
        if (last instanceof HTMLElement) last.click();
        return buttons.length;
      });
      expect(count).toBeGreaterThan(1);
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("Pegasus");
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });

    alike("says what cannot be seen on the page", async () => {
      await opened.showPage(foldedNews);
      const popup = await openPopup();
      await expect.poll(() => textOf(popup)).toMatch(/Itay Mack[^]*Not visible on the page right now/);
      expect((await textOf(popup)).match(/Not visible/g)).toHaveLength(1);
      await press(popup, "mentions of NSO Group");
      await expect.poll(async () => (await textOf(popup)).match(/Not visible/g)).toHaveLength(2);
    });

    alike("says that a page about the airline holds nothing, and how much was withheld", async () => {
      await opened.showPage(airline);
      await stopBackground(opened);
      const popup = await openPopup();
      await expect.poll(() => textOf(popup)).toMatch(/Nothing here matches[^]*[1-9] possible match(es)? left unmarked/);
      // No key leads anywhere.
      expect(await textOf(popup)).not.toContain("Next mention");
    });

    alike("reads a page that is no coverage when asked to", async () => {
      await opened.showPage(noCoverage);
      const popup = await openPopup();
      await expect.poll(() => textOf(popup)).toContain("look like a news page");
      await stopBackground(opened);
      await press(popup, "Read this page now");
      await expect.poll(() => textOf(popup)).toContain("Pegasus");
    });

    alike("switches the site off and on again, and shows at once what that does", async () => {
      const { tabId } = await opened.showPage(shortNews);
      const popup = await openPopup();
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
      await press(popup, "Off");
      await expect.poll(() => textOf(popup)).toContain("Sidelight is off on this site");
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBe(0);
      await stopBackground(opened);
      await press(popup, "Turn on for this site");
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
    });

    alike("has every page of a site read, news or not", async () => {
      await opened.showPage(noCoverage);
      const popup = await openPopup();
      await stopBackground(opened);
      await press(popup, "Always read this site");
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
      await expect.poll(() => popup.$eval("input[value=always]", (radio) => radio.matches(":checked"))).toBe(true);
    });

    alike("switches marks off everywhere and on again, and lists what was found all the same", async () => {
      const { tabId } = await opened.showPage(shortNews);
      const popup = await openPopup();
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBeGreaterThan(0);
      await stopBackground(opened);
      await press(popup, "Show marks");
      await expect.poll(() => textOf(popup)).toMatch(/Off on all sites[^]*NSO Group|NSO Group[^]*Off on all sites/);
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBe(0);
      await stopBackground(opened);
      await press(popup, "Show marks");
      await expect.poll(() => textOf(popup)).not.toContain("Off on all sites");
    });

    alike("leads to a mention and opens its card where marks were off from the start", async () => {
      await opened.extension.ask("changeSettings", { type: "set", values: { marksOff: true } });
      const { tabId } = await opened.showPage(shortNews);
      const popup = await openPopup();
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
      await stopBackground(opened);
      await press(popup, "NSO Group");
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("NSO Group");
      expect((await lookInside(opened.extension, tabId)).painted).toBe(0);
    });

    alike("lists the page's figures in one line, and leads to each", async () => {
      const { tabId } = await opened.showPage(demo);
      const popup = await openPopup();
      const { figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(figures.length).toBeGreaterThan(1);
      await press(popup, `Show the ${figures.length} numbers`);
      await expect.poll(() => popup.$$eval(".passages button", (buttons) => buttons.length)).toBe(figures.length);
      await stopBackground(opened);
      await popup.$$eval(".passages button", (buttons) => {
        const last = buttons.at(-1);
        if (last instanceof HTMLElement) last.click();
      });
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain(figures.at(-1)!.text);
    });

    alike("lists the names that are hidden here, each with a way back", async () => {
      const change = (host?: string) =>
        opened.extension.ask("changeSettings", {
          type: "hide",
          entity: "amnesty",
          hidden: true,
          ...(host && { host }),
        });
      await change();
      await change("127.0.0.1");
      const { tabId } = await opened.showPage(shortNews);
      const popup = await openPopup();
      const hidden = () => popup.$$eval(".hidden li", (rows) => rows.map((row) => row.textContent));
      await expect.poll(hidden).toEqual(Array(2).fill("Hidden here: Amnesty International Undo"));
      const { painted } = await lookInside(opened.extension, tabId);
      await stopBackground(opened);
      for (const left of [1, 0]) {
        await press(popup, "Undo");
        await expect.poll(async () => (await hidden()).length).toBe(left);
      }
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBe(painted + 1);
    });

    test("says that the browser lets no extension read a page", async () => {
      await opened.extension.page.bringToFront();
      await stopBackground(opened);
      const popup = await openPopup();
      await expect.poll(() => textOf(popup)).toContain("let extensions read this page");
      expect(await popup.$$("fieldset")).toEqual([]);
    });

    test("keeps a page as it was read when access is given to other sites, and has theirs read", async () => {
      await withholdAccess(opened);
      await giveAccess(opened, ["127.0.0.1"]);
      const notes = await opened.openPage(noCoverage);
      expect(await opened.extension.ask("readPageNow", { tabId: notes.tabId })).toBe("done");
      const inside = (tabId: number) => lookInside(opened.extension, tabId);
      await expect.poll(() => inside(notes.tabId)).toMatchObject({ reader: true });
      await expect.poll(async () => (await inside(notes.tabId)).painted).toBeGreaterThan(0);
      const before = await inside(notes.tabId);
      for (const hosts of [["allowed.localhost"], "all"] as const) {
        const host = hosts === "all" ? "other.localhost" : hosts[0];
        const news = await opened.browser.newPage();
        await news.goto(opened.server.add(shortNews).replace("127.0.0.1", host));
        await news.bringToFront();
        const tabId = await opened.extension.page.evaluate(
          async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id!,
        );
        await stopBackground(opened);
        await giveAccess(opened, hosts === "all" ? hosts : [...hosts]);
        // Of a tab behind another one nothing is taken.
        await news.bringToFront();
        await expect.poll(async () => (await inside(tabId).catch(() => undefined))?.reader).toBe(true);
        expect(await inside(notes.tabId)).toEqual(before);
        expect(await opened.extension.ask("reportPage", { tabId: notes.tabId, toEnd: true })).toMatchObject({
          state: "read",
          why: ["asked for"],
        });
        await news.close();
      }
      await notes.page.close();
    });

    test("says that it has no access to a site, and asks for it", async () => {
      const { page } = await opened.openPage(shortNews);
      await withholdAccess(opened);
      const popup = await openPopup();
      await expect.poll(() => textOf(popup)).toContain("Sidelight isn't allowed on this site");
      await stopBackground(opened);
      if (kind === "firefox") {
        // A browser asks only in answer to a real click.
        await popup.$eval(".remedies .main", (button) => (button as HTMLElement).click());
        await expect.poll(() => textOf(popup)).toContain("Access wasn't granted.");
        await popup.bringToFront();
        await popup.click(".remedies .main");
      }
      // Chromium shows its question outside of any page: the answer is given where a person can give it too.
      else await giveAccess(opened, "all");
      // A page that is hidden is not read.
      await page.bringToFront();
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
    });
  });
});
