import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

import { restOn } from "../../../scripts/pages/marks.ts";
import type { ServedPage } from "../../../scripts/pages/serve.ts";
import { hostBox, middleOf, rest, wait } from "../pages/mark-page.ts";
import { openBrowser, type OpenedBrowser } from "../browser/open-browser.ts";
import { until } from "../browser/until.ts";
import type { Prefs } from "../browser/shared-browsers.ts";

/** In ms: longer than the dwell of 400 ms and the closing delay of 300 ms. */
export const dwelt = 550;

/** How long after a key press a rest opens no card, in ms. */
const TYPING = 500;

/** A page with marks and the card's script. No card is open at the start of a test. */
export interface HoverStage {
  readonly opened: OpenedBrowser;
  readonly page: Page;
  readonly tabId: number;
  isOpen: () => Promise<boolean>;
  /** Rests on an element for longer than the dwell; returns whether a card opened. */
  opensAt: (selector: string) => Promise<boolean>;
  /** Rests on an element until its card is open. */
  openAt: (selector: string) => Promise<void>;
  /** Moves the pointer away until the card has closed. */
  leave: () => Promise<void>;
}

/** Call it in a `describe`. Opens the page before all tests, and closes the card after each. */
export function hoverStage(
  kind: OpenedBrowser["kind"],
  served: ServedPage,
  firstMark: string,
  prefs: Prefs = {},
): HoverStage {
  let opened: OpenedBrowser;
  let page: Page;
  let tabId: number;
  const isOpen = async () => (await hostBox(page)) !== null;
  const leave = async () => {
    await page.mouse.up().catch(() => undefined);
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      scrollTo(0, 0);
    });
    await page.mouse.move(5, 780);
    // The page is told of it before the next move comes.
    await wait(page, 30);
    await until("page without a card", async () => {
      if (!(await isOpen())) return true;
      // The first one may only close the card's menu.
      await page.keyboard.press("Escape");
      // The card keeps that key from the page where its script came before the listener below.
      await page.evaluate(() => ((window as { lastKey?: number }).lastKey = performance.now()));
      return false;
    });
    // Until then the person counts as typing.
    const typed = await page.evaluate(() => performance.now() - (window as { lastKey?: number }).lastKey!);
    if (typed < TYPING) await wait(page, TYPING - typed);
  };
  beforeAll(async () => {
    opened = await openBrowser(kind, { prefs });
    ({ page, tabId } = await opened.openPage(served));
    await page.evaluate(() => {
      const noted = window as { lastKey?: number };
      noted.lastKey = -Infinity;
      addEventListener("keydown", ({ timeStamp }) => (noted.lastKey = timeStamp), true);
    });
    await opened.extension.ask("reportPage", { tabId, toEnd: true });
    // The card's script is injected later than the first mark. It is there once a card opened.
    await restOn(page, await middleOf(page, firstMark));
    await leave();
  });
  afterAll(() => opened[Symbol.asyncDispose]());
  afterEach(leave);
  return {
    get opened() {
      return opened;
    },
    get page() {
      return page;
    },
    get tabId() {
      return tabId;
    },
    isOpen,
    leave,
    async openAt(selector) {
      const point = await middleOf(page, selector);
      // Where a card is open, the next one comes without a way around.
      await ((await isOpen()) ? rest(page, point) : restOn(page, point));
      await expect.poll(isOpen).toBe(true);
    },
    async opensAt(selector) {
      await rest(page, await middleOf(page, selector));
      await wait(page, dwelt);
      return isOpen();
    },
  };
}
