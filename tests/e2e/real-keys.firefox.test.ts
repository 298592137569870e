import { beforeEach, describe, expect, test } from "vitest";

import { listen, saidOfMentions } from "./card/commands.ts";
import { focusInside } from "./card/card-focus.ts";
import { pressInFirefox, type RealKey } from "./browser/firefox-internals.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hoverPage } from "./pages/mark-page.ts";
import { browserFixture } from "./browser/browser-fixture.ts";
import { found, type OpenedPage } from "./browser/open-browser.ts";
import { openOwnPage } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";

const ALT: RealKey = { key: "Alt", code: "AltLeft", keyCode: 18 };
const PERIOD: RealKey = { key: ".", code: "Period", keyCode: 190 };
const COMMA: RealKey = { key: ",", code: "Comma", keyCode: 188 };
const C: RealKey = { key: "c", code: "KeyC", keyCode: 67 };
const K: RealKey = { key: "k", code: "KeyK", keyCode: 75 };
const ESCAPE: RealKey = { key: "Escape", code: "Escape", keyCode: 27 };

// Chromium without a window has nowhere to press the keys that the browser takes: there the tests begin with its event.
describe.skipIf(found.firefox === undefined)("the suggested keys in Firefox", () => {
  const opened = browserFixture("firefox");
  let news: OpenedPage;
  beforeEach(async () => {
    news = await opened.openPage(hoverPage);
    await opened.extension.ask("reportPage", { tabId: news.tabId, toEnd: true });
    await listen(opened.extension, news.tabId);
    // A key is what starts it again.
    await stopBackground(opened);
  });

  const press = (...keys: RealKey[]) => pressInFirefox(opened.browser, ...keys);
  const card = async () => (await lookInside(opened.extension, news.tabId)).card;
  const said = () => saidOfMentions(opened.extension, news.tabId);

  test("lead to the next mention and back to the one before", async () => {
    await press(ALT, PERIOD);
    await expect.poll(said).toEqual([expect.stringMatching(/1 of \d+$/)]);
    await press(ALT, PERIOD);
    await expect.poll(said).toEqual([expect.anything(), expect.stringMatching(/2 of \d+$/)]);
    await stopBackground(opened);
    await press(ALT, COMMA);
    await expect.poll(async () => (await said()).at(-1)).toMatch(/1 of \d+$/);
    expect(news.thrown).toEqual([]);
  });

  test("look up what is selected on the page, once the person has chosen a key for it", async () => {
    await opened.extension.page.evaluate(() =>
      (chrome.commands as unknown as { update(wanted: object): Promise<void> }).update({
        name: "look-up",
        shortcut: "Alt+K",
      }),
    );
    const panel = await openOwnPage(opened, "sidepanel.html");
    const selected = await news.page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector("p")!);
      return getSelection()!.toString();
    });
    await stopBackground(opened);
    await press(ALT, K);
    await expect.poll(() => panel.$eval("textarea", ({ value }) => value)).toBe(selected);
    await panel.close();
  });

  test("open the card of a mention with the focus inside, and Escape closes it", async () => {
    await press(ALT, PERIOD);
    await expect.poll(said).toHaveLength(1);
    await stopBackground(opened);
    await press(ALT, C);
    await expect.poll(card).toBeTruthy();
    await expect.poll(() => focusInside(opened.extension, news.tabId)).toBeTruthy();
    await press(ESCAPE);
    await expect.poll(card).toBeNull();
  });
});
