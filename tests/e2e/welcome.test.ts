import { describe, expect, test } from "vitest";

import { showOwnPage } from "./own-pages/show-own-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { until, untilShown } from "./browser/until.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the welcome page", () => {
    const opened = browserFixture(kind, { fresh: true });

    const page = () => opened.extension.page;
    const welcomes = () =>
      page().evaluate(
        async () => (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith("/welcome.html")).length,
      );

    /** How much of the frame is below what it holds, in px. */
    const foot = () =>
      page().$eval("iframe", (frame) => {
        const lowest = frame.contentDocument?.querySelector("#preview > :last-child")?.getBoundingClientRect().bottom;
        return lowest === undefined ? Number.NaN : frame.clientHeight - lowest;
      });

    test("says whose article it is from, opens a card at once, and leaves the focus where it is", async () => {
      await showOwnPage(opened, "welcome.html", ".story");
      expect(await page().$$eval(".points li", (points) => points.length)).toBe(3);
      const story = await page().$eval(".story", (one) => one.textContent.replace(/[\u2068\u2069]/g, ""));
      expect(story).toMatch(/68 statements[^]*After NSO Leak[^]*One article: The Media Line, July 2021\./);
      const card = () =>
        page().$eval("iframe", (frame) => frame.contentDocument?.querySelector(":root > :popover-open") != null);
      await expect.poll(card).toBe(true);
      expect(await page().evaluate(() => document.activeElement?.localName)).toBe("body");
    });

    test("has the sample in a frame that holds all of it and little more", async () => {
      await showOwnPage(opened, "welcome.html", ".story");
      await expect.poll(foot).toBeGreaterThanOrEqual(16);
      expect(await foot()).toBeLessThan(90);
    });

    test("has a text with real marks, and a card that a keyboard opens", async () => {
      await showOwnPage(opened, "preview.html", "button:enabled");
      await stopBackground(opened);
      await page().focus("button");
      await page().keyboard.press("Enter");
      await untilShown(page(), ":root > :popover-open");
      await page().keyboard.press("Escape");
      await expect.poll(() => page().$(":root > :popover-open")).toBeNull();
    });

    test("opens that card under a pointer that rests and under a finger, in the text on the page itself", async () => {
      await showOwnPage(opened, "welcome.html", ".story");
      await until("button in the text to try it on", () =>
        page().evaluate(() =>
          Boolean(document.querySelector("iframe")?.contentDocument?.querySelector("button:enabled")),
        ),
      );
      await stopBackground(opened);
      const place = () =>
        page().$eval("iframe", (frame) => {
          const { contentDocument: inside } = frame;
          const range = inside!.createRange();
          const text = inside!.querySelector("article p")!.firstChild as Text;
          const start = text.data.indexOf("DECA");
          range.setStart(text, start);
          range.setEnd(text, start + 4);
          const [box, around] = [range.getBoundingClientRect(), frame.getBoundingClientRect()];
          return { x: around.x + 1 + box.x + box.width / 2, y: around.y + 1 + box.y + box.height / 2 };
        });
      const card = () =>
        page().$eval("iframe", (frame) => frame.contentDocument!.querySelector(":root > :popover-open") !== null);
      /** Comes there, once more where no card has opened in answer. */
      const opensBy = (doIt: (at: { x: number; y: number }) => Promise<void>) =>
        expect
          .poll(
            async () => {
              if (!(await card())) await doIt(await place());
              return card();
            },
            { interval: 700 },
          )
          .toBe(true);
      await page().$eval("iframe", (frame) => frame.scrollIntoView({ block: "center" }));
      await expect.poll(card).toBe(true);
      await page().keyboard.press("Escape");
      await expect.poll(card).toBe(false);
      await opensBy(async ({ x, y }) => {
        await page().mouse.move(x - 1, y);
        await page().mouse.move(x, y);
      });
      await page().keyboard.press("Escape");
      await expect.poll(card).toBe(false);
      await page().mouse.move(2, 2);
      await opensBy(({ x, y }) => page().touchscreen.tap(x, y));
    });

    test("does not come back with the background, nor with an update", async () => {
      await showOwnPage(opened, "options.html", "main section");
      await stopBackground(opened);
      await opened.extension.ask("getSettings", null);
      expect(await welcomes()).toBe(0);
      await opened.update();
      await opened.extension.ask("getSettings", null);
      expect(await welcomes()).toBe(0);
    });
  });
});
