import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { testAlike } from "./browser/alike.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { askForPanels } from "./browser/windows.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { untilShown } from "./browser/until.ts";
import { clearSettings } from "./browser/stored-settings.ts";
import { airline, demo, noCoverage, shortNews } from "./pages/test-pages.ts";

/** What the panel sets off as being in view. */
const inView = (panel: Page) => panel.$$eval("[aria-current]", (rows) => rows.map((row) => row.textContent).join("\n"));
/** The comparison of numbers comes later than the rows, and changes what they say. */
const untilCompared = (panel: Page) => untilShown(panel, ".compared");
/** About whom alone it lists statements. */
const about = (panel: Page) => panel.$$eval(".about bdi", (names) => names.map((one) => one.textContent).join(", "));
describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the side panel", () => {
    const alike = testAlike(kind);
    let opened: OpenedBrowser;
    beforeAll(async () => {
      // In Chromium its panel is really opened at the side: no earlier file may have left one.
      opened = await openBrowser(kind, { own: kind === "chromium" });
    });
    afterEach(async () => {
      await clearSettings(opened.extension.page);
      await opened.extension.page.evaluate(async () => {
        const panels = (await chrome.tabs.query({})).filter(
          ({ url }) => url?.includes("-extension://") && !url.endsWith("/popup.html"),
        );
        await chrome.tabs.remove(panels.flatMap(({ id }) => id ?? []));
      });
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    /** The panel in a tab behind the page: it follows the tab in front of its window, as it does at the side. */
    const openPanel = (): Promise<Page> => openOwnPage(opened, "sidepanel.html");
    test("leads to a passage, and sets off what is in view there", async () => {
      const { page, tabId } = await opened.openPage(demo);
      const panel = await openPanel();
      await untilCompared(panel);
      // A number alone: what both count is told by the words beside it.
      expect(await panel.$eval(".compared", (heading) => heading.textContent)).toBe("Same number");
      await expect.poll(() => inView(panel)).not.toBe("");
      const atTop = await inView(panel);
      // What comes first is its overview, however far down what is in view stands.
      await panel.setViewport({ width: 400, height: 500 });
      expect(await panel.evaluate(() => scrollY)).toBe(0);
      await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
      await expect.poll(() => inView(panel)).not.toBe(atTop);
      await expect.poll(() => panel.evaluate(() => scrollY)).toBeGreaterThan(0);
      await stopBackground(opened);
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      await expect.poll(() => inView(panel)).toBe(atTop);
      await panel.$$eval(".entity", (sections) => {
        const last = sections.filter((one) => one.querySelector("h3")?.textContent.includes("DECA")).at(-1);
        last?.querySelector<HTMLElement>(".place")?.click();
      });
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("DECA");
    });

    test("goes with the tab in front, and with what it navigates to", async () => {
      const first = await opened.openPage(shortNews);
      const panel = await openPanel();
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      await opened.openPage(noCoverage);
      await expect.poll(() => textOf(panel)).toContain("look like a news page");
      await stopBackground(opened);
      await first.page.bringToFront();
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      await first.page.goto(opened.server.add(airline));
      await expect.poll(() => textOf(panel)).toContain("Nothing here matches");
      await first.page.evaluate(() => history.back()).catch(() => undefined);
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      await expect.poll(() => inView(panel)).not.toBe("");
    });

    test("follows the scroll of the page that comes next in its tab, and of the one that is returned to", async () => {
      const scroll = async (page: Page, top: number) => {
        const before = await inView(panel);
        await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
        await expect.poll(() => inView(panel)).not.toBe(before);
      };
      const { page } = await opened.openPage({ ...demo, name: "first.html" });
      const panel = await openPanel();
      await untilCompared(panel);
      await expect.poll(() => inView(panel)).not.toBe("");
      await scroll(page, 100_000);
      const address = opened.server.add({ ...demo, name: "second.html" });
      await page.evaluate((to) => void (location.href = to), address).catch(() => undefined);
      await expect.poll(() => page.evaluate(() => location.href).catch(() => "")).toBe(address);
      await untilCompared(panel);
      await expect.poll(() => inView(panel)).not.toBe("");
      await stopBackground(opened);
      await scroll(page, 100_000);
      await scroll(page, 0);
      await page.evaluate(() => history.back()).catch(() => undefined);
      await expect.poll(() => page.evaluate(() => location.href).catch(() => "")).toContain("first.html");
      // It stands where it was left, at its end.
      await expect.poll(() => page.evaluate(() => scrollY).catch(() => 0)).toBeGreaterThan(0);
      await expect.poll(() => inView(panel)).not.toBe("");
      await scroll(page, 0);
      await scroll(page, 100_000);
    });

    alike("shows what a page adds while it is open", async () => {
      const { page } = await opened.openPage(shortNews);
      const panel = await openPanel();
      await expect.poll(() => textOf(panel)).toContain("4 names");
      await stopBackground(opened);
      await page.evaluate(() => {
        const added = document.createElement("p");
        added.textContent = "Later NSO Group said in a second paragraph that nothing was new.";
        document.body.append(added);
      });
      await expect.poll(() => textOf(panel)).toMatch(/\d+ mentions, [45] names/);
      const steps = () => panel.$$eval(".steps .quiet", (all) => all.map((one) => one.textContent).join(", "));
      await expect.poll(steps).toContain("1 of 2");
    });

    alike("marks what was withheld when a person says so, for as long as the document lives", async () => {
      const { page, tabId } = await opened.openPage(airline);
      const panel = await openPanel();
      await expect.poll(() => textOf(panel)).toContain("left unmarked");
      const { withheld } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await press(panel, "left unmarked");
      await stopBackground(opened);
      await press(panel, "Mark it");
      await expect.poll(() => textOf(panel)).toMatch(/1 mention, 1 name,/);
      const asked = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(asked.mentions).toMatchObject([{ marked: true, reasons: [{ code: "asked" }] }]);
      expect(asked.withheld).toHaveLength(withheld.length - 1);
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBe(1);
      // The page swaps the paragraph for another with the same words, so that it is read and decided anew.
      await page.evaluate(() => {
        for (const old of document.querySelectorAll("p, h1")) old.replaceWith(old.cloneNode(true));
        document.body.append(Object.assign(document.createElement("p"), { textContent: "More on Pegasus tomorrow." }));
      });
      await expect
        .poll(async () => (await opened.extension.ask("reportPage", { tabId, toEnd: true })).withheld.length)
        .toBe(withheld.length);
      const again = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(again.mentions).toMatchObject([{ marked: true, reasons: [{ code: "asked" }] }]);
    });

    alike("opens at the name that was asked for", async () => {
      const { tabId } = await opened.openPage(demo);
      await askForPanels(opened, [{ tabId, entity: "deca" }]);
      const panel = await openPanel();
      await expect.poll(() => about(panel)).toContain("DECA");
      await stopBackground(opened);
      await askForPanels(opened, [{ tabId, entity: "nso-group" }]);
      await expect.poll(() => about(panel)).toContain("NSO Group");
    });

    test.skipIf(kind === "firefox")("is really opened at the side from the popup", async () => {
      const { page } = await opened.openPage(shortNews);
      const popup = await openOwnPage(opened, "popup.html");
      // Brought to the front before it has asked about the tab there, it would be about itself.
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
      await popup.bringToFront();
      await stopBackground(opened);
      const opening = opened.browser.waitForTarget((target) => target.url().endsWith("/sidepanel.html"));
      await popup.click("footer button");
      const panel = await (await opening).asPage();
      await page.bringToFront();
      await stopBackground(opened);
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
    });
  });
});
