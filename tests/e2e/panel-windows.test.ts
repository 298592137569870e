import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { askForPanels, closeWindow, openWindow } from "./browser/windows.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { storedSettings } from "./browser/stored-settings.ts";
import { airline, demo, shortNews } from "./pages/test-pages.ts";

/** What the panel sets off as being in view. */
const inView = (panel: Page) => panel.$$eval("[aria-current]", (rows) => rows.length);

/** About whom alone it lists statements. */
const about = (panel: Page) => panel.$$eval(".about bdi", (names) => names.map((one) => one.textContent));

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the side panel, with more than one window,", () => {
    const opened = browserFixture(kind, { privateWindows: true });

    const inExtension = <Result, Args extends unknown[]>(
      run: (...args: Args) => Promise<Result>,
      ...args: Args
    ): Promise<Result> => opened.extension.page.evaluate(run as never, ...(args as never));

    test("follows its own window alone, and a tab that is moved out of it and back", async () => {
      const news = await opened.openPage(shortNews);
      const panel = await openOwnPage(opened, "sidepanel.html");
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      const home = await inExtension(async (id) => (await chrome.tabs.get(id)).windowId, news.tabId);
      const other = await openWindow(opened, airline);
      await stopBackground(opened);
      expect(await textOf(panel)).toContain("NSO Group");
      await inExtension(
        async (id, windowId) => {
          await chrome.tabs.move(id, { windowId, index: -1 });
        },
        news.tabId,
        other.windowId,
      );
      await expect.poll(() => textOf(panel)).toContain("let extensions read this page");
      await inExtension(
        async (id, windowId) => {
          await chrome.tabs.move(id, { windowId, index: -1 });
          await chrome.tabs.update(id, { active: true });
        },
        news.tabId,
        home,
      );
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      await expect.poll(() => inView(panel)).toBeGreaterThan(0);
      await panel.close();
      await news.page.close();
      await closeWindow(opened, other);
    });

    test("stays with a page that is loaded again, and leaves one that is closed", async () => {
      const news = await opened.openPage(shortNews);
      const panel = await openOwnPage(opened, "sidepanel.html");
      await expect.poll(() => inView(panel)).toBeGreaterThan(0);
      await stopBackground(opened);
      await news.page.reload();
      await expect.poll(() => inView(panel)).toBeGreaterThan(0);
      await news.page.evaluate(() => {
        document.body.append(
          Object.assign(document.createElement("p"), { textContent: "Later DECA said nothing of all that." }),
        );
      });
      await expect.poll(() => textOf(panel)).toContain("5 names");
      await stopBackground(opened);
      await news.page.close();
      await expect.poll(() => textOf(panel)).not.toContain("5 names");
      await panel.close();
    });

    test("goes to what was asked for beside its own window, however many were asked for at once", async () => {
      const here = await opened.openPage(demo);
      const there = await openWindow(opened, shortNews);
      await askForPanels(opened, [
        { tabId: here.tabId, entity: "deca" },
        { tabId: there.tabId, entity: "amnesty" },
      ]);
      const home = await inExtension(async (id) => (await chrome.tabs.get(id)).windowId, here.tabId);
      // Both stand in whichever window the browser opens them in.
      const panel = await openOwnPage(opened, `sidepanel.html?window=${home}`);
      const other = await openOwnPage(opened, `sidepanel.html?window=${there.windowId}`);
      const both = async () => [await about(panel), await about(other)];
      await expect.poll(both).toEqual([["Defense Export Controls Agency (DECA)"], ["Amnesty International"]]);
      await stopBackground(opened);
      await askForPanels(opened, [
        { tabId: there.tabId, entity: "nso-group" },
        { tabId: here.tabId, entity: "pegasus" },
      ]);
      await expect.poll(both).toEqual([["Pegasus spyware"], ["NSO Group"]]);
      await panel.close();
      await other.close();
      await here.page.close();
      await closeWindow(opened, there);
    });

    test("writes nothing down of what is switched beside a private window", async () => {
      const hidden = await openWindow(opened, shortNews, true);
      const panel = await openOwnPage(opened, `sidepanel.html?window=${hidden.windowId}`);
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      expect(
        await opened.extension.ask("switchSite", { tabId: hidden.tabId, host: "127.0.0.1", to: "off" }),
      ).toMatchObject({ ok: true });
      await expect.poll(() => textOf(panel)).toContain("Sidelight is off on this site");
      await stopBackground(opened);
      await press(panel, "Turn on for this site");
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      expect(await storedSettings(opened.extension.page)).toEqual({});
      await closeWindow(opened, hidden);
      await panel.close();
    });
  });
});
