import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { clickMenu } from "./own-pages/click-menu.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { shortNews } from "./pages/test-pages.ts";
import { testAlike } from "./browser/alike.ts";

const OTHER_FIGURE = "The leaked list held 60,000 phone numbers.";
const NOTHING = "Bread prices rose in the spring.";

/** Types into the box and presses Enter. */
const lookUp = (page: Page, sentence: string) =>
  page.evaluate((text) => {
    const box = document.querySelector("textarea")!;
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    // What was typed is taken before the key is.
    setTimeout(() =>
      box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })),
    );
  }, sentence);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a sentence is looked up", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind);
    beforeAll(() => opened.openPage(shortNews));

    alike.for([
      { file: "sidepanel.html", open: "Look up" },
      { file: "popup.html", open: "Look up" },
    ])("in the box of $file, whose background was stopped", async ({ file, open }) => {
      const page = await openOwnPage(opened, file);
      await press(page, open);
      await stopBackground(opened);
      await lookUp(page, OTHER_FIGURE);
      const shown = () => page.evaluate(() => document.querySelector<HTMLElement>(".look-up")?.innerText ?? "");
      await expect.poll(shown).toMatch(/statements? about this/);
      expect(await shown()).toMatch(/Differs\s+Number\s+Selection: .*60,000.*Article: .*50,000/);
      expect(await shown()).toContain("database of 50,000 phone numbers");
      expect(await shown()).toContain("Israel's control of arms exports (July 2021)");
      await lookUp(page, NOTHING);
      await expect.poll(shown).toContain("Nothing in this set is about this.");
      expect(await page.$$(".answer")).toEqual([]);
      await page.close();
    });

    test("from the menu of a selection, in the panel", async () => {
      const panel = await openOwnPage(opened, "sidepanel.html");
      expect(await panel.$eval("#tab-page", (tab) => tab.ariaSelected)).toBe("true");
      await stopBackground(opened);
      await clickMenu(opened, "look-up", OTHER_FIGURE);
      await expect.poll(() => textOf(panel)).toContain("database of 50,000 phone numbers");
      expect(await panel.$eval("textarea", ({ value }) => value)).toBe(OTHER_FIGURE);
      expect(await panel.$eval("#tab-lookUp", (tab) => tab.ariaSelected)).toBe("true");
      await panel.close();
    });
  });
});
