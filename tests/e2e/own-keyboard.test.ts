import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { browsers, openBrowser, type OpenedBrowser } from "./open-browser.ts";
import { openOwnPage, press, textOf } from "./own-pages.ts";
import { openWindow } from "./own-windows.ts";
import { stopBackground, stopsSoon } from "./restart-background.ts";
import { numberStops, tabTo } from "./tab-to.ts";
import { demo, html, NEWS, shortNews } from "./test-pages.ts";

/** More mentions of one name than a list shows at first. */
const repeated = html(
  "repeated.html",
  `<!doctype html><html lang=en><link rel=icon href=data:,>${NEWS}`,
  ...Array.from({ length: 9 }, (_, n) => `<p>Item ${n}: NSO Group sells the spyware Pegasus.</p>`),
);

/** The number of the stop at which the focus stands, and whether that can be seen. */
const stopNow = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    if (!(at instanceof HTMLElement)) return null;
    const rings = [at, at.nextElementSibling].filter((one) => one !== null).map((one) => getComputedStyle(one));
    const named = (at.ariaLabel ?? at.closest("label")?.textContent ?? at.textContent).trim() !== "";
    const seen = at.matches(":focus-visible") && rings.some(({ outlineStyle }) => outlineStyle !== "none");
    return `${at.dataset["stop"]}${seen ? "" : " unseen"}${named ? "" : " unnamed"}`;
  });

/** Every stop is reached in order, has a name and shows where the focus is. */
async function expectEveryStop(page: Page): Promise<void> {
  const stops = await numberStops(page);
  expect(stops).toBeGreaterThan(5);
  const reached: (string | null)[] = [];
  for (let n = 0; n < stops + 2 && reached.length < stops; n++) {
    await page.keyboard.press("Tab");
    const stop = await stopNow(page);
    // Firefox stops at a list that scrolls, too.
    if (!stop?.startsWith("undefined")) reached.push(stop);
  }
  expect(reached).toEqual(Array.from({ length: stops }, (_, n) => String(n)));
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("by the keyboard alone", () => {
    let opened: OpenedBrowser;
    beforeEach(async () => {
      opened = await openBrowser(kind, { prefs: stopsSoon });
    });
    afterEach(() => opened[Symbol.asyncDispose]());

    test("all of the popup is reached, and a site is switched off and on", async () => {
      await opened.openPage(demo);
      const popup = await openOwnPage(opened, "popup.html");
      await expect.poll(() => textOf(popup)).toMatch(/\d+ entities · \d+ mentions/);
      await popup.bringToFront();
      await expectEveryStop(popup);
      await tabTo(popup, /^On$/);
      await popup.keyboard.press("ArrowRight");
      await expect.poll(() => textOf(popup)).toContain("Sidelight is switched off on this site");
      await stopBackground(opened);
      await popup.keyboard.press("ArrowLeft");
      await expect.poll(() => textOf(popup)).toContain("DECA");
    });

    test("in the popup a remedy that has worked leaves the focus there", async () => {
      await opened.extension.ask("changeSettings", { type: "sites", hosts: ["127.0.0.1"], to: "off" });
      await opened.openPage(demo);
      const popup = await openOwnPage(opened, "popup.html");
      await expect.poll(() => textOf(popup)).toContain("Sidelight is switched off on this site");
      await stopBackground(opened);
      await popup.bringToFront();
      await tabTo(popup, /^Switch on for this site$/);
      await popup.keyboard.press("Enter");
      await expect
        .poll(() => popup.evaluate(() => [document.body.innerText.includes("DECA"), document.activeElement?.localName]))
        .toEqual([true, "h1"]);
    });

    test("in the panel a remedy that has worked leaves the focus there", async () => {
      const panel = await openOwnPage(opened, "sidepanel.html");
      await panel.bringToFront();
      // Beside another window: in front of its own it would follow itself.
      const { windowId } = await openWindow(opened, shortNews);
      await panel.evaluate((to) => void setTimeout(() => location.assign(to)), `/sidepanel.html?window=${windowId}`);
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      await opened.extension.ask("changeSettings", { type: "sites", hosts: ["127.0.0.1"], to: "off" });
      await expect.poll(() => textOf(panel)).toContain("Sidelight is switched off on this site");
      await stopBackground(opened);
      // The window that came last has the keyboard.
      await panel.bringToFront();
      await tabTo(panel, /^Switch on for this site$/);
      await panel.keyboard.press("Enter");
      await expect
        .poll(() =>
          panel.evaluate(() => [document.body.innerText.includes("NSO Group"), document.activeElement?.localName]),
        )
        .toEqual([true, "h1"]);
    });

    test("a long list in the panel is unfolded without losing the place", async () => {
      await opened.openPage(repeated);
      const panel = await openOwnPage(opened, "sidepanel.html");
      await stopBackground(opened);
      await press(panel, "All 9 mentions");
      // The button is gone, and the focus is on the first row that came.
      await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toContain("4: NSO Group");
    });
  });
});
