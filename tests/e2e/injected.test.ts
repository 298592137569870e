import { describe, expect, test } from "vitest";

import type { SettingsChange } from "../../src/settings/change.ts";
import { lookInside } from "./card/inspect-page.ts";
import { boxOf, hoverPage, middleOf } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { storedSettings } from "./browser/stored-settings.ts";
import { airline, namedInTitle, noCoverage, noNames, shortNews } from "./pages/test-pages.ts";

/** What each page pays for, of the scripts that are injected. */
const pays = [
  ["a page that is no coverage", noCoverage, { look: false, reader: false, cardScript: false }],
  ["coverage without a name", noNames, { look: true, reader: false, cardScript: false }],
  ["coverage with a name in its title alone", namedInTitle, { look: false, reader: true, cardScript: false }],
  ["coverage on which nothing is marked", airline, { look: false, reader: true, cardScript: false }],
  ["coverage with a mark, to which no hand comes", shortNews, { look: false, reader: true, cardScript: false }],
] as const;

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("only what is needed is injected into", () => {
    const opened = browserFixture(kind);

    test.for(pays)("%s", async ([_what, served, scripts]) => {
      const { tabId } = await opened.showPage(served);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await expect.poll(() => lookInside(opened.extension, tabId)).toMatchObject(scripts);
    });

    test("the card where a pointer comes near a mark", async () => {
      const { page, tabId } = await opened.showPage(hoverPage);
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBeGreaterThan(0);
      // Text without a mark.
      const far = await middleOf(page, "#field");
      await page.mouse.move(far.x, far.y);
      expect(await lookInside(opened.extension, tabId)).toMatchObject({ cardScript: false });
      const { x, y } = await boxOf(page, "#name");
      await page.mouse.move(x + 5, y + 5);
      await expect.poll(() => lookInside(opened.extension, tabId)).toMatchObject({ cardScript: true });
    });

    test("a rest on a mark that begins before the card is there opens it, and so does a click", async () => {
      for (const how of ["rest", "click"]) {
        const { page, tabId } = await opened.showPage(hoverPage);
        await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBeGreaterThan(0);
        const { x, y } = await middleOf(page, "#name span");
        if (how === "rest") await page.mouse.move(x, y);
        else await page.mouse.click(x, y);
        await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("NSO Group");
      }
    });

    test("no page script can read the settings, or have others believed", async () => {
      const { tabId } = await opened.showPage(shortNews);
      const change = (one: SettingsChange) => opened.extension.ask("changeSettings", one);
      expect(await change({ type: "sites", hosts: ["off.example"], to: "off" })).toMatchObject({ ok: true });
      expect(JSON.stringify(await storedSettings(opened.extension.page))).toContain("off.example");
      const tried = await opened.extension.page.evaluate(async (id) => {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          func: async () => {
            const { local, session } = chrome.storage;
            const found = await Promise.all(
              [local, session].map(async (area) => {
                try {
                  return JSON.stringify(await area.get(null));
                } catch {
                  return "refused";
                }
              }),
            );
            const settings = { format: 3, changed: { sitesOff: ["planted.example"] } };
            await local.set({ settings }).catch(() => undefined);
            return found;
          },
        });
        return frame?.result;
      }, tabId);
      expect(tried).toEqual([kind === "firefox" ? "{}" : "refused", "refused"]);
      for (const _ of ["the background that is there", "the next one"]) {
        const { settings } = await opened.extension.ask("getSettings", null);
        expect(settings.sitesOff).toEqual(["off.example"]);
        await stopBackground(opened);
      }
      await change({ type: "replace", changed: {} });
    });

    test("a page where nothing was marked, once something is", async () => {
      const { page, tabId } = await opened.showPage(airline);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(await lookInside(opened.extension, tabId)).toMatchObject({ reader: true, cardScript: false });
      await page.evaluate(() => {
        const more = document.createElement("p");
        more.append("NSO Group sells the spyware Pegasus, and Amnesty International went to court.");
        document.querySelector("article")!.append(more);
      });
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBeGreaterThan(0);
    });
  });
});
