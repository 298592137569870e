import { describe, expect, test } from "vitest";

import { readStrings } from "../../scripts/strings.ts";
import { speaksHebrew } from "../../scripts/setup/hebrew.ts";
import { lookInside } from "./card/inspect-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { found, openBrowser } from "./browser/open-browser.ts";
import { openOwnPage } from "./own-pages/open-own-pages.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { noCoverage, shortNews } from "./pages/test-pages.ts";

const hebrew = await readStrings("he");
const strings = (...keys: string[]): string[] =>
  keys.map((key) => {
    const string = hebrew.get(key);
    if (string === undefined) throw new Error(`he.yml has no ${key}.`);
    return string;
  });

describe.for(browsers)("in a Hebrew $kind", ({ kind }) => {
  const browser = found[kind];
  // `npm test` installs it where it can, says aloud where it cannot, and in CI fails instead.
  describe.skipIf(browser === undefined || !speaksHebrew(kind, browser))("what we show", () => {
    const opened = browserFixture(kind, { language: "he" });

    test("is Hebrew and runs from right to left on the card, with statements in the language of their set", async () => {
      const { tabId } = await opened.openPage(shortNews);
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await stopBackground(opened);
      const look = () => lookInside(opened.extension, tabId);
      // The script of the card comes after the first mark.
      await expect
        .poll(async () => {
          await opened.extension.ask("showMention", {
            tabId,
            id: mentions.find(({ text }) => text === "NSO Group")!.id,
          });
          return (await look()).card ?? "";
        })
        .toContain("NSO Group");
      const { card, directions } = await look();
      for (const string of strings("kind.company", "card.reported")) expect(card).toContain(string);
      expect(card).toContain("2021");
      expect(card).not.toMatch(/July|One article|Reported|undefined/);
      const [dialog, ...statements] = directions;
      expect(dialog).toBe("rtl");
      expect(new Set(statements)).toEqual(new Set(["ltr"]));
    });

    test("is Hebrew and runs from right to left in the popup", async () => {
      await opened.openPage(noCoverage);
      await stopBackground(opened);
      const popup = opened.extension.page;
      await popup.evaluate(() => location.reload());
      const seen = () =>
        popup.evaluate(() => ({
          text: document.body.textContent,
          lang: document.documentElement.lang,
          dir: getComputedStyle(document.body).direction,
          buttons: Array.from(document.querySelectorAll("button.main"), ({ textContent }) => textContent),
        }));
      await expect.poll(async () => (await seen()).buttons).toEqual(strings("page.readNow"));
      const { text, lang, dir } = await seen();
      for (const string of strings("page.notNews", "site.legend")) expect(text).toContain(string);
      expect([lang, dir]).toEqual(["he", "rtl"]);
    });

    test("begins each line of a row at the right edge in the popup, also of a name that runs the other way", async () => {
      await opened.openPage(shortNews);
      const popup = await openOwnPage(opened, "popup.html");
      const rows = () =>
        popup.$$eval(".found .name", (names) =>
          names.map((name) => {
            const { direction, textAlign } = getComputedStyle(name);
            return [direction, textAlign.replace("-webkit-", "")].join(" ");
          }),
        );
      await expect.poll(rows).toContain("ltr right");
      expect(await rows()).not.toContain("ltr left");
      await popup.close();
    });

    test("begins at the right edge on the welcome page, also where a set's words run the other way", async () => {
      const welcome = opened.extension.page;
      await welcome.evaluate(() => location.assign("/welcome.html"));
      const edges = () =>
        welcome.evaluate(() =>
          [...document.querySelectorAll(".set-title, .article p")].map((line) => [
            getComputedStyle(line).direction,
            getComputedStyle(line).textAlign,
          ]),
        );
      await expect.poll(async () => (await edges()).length).toBeGreaterThan(2);
      expect(new Set((await edges()).map(([, align]) => align?.replace("-webkit-", "")))).toEqual(new Set(["right"]));
      expect((await edges()).map(([direction]) => direction)).toContain("ltr");
    });
  });
});

test.skipIf(found.chromium === undefined || !speaksHebrew("chromium", found.chromium))(
  "in an Arabic browser, too, the welcome page opens the sample's card",
  async () => {
    await using opened = await openBrowser("chromium", { language: "ar" });
    const { page } = opened.extension;
    await showOwnPage(opened, "welcome.html", ".story");
    const card = () =>
      page.$eval("iframe", (frame) => frame.contentDocument?.querySelector(":root > :popover-open") != null);
    await expect.poll(card).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ar");
  },
);

test("in a browser whose language we have no strings for, English runs from left to right", async () => {
  await using opened = await openBrowser("chromium", { language: "fa" });
  const { page } = opened.extension;
  await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe("ltr");
  const native = await page.evaluate(() => [chrome.i18n.getUILanguage(), chrome.i18n.getMessage("@@bidi_dir")]);
  // Where Chromium has no Persian either, there is nothing to be told apart.
  expect([
    ["fa", "rtl"],
    ["en-US", "ltr"],
  ]).toContainEqual(native);
});
