import { describe, expect, test } from "vitest";

import { cardTimes, recordCards, restedBefore } from "./card/card-times.ts";
import { dwelt, hoverStage } from "./card/hover-stage.ts";
import { boxOf, hostBox, hoverPage, middleOf, rest, wait } from "./pages/mark-page.ts";
import { testAlike } from "./browser/alike.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { pressInside } from "../../scripts/pages/press-inside.ts";

/** In ms: after which a card goes that the pointer has left, and how coarse the clocks of timers and events are. */
const DELAY = 300;
const CLOCK = 2;

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("closing a card", () => {
    const alike = testAlike(kind);
    const stage = hoverStage(kind, hoverPage, "#name span");
    const { isOpen, leave, openAt } = stage;

    test("it closes 300 ms after the pointer left, and not before", async () => {
      const { page } = stage;
      await openAt("#name span");
      await recordCards(page);
      await page.mouse.move(900, 60);
      await expect.poll(isOpen).toBe(false);
      expect(restedBefore(await cardTimes(page), false)).toBeGreaterThanOrEqual(DELAY - CLOCK);
    });

    alike("heading for the card keeps it, slow as the way may be", async () => {
      const { page } = stage;
      // Where the machine let the pointer lie still for as long as the delay, it is tried again.
      await expect
        .poll(async () => {
          await openAt("#name span");
          const card = (await hostBox(page))!;
          await recordCards(page);
          // From far off, for longer than the delay, always towards it.
          const from = { x: card.x + card.width + 280, y: card.y + 40 };
          await page.mouse.move(from.x, from.y);
          for (let step = 1; step <= 8; step++) {
            await wait(page, 60);
            await page.mouse.move(from.x - step * 30, from.y);
          }
          const { moves, changes } = await cardTimes(page);
          const closed = changes.length > 0;
          await leave();
          const longest = Math.max(...moves.slice(1).map(({ at }, n) => at - moves[n]!.at));
          if (longest < DELAY / 2) expect(closed).toBe(false);
          return closed ? 0 : moves.at(-1)!.at - moves[0]!.at;
        })
        .toBeGreaterThan(DELAY);
    });

    test("there is no gap between text and card, and the card stays while the pointer is in it", async () => {
      const { page } = stage;
      const { x, y, height } = await boxOf(page, "#name span");
      await rest(page, { x: x + 20, y: y + height / 2 });
      await expect.poll(isOpen).toBe(true);
      const card = (await hostBox(page))!;
      expect(card.y).toBeLessThanOrEqual(y + height + 0.5);
      for (let at = y + height / 2; at < card.y + 40; at += 1) await page.mouse.move(x + 20, at);
      await wait(page, dwelt);
      expect(await isOpen()).toBe(true);
    });

    test("the card stays while the focus is in it", async () => {
      const { page } = stage;
      await openAt("#name span");
      await pressInside(stage.opened.extension, stage.tabId, page, "[aria-haspopup]", "");
      await page.mouse.move(5, 780);
      await wait(page, dwelt);
      expect(await isOpen()).toBe(true);
    });

    test("a click on a mark pins, a second one closes", async () => {
      const { page } = stage;
      const { x, y } = await middleOf(page, "#name span");
      await page.mouse.click(x, y);
      await expect.poll(isOpen).toBe(true);
      await page.mouse.move(5, 780);
      await wait(page, dwelt);
      expect(await isOpen()).toBe(true);
      await page.mouse.click(x, y);
      await expect.poll(isOpen).toBe(false);
    });

    test("a click on a link is the link's, and pins nothing", async () => {
      const { page } = stage;
      const { x, y } = await middleOf(page, "#link a");
      await page.mouse.click(x, y);
      await page.mouse.move(5, 780);
      await wait(page, dwelt);
      expect(await isOpen()).toBe(false);
      expect(await page.evaluate(() => location.hash)).toBe("#followed");
      await page.evaluate(() => history.replaceState(null, "", location.pathname));
    });

    test("the end of a selection on a mark pins nothing", async () => {
      const { page } = stage;
      const { x, y } = await middleOf(page, "#name span");
      await page.mouse.move(x - 120, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.up();
      await page.mouse.move(5, 780);
      await wait(page, dwelt);
      expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(0);
      expect(await isOpen()).toBe(false);
    });

    test("Escape closes, is swallowed only when a card was open, and leaves the page's focus", async () => {
      const { page } = stage;
      await page.evaluate(() => {
        const heard = ((window as { heard?: string[] }).heard = []) as string[];
        for (const type of ["keydown", "keyup"])
          addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
      });
      await page.focus("#field");
      await openAt("#name span");
      await page.keyboard.press("Escape");
      await expect.poll(isOpen).toBe(false);
      const heard = () => page.evaluate(() => (window as { heard?: string[] }).heard);
      expect(await heard()).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("field");
      await page.keyboard.press("Escape");
      expect(await heard()).toEqual(["keydown Escape", "keyup Escape"]);
    });

    test("a click takes the focus into the card, and Escape gives focus and caret back", async () => {
      const { page } = stage;
      await page.focus("#field");
      await page.$eval("#field", (field) => (field as HTMLInputElement).setSelectionRange(2, 4));
      const { x, y } = await middleOf(page, "#name span");
      // A page that keeps the focus where it is, as an editor's toolbar does.
      await page.evaluate(() => addEventListener("mousedown", (event) => event.preventDefault(), { once: true }));
      await page.mouse.click(x, y);
      await expect.poll(isOpen).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.matches(":popover-open"))).toBe(true);
      await page.keyboard.press("Escape");
      await expect.poll(isOpen).toBe(false);
      expect(
        await page.evaluate(() => {
          const { id, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
          return [id, selectionStart, selectionEnd];
        }),
      ).toEqual(["field", 2, 4]);
    });

    test("scrolling the mark away closes the card, and a pinned one goes along with its mark", async () => {
      const { page } = stage;
      await openAt("#name span");
      await page.evaluate(() => scrollTo(0, 1500));
      await expect.poll(isOpen).toBe(false);
      await page.evaluate(() => scrollTo(0, 0));
      const { x, y } = await middleOf(page, "#name span");
      await page.mouse.click(x, y);
      await expect.poll(isOpen).toBe(true);
      const before = (await hostBox(page))!;
      await page.evaluate(() => scrollTo(0, 30));
      await expect.poll(async () => (await hostBox(page))?.y).toBeCloseTo(before.y - 30, 0);
    });

    test("the host is put back where the page removes it, and not for ever", async () => {
      const { page } = stage;
      const { x, y } = await middleOf(page, "#name span");
      await page.mouse.click(x, y);
      await expect.poll(isOpen).toBe(true);
      await page.evaluate(() => document.querySelector(":popover-open")!.remove());
      await expect.poll(isOpen).toBe(true);
      await page.evaluate(() => (document.querySelector(":popover-open") as HTMLElement).hidePopover());
      await expect.poll(isOpen).toBe(true);
      const times = await page.evaluate(async () => {
        let removed = 0;
        for (let turn = 0; turn < 50; turn++) {
          const host = document.querySelector(":popover-open");
          if (host) removed++;
          host?.remove();
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        return removed;
      });
      expect(times).toBeLessThan(10);
      await expect.poll(isOpen).toBe(false);
    });
  });
});
