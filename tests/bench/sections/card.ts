import type { Page } from "puppeteer-core";

import { untilMarked } from "../../../scripts/pages/until-marked.ts";
import { hoverPage, middleOf } from "../../e2e/pages/mark-page.ts";
import { openBrowser, type OpenedBrowser } from "../../e2e/browser/open-browser.ts";
import { FINE_CLOCK, kill, OFFLINE, within, type Section } from "../section.ts";

/** One card that opened on a page just loaded. */
export interface CardRow {
  /** From the end of the dwell until the card is on screen, in ms. */
  ms: number;
  /** What the browser says that was shifted since the page began, marks and card included; absent where it does not say. */
  shift?: number;
  /** By how much a box of the page has moved at most when the card was there, in CSS px. */
  moved: number;
}

/** The dwell that the settings begin with, in ms. */
const DWELL = 400;
/** How long one card may take, in ms, the page's loading included. */
const LIMIT = 60_000;

/** From the end of the dwell to the card on screen; each time on a page loaded afresh, and so in a fresh process. */
export const card: Section<CardRow[]> = async ({ kind, repeat, tell, adopt, leaveOut, signal }, keep) => {
  const rows: CardRow[] = [];
  let failed: unknown;
  await using opened = await openBrowser(kind, { args: OFFLINE, prefs: FINE_CLOCK });
  adopt(opened.browser);
  for (let turn = 1; turn <= repeat; turn++) {
    signal.throwIfAborted();
    tell(`${turn} of ${repeat}`);
    try {
      rows.push(await within(LIMIT, dwellToCard(opened), () => turn === repeat && kill(opened.browser)));
      keep(rows);
    } catch (error) {
      failed = error;
      leaveOut(`card ${turn}`, error);
    }
  }
  if (rows.length === 0) throw failed;
};

/** The page itself looks: a card is on screen when the first frame with our host was drawn. */
async function dwellToCard({ browser, server, extension }: OpenedBrowser): Promise<CardRow> {
  const address = server.add(hoverPage);
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(address);
    await page.bringToFront();
    const tabId = await extension.tabAt(address);
    await page.mouse.move(5, 5);
    // The card's script is not there yet: a hand brings it.
    await untilMarked(extension, tabId);
    const point = await middleOf(page, "#name span");
    await watch(page);
    await page.mouse.move(point.x, point.y);
    // A tab behind gets no animation frame.
    await page.waitForFunction(() => (globalThis as unknown as Watching).seen.onScreen > 0, { polling: 50 });
    const { rested, onScreen, shift, moved } = await page.evaluate(() => (globalThis as unknown as Watching).seen);
    return { ms: onScreen - rested - DWELL, ...(shift !== null && { shift }), moved };
  } finally {
    await page.close();
    server.remove(address);
  }
}

interface Watching {
  seen: { rested: number; onScreen: number; shift: number | null; moved: number };
}

/** Lets the page note when the pointer moved last, when a card was first drawn, and what was shifted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tellsShift = PerformanceObserver.supportedEntryTypes.includes("layout-shift");
    const seen: Watching["seen"] = { rested: 0, onScreen: 0, shift: tellsShift ? 0 : null, moved: 0 };
    Object.assign(globalThis, { seen });
    const elements = [...document.body.querySelectorAll("*")];
    const boxes = elements.map((element) => element.getBoundingClientRect());
    const shifts = tellsShift
      ? new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift! += (entry as unknown as { value: number }).value;
        })
      : undefined;
    shifts?.observe({ type: "layout-shift", buffered: true });
    document.addEventListener("pointermove", () => (seen.rested = performance.now()), { capture: true });
    const drawn = () => {
      const now = performance.now();
      for (const [index, element] of elements.entries()) {
        const [before, after] = [boxes[index]!, element.getBoundingClientRect()];
        for (const side of ["left", "top", "right", "bottom"] as const)
          seen.moved = Math.max(seen.moved, Math.abs(after[side] - before[side]));
      }
      seen.onScreen ||= now;
    };
    new MutationObserver((_, observer) => {
      if (!document.querySelector(":root > :popover-open")) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // The first task after a frame's callbacks runs when the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", drawn);
        port1.start();
        port2.postMessage(null);
      });
    }).observe(document.documentElement, { childList: true });
  });
}
