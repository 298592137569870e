import type { Page } from "puppeteer-core";

import type { OpenedBrowser } from "../browser/open-browser.ts";
import { html, NEWS } from "./test-pages.ts";

/** Names that the bundled set always marks, each once per section. */
export const hoverPage = html(
  "hover.html",
  `<!doctype html><html lang=en><title>Spyware of NSO Group</title><link rel=icon href=data:,><meta name=viewport content="width=device-width">${NEWS}`,
  "<style>body { margin: 40px; font: 20px/1.6 sans-serif } p { margin: 0 0 16px } #long { height: 3000px } span { white-space: nowrap }</style>",
  "<h1>A licence for spyware</h1>",
  "<p id=name>The spyware is sold by <span>NSO Group</span> abroad.</p>",
  '<p id=link>It is <a href="#followed">Pegasus</a> that the court spoke of.</p>',
  "<p id=other>The phones were looked at by <span>Amnesty International</span> in Berlin.</p>",
  "<p><input id=field value='a field'> <button id=button>a button</button></p>",
  "<div id=long></div><p>The end.</p>",
);

/** A box in CSS px of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box of an element. */
export async function boxOf(page: Page, selector: string): Promise<Box> {
  return page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}

export async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(page, selector);
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** The box of our host, as the page sees it; undefined if no card is open. */
export async function hostBox(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const host = document.querySelector(":popover-open");
    if (!host) return null;
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Waits for so many ms in the page, by its animation frames. */
export async function wait(page: Page, time: number): Promise<void> {
  await page.evaluate(
    (length) =>
      new Promise<void>((resolve) => {
        const start = performance.now();
        const frame = () => (performance.now() - start >= length ? resolve() : requestAnimationFrame(frame));
        frame();
      }),
    time,
  );
}

/** Sets the shortest dwell, for tests that are not about it. */
export async function shortenDwell({ extension }: OpenedBrowser): Promise<void> {
  await extension.ask("changeSettings", { type: "set", values: { dwell: 150 } });
}

/** Moves the pointer to a point slowly, from one pixel beside it. */
export async function rest(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 1, y);
  await wait(page, 30);
  await page.mouse.move(x, y);
}

/** The overlap of two boxes: its shorter side, in px. */
export function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, Math.min(wide, high));
}
