import type { Page } from "puppeteer-core";
import { expect } from "vitest";

import type { Point } from "../../../src/page/card/place/geometry.ts";

/** Run in the page: notes from now on each time that our host comes to the page, or to its frame, and goes. */
export function followHost(inFrame: boolean): string[] {
  const told: string[] = [];
  const root = inFrame ? document.querySelector("iframe")!.contentDocument! : document;
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records)
      for (const node of [...addedNodes, ...removedNodes])
        if ((node as Partial<HTMLElement>).popover === "manual") told.push(addedNodes.length > 0 ? "came" : "went");
  }).observe(root, { childList: true, subtree: true });
  return told;
}

/** Run in the page: how our host stands in its frame; nothing where it does not. */
export function hostInFrame(): { dressed: boolean; pressable: boolean; below: boolean } | null {
  const inside = document.querySelector("iframe")!.contentDocument!;
  const host = inside.querySelector(":popover-open");
  if (!host) return null;
  const { x, y, width, height } = host.getBoundingClientRect();
  const line = inside.querySelector("#name")!.getClientRects()[0]!;
  return {
    dressed: width > 300 && width < 400,
    pressable: inside.elementFromPoint(x + width / 2, y + height / 2) === host,
    below: Math.abs(y - line.bottom) < 2,
  };
}

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
