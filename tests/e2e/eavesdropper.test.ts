import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { calm, openEavesdropping, overheard, places, plant } from "./card/eavesdropper.ts";
import { leaveFullscreen } from "./card/frames.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hostBox, middleOf, wait, shortenDwell } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { pointInside } from "./card/card-points.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing).for(places)("a page that listens to everything, with the card in %s", (place) => {
    const home = { "the page": "html", "an open modal dialog": "dialog", "a fullscreen element": "section" }[place];
    const fullscreen = place === "a fullscreen element";
    const opened = browserFixture(kind);
    let page: Page;
    let tabId: number;
    let words: string[];
    /** Whether the page goes on to the next test. One that failed may have left anything, and no key closes a card in fullscreen. */
    let goesOn = false;
    beforeAll(() => shortenDwell(opened));
    beforeEach(async () => {
      if (goesOn) await calm(page);
      else ({ page, tabId } = await openEavesdropping(opened, place));
      goesOn = false;
    });
    afterEach(async ({ task }) => {
      if (fullscreen) await leaveFullscreen(page);
      else goesOn = task.result?.state === "pass";
    });

    const card = async () => (await lookInside(opened.extension, tabId)).card;
    const inside = (selector: string) => pointInside(opened.extension, tabId, selector);
    const openCard = async () => {
      await restOn(page, await middleOf(page, "#words"));
      expect(await page.evaluate(() => document.querySelector(":popover-open")!.parentElement!.localName)).toBe(home);
      const text = (await card())!;
      // Pieces of it that stand nowhere on the page.
      words = [...text.matchAll(/.{24}/g)].map(String);
      expect(words.length).toBeGreaterThan(10);
    };
    const pinCard = async () => {
      await openCard();
      await page.mouse.move(5, 5);
      await expect.poll(() => hostBox(page)).toBeNull();
      const { x, y } = await middleOf(page, "#words");
      await page.mouse.click(x, y);
      await expect.poll(focused).toBe("card");
    };
    const focused = () => focusIn(page);
    /** What it heard, once it has heard of all these; it has learned nothing else. */
    const expectDeaf = async (...hears: string[]) => {
      await expect.poll(async () => (await overheard(page)).heard).toEqual(expect.arrayContaining(hears));
      await wait(page, 100);
      const { nodes, text } = await overheard(page);
      expect(nodes).toEqual([]);
      expect(words.filter((piece) => text.includes(piece))).toEqual([]);
    };

    test("would notice a node that it is given", async () => {
      await plant(page);
      expect((await overheard(page)).nodes).toEqual(["I by click.detail"]);
    });

    test("learns nothing of clicks in the card, and selects nothing", async () => {
      await openCard();
      for (const selector of ["h2", ".statement", "footer"])
        for (const count of [1, 2, 3]) {
          const { x, y } = await inside(selector);
          await page.mouse.click(x, y, { count });
        }
      const { x, y } = await inside("h2");
      for (const button of ["middle", "right"] as const) await page.mouse.click(x, y, { button });
      await expectDeaf("pointerout at words", "mouseout at words", "mouseleave at name", "pointerenter at div");
      // In Firefox the guard keeps presses from the page.
      const presses = ["pointerdown", "mouseup", "click", "dblclick", "contextmenu"].map((type) => `${type} at div`);
      const { heard } = await overheard(page);
      expect(presses.filter((press) => heard.includes(press))).toEqual(kind === "firefox" ? [] : presses);
    });

    test("learns nothing of a drag out of the card or into it", async () => {
      await openCard();
      const { x, y } = await inside(".statement");
      const name = await middleOf(page, "#words");
      const press = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 5 });
        await page.mouse.up();
      };
      await press({ x, y }, name);
      await press({ x: name.x - 80, y: name.y }, { x, y });
      await expectDeaf("mousedown at name");
    });

    test("learns nothing of the wheel", async () => {
      await openCard();
      const { x, y } = await inside(".statement");
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: 40 });
      await page.mouse.wheel({ deltaY: -40 });
      await expectDeaf("pointerout at words");
    });

    test("learns nothing of keys in the card, and that the focus goes in and comes back", async () => {
      await page.focus("#field");
      await pinCard();
      for (let step = 0; step < 3; step++) await page.keyboard.press("Tab");
      for (const key of ["Enter", " ", "x", "ArrowDown", "Shift"] as const) await page.keyboard.press(key);
      expect(await focused()).toBe("card");
      if (fullscreen) {
        // There Escape is the browser's own.
        const { x, y } = await middleOf(page, "#field");
        await page.mouse.click(x, y);
        await expect.poll(focused).toBe("field");
      } else {
        await page.keyboard.press("Escape");
        await expect.poll(() => hostBox(page)).toBeNull();
      }
      await expectDeaf("blur at field", "focusout at field", "focus at field", "focusin at field", "keydown at div");
    });

    test("learns nothing of a Tab out of the card", async () => {
      await pinCard();
      await expect
        .poll(async () => {
          await page.keyboard.press("Tab");
          return focused();
        })
        .not.toBe("card");
      await expectDeaf();
    });

    test("learns nothing of a click that takes the focus from its field into the card and back", async () => {
      await page.focus("#field");
      await openCard();
      const { x, y } = await inside("[aria-haspopup]");
      await page.mouse.click(x, y);
      await expect.poll(focused).toBe("card");
      const { x: left, y: top } = await middleOf(page, "#field");
      await page.mouse.click(left, top);
      await expect.poll(focused).toBe("field");
      await expectDeaf("blur at field", "focusout at field", "focusin at field", "click at field");
    });

    test("learns nothing of the way from its frame into the card and back", async () => {
      const frame = await middleOf(page, "#frame");
      await pinCard();
      const { x, y } = await inside("h2");
      for (let turn = 0; turn < 2; turn++) {
        await page.mouse.move(frame.x + 300, frame.y);
        await page.mouse.move(x, y);
      }
      await expectDeaf("mouseover at frame");
    });

    test("learns nothing of a finger", async () => {
      await openCard();
      for (const selector of ["h2", "[aria-haspopup]"]) {
        const { x, y } = await inside(selector);
        await page.touchscreen.tap(x, y);
      }
      await expect.poll(focused).toBe("card");
      await expectDeaf();
    });

    test("learns nothing when it selects all that there is, step by step and at once", async () => {
      await openCard();
      for (const unit of ["word", "line", "paragraph", "documentboundary"])
        for (const way of ["forward", "backward"])
          await page.evaluate(
            (by, to) => {
              const selection = getSelection()!;
              selection.collapse(document.querySelector("#words"), 0);
              for (let step = 0; step < 20; step++) {
                selection.modify("extend", to, by);
                dispatchEvent(new Event("probe"));
              }
            },
            unit,
            way,
          );
      await expectDeaf();
      await page.evaluate(() => document.execCommand("selectAll"));
      await page.evaluate(() => document.execCommand("copy"));
      await page.evaluate(() => getSelection()!.selectAllChildren(document.documentElement));
      await expectDeaf();
    });

    // That a word stands on the screen, a page can find out by `find`, as everywhere; not what stands around it. But
    // Firefox gives what it finds in any closed root away: `find.firefox.test.ts`.
    test.skipIf(kind === "firefox")("learns nothing when it looks for a word of the card", async () => {
      await openCard();
      for (const word of ["leaked", "Described", "denied"])
        await page.evaluate((guess) => {
          (window as unknown as { find(text: string): boolean }).find(guess);
          dispatchEvent(new Event("probe"));
        }, word);
      await expectDeaf();
    });
  });
});

function focusIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.matches(":popover-open") ? "card" : activeElement?.id || activeElement?.localName;
  });
}
