import type { Page } from "puppeteer-core";
import { expect } from "vitest";

import type { Point } from "../../src/page/card/place/geometry.ts";

/** Has an element of the page fill the screen. A person has to have asked for it: by a click at this point. */
export async function fillScreen(page: Page, selector: string, { x, y }: Point): Promise<void> {
  await page.evaluate((wanted) => {
    addEventListener("click", () => void document.querySelector(wanted)!.requestFullscreen(), { once: true });
  }, selector);
  await page.mouse.click(x, y);
  await expect.poll(() => page.evaluate((wanted) => document.fullscreenElement?.matches(wanted), selector)).toBe(true);
}

/** Ends it by Escape. */
export async function leaveFullscreen(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  // In Firefox that is Escape's doing too, a moment later.
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
}
