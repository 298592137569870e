import type { Page } from "puppeteer-core";
import { expect } from "vitest";

import type { Point } from "../../../src/page/card/place/geometry.ts";

/** Sent as text: records each time that our host is added to the page, or to its frame, and removed. */
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

/** Sent as text: the state of our host in the frame; null without one. */
export function hostInFrame(): { dressed: boolean; pressable: boolean; below: boolean } | null {
  const inside = document.querySelector("iframe")!.contentDocument!;
  const host = inside.querySelector(":popover-open");
  if (!host) return null;
  const { x, y, width, height } = host.getBoundingClientRect();
  const line = inside.querySelector("#name")!.getClientRects()[0]!;
  return {
    dressed: width > 300 && width < 450,
    pressable: inside.elementFromPoint(x + width / 2, y + height / 2) === host,
    below: Math.abs(y - line.bottom) < 2,
  };
}

/** Makes an element fullscreen, by a click at a point, since that needs a user gesture. */
export async function fillScreen(page: Page, selector: string, { x, y }: Point): Promise<void> {
  await page.evaluate((wanted) => {
    addEventListener("click", () => void document.querySelector(wanted)!.requestFullscreen(), { once: true });
  }, selector);
  await page.mouse.click(x, y);
  await expect.poll(() => page.evaluate((wanted) => document.fullscreenElement?.matches(wanted), selector)).toBe(true);
}

/** Leaves fullscreen by Escape. */
export async function leaveFullscreen(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  // Firefox does that on Escape, a moment later.
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
}
