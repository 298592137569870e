import { afterEach, describe, expect, test } from "vitest";

import { browserFixture } from "./browser/browser-fixture.ts";
import { pressInside } from "../../scripts/pages/press-inside.ts";
import { giveCommand, listen, saidOfMentions } from "./card/commands.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hoverPage, middleOf, rest } from "./pages/mark-page.ts";

import { openOwnPage, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { clearSettings } from "./browser/stored-settings.ts";
import { shortNews } from "./pages/test-pages.ts";

// In Chromium alone a test can give the background a command that has no key, and press in a card what opens a panel.
describe("what is done beside the page", () => {
  const opened = browserFixture("chromium");
  afterEach(async () => {
    await clearSettings(opened.extension.page);
  });

  const inside = (tabId: number) => lookInside(opened.extension, tabId);
  /** A stopped background is started by the next message, as it is by a key. */
  const restart = async () => {
    await stopBackground(opened);
    await opened.extension.ask("getSettings", null);
  };

  test("a key switches the site off and on again", async () => {
    const { page, tabId } = await opened.showPage(shortNews);
    const host = new URL(page.url()).hostname;
    await expect.poll(async () => (await inside(tabId)).painted).toBeGreaterThan(0);
    await giveCommand(opened, tabId, "switch-site");
    await expect.poll(async () => (await inside(tabId)).painted).toBe(0);
    const off = await opened.extension.ask("getSettings", null);
    expect(off.settings.sitesOff).toEqual([host]);
    await restart();
    await giveCommand(opened, tabId, "switch-site");
    await expect.poll(async () => (await inside(tabId)).painted).toBeGreaterThan(0);
  });

  test("two quick presses leave a site as it was, and a third switches it off", async () => {
    const { page, tabId } = await opened.showPage(shortNews);
    const host = new URL(page.url()).hostname;
    await expect.poll(async () => (await inside(tabId)).painted).toBeGreaterThan(0);
    await restart();
    const press = () => giveCommand(opened, tabId, "switch-site");
    const sitesOff = async () => {
      // Whoever asks for this lock has it when every press before was done.
      await opened.extension.page.evaluate(() => navigator.locks.request("sidelight-toggle", () => undefined));
      return (await opened.extension.ask("getSettings", null)).settings.sitesOff;
    };
    await Promise.all([press(), press()]);
    expect(await sitesOff()).toEqual([]);
    await press();
    expect(await sitesOff()).toEqual([host]);
    await expect.poll(async () => (await inside(tabId)).painted).toBe(0);
  });

  test("a key that could not switch the site says so on the icon", async () => {
    const hosts = Array.from({ length: 10_000 }, (_, n) => `${n}.example.org`);
    const { tabId } = await opened.showPage(shortNews);
    await opened.extension.ask("changeSettings", { type: "sites", hosts, to: "off" });
    await restart();
    await giveCommand(opened, tabId, "switch-site");
    await expect
      .poll(() =>
        opened.extension.page.evaluate(
          async (id) => [await chrome.action.getBadgeText({ tabId: id }), await chrome.action.getTitle({ tabId: id })],
          tabId,
        ),
      )
      .toEqual(["!", "Couldn't save: a list can hold 10,000 entries at most."]);
    expect((await opened.extension.ask("getSettings", null)).settings.sitesOff).toEqual(hosts);
  });

  test("the keys lead through a page where nothing is marked, and open its cards", async () => {
    await opened.extension.ask("changeSettings", { type: "set", values: { marksOff: true } });
    const { tabId } = await opened.showPage(hoverPage);
    await opened.extension.ask("reportPage", { tabId, toEnd: true });
    await listen(opened.extension, tabId);
    await restart();
    await giveCommand(opened, tabId, "next-mention");
    await expect
      .poll(() => saidOfMentions(opened.extension, tabId))
      .toEqual([expect.stringMatching(/^spyware.*1 of 5$/)]);
    await giveCommand(opened, tabId, "open-card");
    await expect.poll(async () => (await inside(tabId)).card).toContain("spyware");
    expect((await inside(tabId)).painted).toBe(0);
  });

  test("a key looks up what is selected on the page, in the panel", async () => {
    const { page, tabId } = await opened.showPage(shortNews);
    const panel = await openOwnPage(opened, "sidepanel.html");
    const selected = await page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector("p")!);
      return getSelection()!.toString();
    });
    await restart();
    await giveCommand(opened, tabId, "look-up");
    await expect.poll(() => panel.$eval("textarea", ({ value }) => value)).toBe(selected);
    await expect.poll(() => panel.$$eval("#view-lookUp .answer", (all) => all.length)).toBeGreaterThan(0);
    await panel.close();
  });

  test("a card opens the side panel at its entity", async () => {
    const { page, tabId } = await opened.showPage(hoverPage);
    await expect.poll(async () => (await inside(tabId)).painted).toBeGreaterThan(0);
    await expect
      .poll(async () => {
        await rest(page, await middleOf(page, "#name span"));
        return (await inside(tabId)).card;
      })
      .toContain("NSO Group");
    const opening = opened.browser.waitForTarget((target) => target.url().includes("/sidepanel.html"));
    await pressInside(opened.extension, tabId, page, "[aria-haspopup]", "");
    await pressInside(opened.extension, tabId, page, "[role=menuitem]", "Open in side panel");
    const panel = await (await opening).asPage();
    await expect.poll(() => textOf(panel)).toContain("NSO Group");
    // Only the statements about it are shown.
    await expect.poll(() => panel.$$eval(".about", (all) => all.map((one) => one.textContent))).toHaveLength(1);
    expect(await panel.$eval(".about", (one) => one.textContent)).toContain("NSO Group");
  });
});
