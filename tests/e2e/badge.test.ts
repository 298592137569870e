import { describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { testAlike } from "./browser/alike.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { storeSettings } from "./browser/stored-settings.ts";
import { demo, html, NEWS, noCoverage, shortNews } from "./pages/test-pages.ts";

/** What is found in a page's navigation is listed and not marked. */
const namedInLinks = html(
  "links.html",
  `<!doctype html><html lang=en><title>Links</title><link rel=icon href=data:,>${NEWS}`,
  "<nav><ul><li>NSO Group and its spyware Pegasus</ul></nav><p>Nothing of it here.</p>",
);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the badge", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind);

    const badge = (tabId: number) =>
      opened.extension.page.evaluate(async (id) => {
        const { action } = chrome;
        const [text, color, title] = await Promise.all([
          action.getBadgeText({ tabId: id }),
          action.getBadgeBackgroundColor({ tabId: id }),
          action.getTitle({ tabId: id }),
        ]);
        return { text, color: color.slice(0, 3), title };
      }, tabId);
    const text = async (tabId: number) => (await badge(tabId)).text;

    const title = (tabId: number) =>
      opened.extension.page.evaluate(async (id) => (await chrome.tabs.get(id)).title, tabId);

    const store = (settings: unknown) => storeSettings(opened.extension.page, settings);

    const lively = [42, 111, 151];
    const muted = [89, 99, 110];

    test("counts the entities of each tab, also after the background was stopped, and on tabs behind", async () => {
      const first = await opened.showPage(shortNews);
      await expect.poll(() => text(first.tabId)).toBe("4");
      const second = await opened.openPage(noCoverage);
      expect(await badge(second.tabId)).toMatchObject({ text: "", title: "Sidelight" });
      await stopBackground(opened);
      await first.page.bringToFront();
      await expect
        .poll(() => badge(first.tabId))
        .toEqual({ text: "4", color: lively, title: "Sidelight · 4 names found on this page" });
      expect(await text(second.tabId)).toBe("");
    });

    test("goes with the page that a link leads to, and is back with it from the back/forward cache", async () => {
      const { page, tabId } = await opened.openPage(shortNews);
      await page.evaluate(() => {
        addEventListener("pageshow", ({ persisted }) => (document.title = `kept: ${persisted}`));
      });
      await expect.poll(() => text(tabId)).toBe("4");
      await page.goto(opened.server.add(noCoverage));
      await expect.poll(() => text(tabId)).toBe("");
      await stopBackground(opened);
      // Firefox's `goBack()` times out, and `title()` too: for the tool the page is not back.
      await page.evaluate(() => history.back()).catch(() => undefined);
      await expect.poll(() => title(tabId)).toBe("kept: true");
      await expect.poll(() => text(tabId)).toBe("4");
    });

    test("follows a soft navigation to a page that is no coverage, and to one that is", async () => {
      const { page, tabId } = await opened.showPage(shortNews);
      await expect.poll(() => text(tabId)).toBe("4");
      const data = await page.evaluate(() => {
        const script = document.querySelector("script")!;
        script.remove();
        history.pushState(null, "", "/notes.html");
        return script.textContent;
      });
      await expect.poll(() => text(tabId)).toBe("");
      await stopBackground(opened);
      await page.evaluate((json) => {
        const script = document.createElement("script");
        script.type = "application/ld+json";
        script.textContent = json;
        document.head.append(script);
        history.pushState(null, "", "/more.html");
      }, data);
      await expect.poll(() => text(tabId)).toBe("4");
    });

    alike("says that more may come while a scan runs", async () => {
      const { tabId } = await opened.showPage(demo);
      await expect.poll(() => text(tabId)).toMatch(/^\d+$/);
      await stopBackground(opened);
      await expect
        .poll(() => badgeAfter(tabId, [[6, false]]))
        .toEqual({ text: "6+", color: lively, title: "Sidelight · 6 names found so far" });
    });

    test("shows what was told last, whole, however much is told at once", async () => {
      const { tabId } = await opened.showPage(demo);
      await expect.poll(() => text(tabId)).toMatch(/^\d+$/);
      await stopBackground(opened);
      const many = Array.from({ length: 40 }, (_, n) => [n % 7, n % 2 === 0] as const);
      await expect
        .poll(() => badgeAfter(tabId, [...many, [1, true]]))
        .toEqual({ text: "1", color: lively, title: "Sidelight · 1 name found on this page" });
    });

    /** Once more each time, since the page's own reader may tell of something, too. */
    const badgeAfter = async (tabId: number, all: (readonly [number, boolean])[]) => {
      await tellFound(tabId, all);
      return badge(tabId);
    };

    /** Tells the background, as a reader does and all at once, how many entities were found and whether that is all. */
    const tellFound = (tabId: number, all: (readonly [number, boolean])[]) =>
      opened.extension.page.evaluate(
        (id, told) =>
          chrome.scripting.executeScript({
            target: { tabId: id },
            args: [told],
            func: (found) =>
              Promise.all(
                found.map(([count, complete]) => {
                  const entities = Array.from({ length: count }, (_, n) => `entity-${n}`);
                  const params = { entities, complete };
                  return chrome.runtime.sendMessage({ name: "readerFound", params });
                }),
              ),
          }),
        tabId,
        all,
      );

    alike("is muted on a site that is switched off, and where marks are switched off everywhere", async () => {
      try {
        await store({ sitesOff: ["127.0.0.1"] });
        const off = await opened.showPage(shortNews);
        // Whole: its parts come one after the other.
        await expect
          .poll(() => badge(off.tabId))
          .toEqual({ text: "off", color: muted, title: "Sidelight is off on this site." });
        await store({ marksOff: true });
        await stopBackground(opened);
        const listed = await opened.showPage(shortNews);
        await expect
          .poll(() => badge(listed.tabId))
          .toEqual({
            text: "4",
            color: muted,
            title: "Sidelight · 4 names found on this page · marks are off",
          });
      } finally {
        await store({});
      }
    });

    alike("is muted with the marks, and no longer, also on an open page where nothing is marked", async () => {
      const { tabId } = await opened.showPage(namedInLinks);
      await expect.poll(() => badge(tabId)).toMatchObject({ text: "2", color: lively });
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(mentions.filter(({ marked }) => marked)).toEqual([]);
      await stopBackground(opened);
      await opened.extension.ask("changeSettings", { type: "set", values: { marksOff: true } });
      await expect
        .poll(() => badge(tabId))
        .toEqual({
          text: "2",
          color: muted,
          title: "Sidelight · 2 names found on this page · marks are off",
        });
      await stopBackground(opened);
      await opened.extension.ask("changeSettings", { type: "set", values: { marksOff: false } });
      await expect
        .poll(() => badge(tabId))
        .toEqual({ text: "2", color: lively, title: "Sidelight · 2 names found on this page" });
    });

    test("follows a site and marks that are switched off and on again while the page is open", async () => {
      const { tabId } = await opened.showPage(shortNews);
      const four = { text: "4", color: lively, title: "Sidelight · 4 names found on this page" };
      await expect.poll(() => badge(tabId)).toEqual(four);
      await stopBackground(opened);
      await opened.extension.ask("changeSettings", { type: "set", values: { marksOff: true } });
      await expect.poll(() => badge(tabId)).toMatchObject({ text: "4", color: muted });
      await opened.extension.ask("changeSettings", { type: "set", values: { marksOff: false } });
      await expect.poll(() => badge(tabId)).toEqual(four);
      await opened.extension.ask("switchSite", { tabId, host: "127.0.0.1", to: "off" });
      await expect.poll(() => badge(tabId)).toMatchObject({ text: "off", color: muted });
      await stopBackground(opened);
      await opened.extension.ask("switchSite", { tabId, host: "127.0.0.1", to: "on" });
      await expect.poll(() => badge(tabId)).toEqual(four);
    });
  });
});
