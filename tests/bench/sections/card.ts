import type { Page } from "puppeteer-core";

import type { Extension } from "../../../scripts/browsers/extension.ts";
import type { PageServer } from "../../../scripts/pages/serve.ts";
import { demo } from "../../e2e/test-pages.ts";

/** The dwell that the settings begin with, in ms. */
const DWELL = 400;

interface Seen {
  onScreen?: number;
}

/**
 * How long after the end of the dwell the card is on screen, in ms. The page itself looks: the dwell begins with the frame
 * of the last movement, and a card is on screen when the first frame with our host was drawn. Each time the page is new.
 */
export async function dwellToCard(
  open: () => Promise<{ page: Page; tabId: number }>,
  extension: Extension,
  times: number,
): Promise<{ ms: number[]; shift: number[] }> {
  const ms: number[] = [];
  const shift: number[] = [];
  for (let time = 0; time < times; time++) {
    const { page, tabId } = await open();
    try {
      await page.mouse.move(5, 5);
      while (!(await isReady(extension, tabId))) await page.evaluate(() => new Promise(requestAnimationFrame));
      const point = await markPoint(extension, tabId);
      await watch(page);
      await page.mouse.move(point.x, point.y);
      await page.waitForFunction(() => (globalThis as { seen?: Seen }).seen?.onScreen !== undefined, {
        polling: 50,
        timeout: 15_000,
      });
      const seen = await page.evaluate(() => {
        const { onScreen, moved, shifted } = (
          globalThis as unknown as { seen: { onScreen: number; moved: number; shifted: number } }
        ).seen;
        return { waited: onScreen - moved, shifted };
      });
      ms.push(seen.waited - DWELL);
      shift.push(seen.shifted);
    } finally {
      await page.close();
    }
  }
  return { ms, shift };
}

/** Whether something is marked and the card's script listens. */
async function isReady({ page: own }: Extension, tabId: number): Promise<boolean> {
  return own.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () =>
        (globalThis as unknown as { [key: symbol]: { card?: unknown } })[Symbol.for("sidelight")]?.card !== undefined &&
        (CSS.highlights.get("sidelight-entity")?.size ?? 0) > 0,
    });
    return frame?.result === true;
  }, tabId);
}

/** The middle of the first mark in a paragraph that is in view, in CSS px. */
async function markPoint({ page: own }: Extension, tabId: number): Promise<{ x: number; y: number }> {
  const point = await own.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const boxes: { x: number; y: number }[] = [];
        // A set of another world cannot be iterated in Firefox, but be called upon.
        CSS.highlights.get("sidelight-entity")?.forEach((painted) => {
          if (!painted.startContainer.parentElement?.closest("p")) return;
          const range = document.createRange();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          const box = range.getClientRects()[0];
          if (box && box.top > 0 && box.bottom < innerHeight)
            boxes.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
        });
        return boxes[0] ?? null;
      },
    });
    return frame?.result ?? null;
  }, tabId);
  if (!point) throw new Error("Nothing is marked in a paragraph in view.");
  return point;
}

/** Lets the page note when the pointer moved last, when a card was first drawn, and what was shifted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: { moved: number; shifted: number } & Seen = { moved: 0, shifted: 0 };
    Object.assign(globalThis, { seen });
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    document.addEventListener("pointermove", () => requestAnimationFrame(() => (seen.moved = performance.now())));
    new MutationObserver(() => {
      if (seen.onScreen !== undefined || !document.querySelector(":root > :popover-open")) return;
      requestAnimationFrame(() => {
        // The first task after a frame's callbacks runs when the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => (seen.onScreen ??= performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    }).observe(document.documentElement, { childList: true });
  });
}

/** Opens the demo page in front. */
export async function openDemo(
  newPage: () => Promise<Page>,
  server: PageServer,
  extension: Extension,
): Promise<{ page: Page; tabId: number }> {
  const address = server.add(demo);
  const page = await newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(address);
  await page.bringToFront();
  return { page, tabId: await extension.tabAt(address) };
}
