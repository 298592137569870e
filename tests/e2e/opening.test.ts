import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";

import { cardTimes, recordCards, restedBefore } from "./card/card-times.ts";
import { dwelt, hoverStage } from "./card/hover-stage.ts";
import { boxOf, hoverPage, middleOf, rest, wait } from "./pages/mark-page.ts";
import { testAlike } from "./browser/alike.ts";
import { browsers } from "./browser/browser-fixture.ts";

/** Types for longer than the dwell. Gives the longest pause between two keys, in ms of the page. */
async function typeWhileResting(page: Page, at: { x: number; y: number }): Promise<number> {
  await page.evaluate(() => {
    const keys: number[] = [];
    (window as { keys?: number[] }).keys = keys;
    addEventListener("keydown", ({ timeStamp }) => keys.push(timeStamp), true);
  });
  await page.keyboard.type("a");
  await rest(page, at);
  for (let key = 0; key < 8; key++) {
    await page.keyboard.type("a");
    await wait(page, 80);
  }
  return page.evaluate(() => {
    const { keys } = window as unknown as { keys: number[] };
    const pauses = keys.map((key, n) => (keys[n + 1] ?? performance.now()) - key);
    return Math.max(...pauses);
  });
}

/** In ms: what a person who has changed nothing has, and how coarse the clocks of timers and events are. */
const DWELL = 400;
const CLOCK = 2;

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("opening a card", () => {
    const alike = testAlike(kind);
    const stage = hoverStage(kind, hoverPage, "#name span");
    const { isOpen, leave, opensAt, openAt } = stage;

    test("a rest of 400 ms on a mark opens, and not before", async () => {
      const { page } = stage;
      await recordCards(page);
      await rest(page, await middleOf(page, "#name span"));
      await expect.poll(isOpen).toBe(true);
      expect(restedBefore(await cardTimes(page), true)).toBeGreaterThanOrEqual(DWELL - CLOCK);
    });

    test("a rest beside the mark opens nothing", async () => {
      const { page } = stage;
      const { x, y, width, height } = await boxOf(page, "#name span");
      await rest(page, { x: x + width + 30, y: y + height / 2 });
      await wait(page, dwelt);
      expect(await isOpen()).toBe(false);
    });

    alike("nothing opens while the pointer moves fast", async () => {
      const { page } = stage;
      await recordCards(page);
      const { x, y, width, height } = await boxOf(page, "#name span");
      for (let step = 0; step < 24; step++) {
        await page.mouse.move(step % 2 ? x + 4 : x + width - 4, y + height / 2);
        await wait(page, 30);
      }
      await expect.poll(isOpen).toBe(true);
      const times = await cardTimes(page);
      // Also where the machine let the pointer lie still on its way.
      expect(restedBefore(times, true)).toBeGreaterThanOrEqual(DWELL - CLOCK);
      expect(times.moves.length).toBeGreaterThan(12);
    });

    test("nothing opens while a button is down", async () => {
      const { page } = stage;
      const { x, y } = await middleOf(page, "#name span");
      await page.mouse.move(x - 40, y + 300);
      await page.mouse.down();
      await rest(page, { x, y });
      await wait(page, dwelt);
      expect(await isOpen()).toBe(false);
    });

    test("nothing opens over text that is being selected", async () => {
      const { page } = stage;
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#name")!));
      expect(await opensAt("#name span")).toBe(false);
      await leave();
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#other")!));
      await openAt("#name span");
    });

    test("a mark that is scrolled under the pointer opens nothing until the pointer moves", async () => {
      const { page } = stage;
      const { x, y } = await middleOf(page, "#name span");
      await page.evaluate(() => document.body.style.setProperty("translate", "0 400px"));
      await rest(page, { x, y });
      await page.evaluate(() => scrollTo(0, 400));
      await wait(page, dwelt);
      expect(await isOpen()).toBe(false);
      await page.mouse.move(x + 1, y);
      await expect.poll(isOpen).toBe(true);
      await page.evaluate(() => document.body.style.removeProperty("translate"));
    });

    alike("nothing opens while somebody types", async () => {
      const { page } = stage;
      await page.focus("#field");
      const at = await middleOf(page, "#name span");
      // Where the machine let the typing rest for as long as the dwell, it is tried again.
      await expect
        .poll(async () => {
          await leave();
          const longest = await typeWhileResting(page, at);
          return longest < DWELL - 100 && !(await isOpen());
        })
        .toBe(true);
    });
  });
});
