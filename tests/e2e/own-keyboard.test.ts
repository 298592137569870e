import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, textOf } from "./own-pages/open-own-pages.ts";
import { openPanelBeside } from "./browser/windows.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { numberStops, tabTo } from "./own-pages/tab-to.ts";
import { demo, shortNews } from "./pages/test-pages.ts";

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
      opened = await openBrowser(kind);
    });
    afterEach(() => opened[Symbol.asyncDispose]());

    /** Presses the remedy of a site that is off: its name comes, and the focus, whose button is gone, is on the heading. */
    const switchOn = async (ours: Page, name: string) => {
      await expect.poll(() => textOf(ours)).toContain("Sidelight is off on this site");
      await stopBackground(opened);
      // The window that came last has the keyboard.
      await ours.bringToFront();
      await tabTo(ours, /^Turn on for this site$/);
      await ours.keyboard.press("Enter");
      await expect
        .poll(() =>
          ours.evaluate(
            (wanted) => [document.body.innerText.includes(wanted), document.activeElement?.localName],
            name,
          ),
        )
        .toEqual([true, "h1"]);
    };

    test("all of the popup is reached, and a site is switched off and on", async () => {
      await opened.openPage(demo);
      const popup = await openOwnPage(opened, "popup.html");
      await expect.poll(() => textOf(popup)).toMatch(/\d+ names, \d+ mentions/);
      await popup.bringToFront();
      await expectEveryStop(popup);
      await tabTo(popup, /^News pages$/);
      for (const _ of ["Every page", "Off"]) await popup.keyboard.press("ArrowRight");
      await expect.poll(() => textOf(popup)).toContain("Sidelight is off on this site");
      await stopBackground(opened);
      await popup.keyboard.press("ArrowRight");
      await expect.poll(() => textOf(popup)).toContain("DECA");
    });

    test("in the popup a remedy that has worked leaves the focus there", async () => {
      await opened.extension.ask("changeSettings", { type: "sites", hosts: ["127.0.0.1"], to: "off" });
      await opened.openPage(demo);
      const popup = await openOwnPage(opened, "popup.html");
      await switchOn(popup, "DECA");
    });

    test("in the panel a remedy that has worked leaves the focus there", async () => {
      const panel = await openPanelBeside(opened, shortNews);
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      await opened.extension.ask("changeSettings", { type: "sites", hosts: ["127.0.0.1"], to: "off" });
      await switchOn(panel, "NSO Group");
    });
  });
});
