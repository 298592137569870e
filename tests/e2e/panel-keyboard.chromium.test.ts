import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { focusInside } from "./card/card-focus.ts";
import { lookInside } from "./card/inspect-page.ts";
import { openBrowser, type OpenedBrowser, type OpenedPage } from "./browser/open-browser.ts";
import { openOwnPage, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { focusOf, tabTo } from "./own-pages/tab-to.ts";
import { airline, demo } from "./pages/test-pages.ts";

/** What the panel shows, and where the focus is in it. */
async function look(panel: Page) {
  const shown = await panel.evaluate(() => {
    const { body, activeElement } = document;
    const texts = (selector: string) => Array.from(body.querySelectorAll(selector), (one) => one.textContent);
    return {
      names: texts(".entity h3"),
      kinds: [...new Set(texts(".entity > header .quiet"))],
      about: texts(".about bdi"),
      statements: body.querySelectorAll("#statements .statement").length,
      seen: activeElement?.matches(":focus-visible"),
    };
  });
  return { ...shown, focus: `${await focusOf(panel)}${shown.seen ? "" : ", unseen"}` };
}

/** Presses Enter in a popup that closes for it: as the key goes down, and with it goes the tool's answer. */
const enterAndClose = (popup: Page) => popup.keyboard.press("Enter").catch(() => undefined);

// In Chromium, where a tool is told of what stands at the side. For Firefox's sidebar see sidebar.firefox.test.ts.
describe("by the keyboard alone", () => {
  let opened: OpenedBrowser;
  beforeEach(async () => {
    // Its panels and its focus are the browser's own: no earlier file may have touched them.
    opened = await openBrowser("chromium", { own: true });
  });
  afterEach(() => opened[Symbol.asyncDispose]());

  const card = async ({ tabId }: OpenedPage) => ({
    text: (await lookInside(opened.extension, tabId)).card,
    focus: (await focusInside(opened.extension, tabId))?.name,
  });

  async function openPopup({ tabId }: OpenedPage): Promise<Page> {
    await opened.extension.ask("reportPage", { tabId, toEnd: true });
    const popup = await openOwnPage(opened, "popup.html");
    // Brought to the front before it has asked about the tab there, it would be about itself.
    await expect.poll(() => textOf(popup)).toMatch(/\d+ names|left unmarked/);
    await popup.bringToFront();
    return popup;
  }

  /** The panel at the side, opened by a key in the popup. */
  async function openPanel(article: OpenedPage): Promise<Page> {
    const popup = await openPopup(article);
    await tabTo(popup, /^Open side panel/);
    const opening = opened.browser.waitForTarget((target) => target.url().endsWith("/sidepanel.html"));
    await enterAndClose(popup);
    const panel = await (await opening).asPage();
    await article.page.bringToFront();
    return panel;
  }

  test("the side panel is opened, jumped through and searched, and leads to passages and statements", async () => {
    const article = await opened.openPage(demo);
    const panel = await openPanel(article);
    await expect.poll(async () => (await look(panel)).statements).toBeGreaterThan(20);
    const { names: all, statements } = await look(panel);

    await tabTo(panel, /^Names/);
    await panel.keyboard.press("Enter");
    await expect.poll(() => look(panel)).toMatchObject({ focus: expect.stringMatching(/^Names/) });

    await tabTo(panel, /^Search/);
    await panel.keyboard.press("Enter");
    await panel.keyboard.type("mack");
    await expect
      .poll(() => look(panel))
      .toMatchObject({
        focus: "Search names, passages, statements",
        names: expect.toSatisfy((names: string[]) => names.includes("Itay Mack") && names.length < all.length),
      });
    await panel.keyboard.press("Escape");
    await expect.poll(() => look(panel)).toMatchObject({ names: all });
    await panel.keyboard.press("Tab");
    await expect.poll(() => look(panel)).toMatchObject({ focus: "Kind", names: all });
    await panel.keyboard.press("ArrowDown");
    await expect.poll(async () => (await look(panel)).names.length).toBeLessThan(all.length);
    await panel.keyboard.press("ArrowUp");
    await expect.poll(() => look(panel)).toMatchObject({ focus: "Kind", names: all });
    await panel.keyboard.press("ArrowDown");
    await tabTo(panel, /^Search/);
    await panel.keyboard.press("Enter");
    // Folded in, it filters nothing.
    await expect.poll(() => look(panel)).toMatchObject({ focus: expect.stringMatching(/^Search/), names: all });

    await tabTo(panel, /^NSO Group, a cyber company/);
    await stopBackground(opened);
    await panel.keyboard.press("Enter");
    await expect
      .poll(() => card(article))
      .toEqual({ text: expect.stringMatching(/^NSO Group company/), focus: "dialog" });
    // In the panel it is where it was, for whoever comes back.
    expect(await look(panel)).toMatchObject({ focus: expect.stringMatching(/^NSO Group, a cyber company/) });

    await tabTo(panel, /^Statements$/);
    await panel.keyboard.press("Enter");
    await expect.poll(async () => (await look(panel)).about).toHaveLength(1);
    expect((await look(panel)).statements).toBeLessThan(statements);
    await panel.keyboard.press("Tab");
    await expect.poll(() => look(panel)).toMatchObject({ focus: "Clear filters" });
  });

  test("in the side panel a mention that was withheld is marked", async () => {
    const article = await opened.openPage(airline);
    const panel = await openPanel(article);
    await expect.poll(() => textOf(panel)).toContain("left unmarked");
    await tabTo(panel, /left unmarked$/);
    await panel.keyboard.press("Enter");
    await tabTo(panel, /^Mark it$/);
    await stopBackground(opened);
    await panel.keyboard.press("Enter");
    await expect
      .poll(() => look(panel))
      .toMatchObject({
        names: ["Pegasus spyware"],
        focus: expect.stringMatching(/^Pegasus Airlines will fly.*…$/),
      });
    await expect.poll(async () => (await lookInside(opened.extension, article.tabId)).painted).toBe(1);
  });

  test("a card is opened from the popup's list", async () => {
    const article = await opened.openPage(demo);
    const popup = await openPopup(article);
    await tabTo(popup, /^NSO Groupcompany/);
    await stopBackground(opened);
    await enterAndClose(popup);
    await expect.poll(() => card(article)).toEqual({ text: expect.stringContaining("NSO Group"), focus: "dialog" });
    await expect.poll(() => popup.isClosed()).toBe(true);
  });
});
