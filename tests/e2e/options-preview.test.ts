import { beforeAll, describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { until, untilShown } from "./browser/until.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the text beside the options", () => {
    const opened = browserFixture(kind);
    beforeAll(async () => {
      await showOwnPage(opened, "options.html", "main section");
      // There is something to open once its button can be pressed.
      await until("button in the text to try it on", () =>
        page().evaluate(() =>
          Boolean(document.querySelector("iframe")?.contentDocument?.querySelector("button:enabled")),
        ),
      );
    });

    const page = () => opened.extension.page;
    const stored = async () => (await opened.extension.ask("getSettings", null)).settings;

    /** Where the first word of a text stands, in CSS px of the whole page. */
    const wordInPreview = (word: string) =>
      page().$eval(
        "iframe",
        (frame, wanted) => {
          frame.scrollIntoView({ block: "nearest" });
          const inside = frame.contentDocument!;
          const walker = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const start = (walker.currentNode as Text).data.indexOf(wanted);
            if (start === -1) continue;
            const range = inside.createRange();
            range.setStart(walker.currentNode, start);
            range.setEnd(walker.currentNode, start + wanted.length);
            const [box, around] = [range.getBoundingClientRect(), frame.getBoundingClientRect()];
            return {
              x: around.x + frame.clientLeft + box.x + box.width / 2,
              y: around.y + frame.clientTop + box.y + box.height / 2,
            };
          }
          throw new Error(`The text has no ${wanted}.`);
        },
        word,
      );
    const cardOpen = () =>
      page().$eval("iframe", (frame) => frame.contentDocument!.querySelector(":root > :popover-open") !== null);
    const close = async () => {
      await page().keyboard.press("Escape");
      await expect.poll(cardOpen).toBe(false);
    };
    test("opens a card by rest, with the key held, by click and by its button, as is chosen", async () => {
      const move = async () => {
        const { x, y } = await wordInPreview("DECA");
        await page().mouse.move(x - 1, y);
        await page().mouse.move(x, y);
      };
      const opens = () =>
        expect
          .poll(
            async () => {
              if (!(await cardOpen())) await move();
              return cardOpen();
            },
            { interval: 700 },
          )
          .toBe(true);
      await opens();
      await close();
      await page().mouse.move(2, 2);

      await page().click("[name=trigger][value=held-key]");
      await expect.poll(stored).toMatchObject({ trigger: "held-key" });
      await untilShown(page(), "[aria-labelledby=card] > .field select");
      await page().select("[aria-labelledby=card] > .field select", "Shift");
      await expect.poll(stored).toMatchObject({ heldKey: "Shift" });
      await stopBackground(opened);
      await page().keyboard.down("Shift");
      await opens();
      await page().keyboard.up("Shift");
      await close();
      await page().mouse.move(2, 2);

      await page().click("[name=trigger][value=click]");
      await expect.poll(stored).toMatchObject({ trigger: "click" });
      await expect
        .poll(
          async () => {
            const { x, y } = await wordInPreview("DECA");
            if (!(await cardOpen())) await page().mouse.click(x, y);
            return cardOpen();
          },
          { interval: 700 },
        )
        .toBe(true);
      await close();

      await page().focus("iframe");
      await page().keyboard.press("Tab");
      await page().keyboard.press("Enter");
      await expect.poll(cardOpen).toBe(true);
      await close();
    });
  });
});
