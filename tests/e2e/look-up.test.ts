import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { backgroundWorker } from "./browser/background-worker.ts";
import { inFirefox } from "./browser/firefox-internals.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { shortNews } from "./pages/test-pages.ts";

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
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind);
      await opened.openPage(shortNews);
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    test.for([
      { file: "sidepanel.html", open: "Look up" },
      { file: "popup.html", open: "Look up" },
    ])("in the box of $file, whose background was stopped", async ({ file, open }) => {
      const page = await openOwnPage(opened, file);
      await press(page, open);
      await stopBackground(opened);
      await lookUp(page, OTHER_FIGURE);
      const shown = () => page.evaluate(() => document.querySelector<HTMLElement>(".look-up")?.innerText ?? "");
      await expect.poll(shown).toMatch(/statements? bears? on it/);
      expect(await shown()).toMatch(/Differs\s+Number\s+Selection: .*60,000.*Source: .*50,000/);
      expect(await shown()).toContain("database of 50,000 phone numbers");
      await lookUp(page, NOTHING);
      await expect.poll(shown).toContain("Nothing in this set bears on it.");
      expect(await page.$$(".answer")).toEqual([]);
      await page.close();
    });

    test("from the menu of a selection, in the panel", async () => {
      const panel = await openOwnPage(opened, "sidepanel.html");
      expect(await panel.$eval("#tab-page", (tab) => tab.ariaSelected)).toBe("true");
      await stopBackground(opened);
      await clickMenu(opened, OTHER_FIGURE);
      await expect.poll(() => textOf(panel)).toContain("database of 50,000 phone numbers");
      expect(await panel.$eval("textarea", ({ value }) => value)).toBe(OTHER_FIGURE);
      expect(await panel.$eval("#tab-lookUp", (tab) => tab.ariaSelected)).toBe("true");
      await panel.close();
    });
  });
});

/** Has the background hear what it hears when a person chooses our item in the menu of a selection: no tool opens that menu. */
async function clickMenu(opened: OpenedBrowser, selectionText: string): Promise<void> {
  const click = { menuItemId: "look-up", selectionText, editable: false, modifiers: [] };
  if (opened.kind === "firefox") {
    await inFirefox(
      opened.browser,
      `async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(opened.extension.id)});
        await extension.wakeupBackground();
        extension.emit("webext-menu-menuitem-click", ${JSON.stringify(click)}, gBrowser.selectedTab);
        return "";
      }`,
    );
    return;
  }
  const worker = await backgroundWorker(opened);
  await worker.evaluate(async (info) => {
    // It fails where there is no such item.
    await new Promise<void>((resolve, reject) => {
      chrome.contextMenus.update("look-up", { enabled: true }, () =>
        chrome.runtime.lastError ? reject(new Error(chrome.runtime.lastError.message)) : resolve(),
      );
    });
    const [tab] = await chrome.tabs.query({ active: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(info: object, tab: chrome.tabs.Tab): void };
    };
    onClicked.dispatch(info, tab!);
  }, click);
}
