import type { Page } from "puppeteer-core";

import { paintedMarks } from "../pages/marks.ts";
import type { Look, LookName } from "./look.ts";
import { newsPage } from "./news-pages.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

const seen: LookName[] = ["light", "dark", "narrow", "rtl"];

const OPENS_WITHIN_MS = 15_000;

const isOpen = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector(":popover-open") !== null);

/** Taps on a mark of a phone until its sheet is open: a tap that comes before the card's script is not seen. */
async function tapMark(stage: Stage, look: Look): Promise<Page> {
  const { page } = await stage.openNews(newsPage(look), look);
  const width = Math.min(look.width, 360);
  await page.setViewport({ width, height: 740, deviceScaleFactor: look.zoom, isMobile: true, hasTouch: true });
  for (const end = performance.now() + OPENS_WITHIN_MS; !(await isOpen(page));) {
    if (performance.now() > end) throw new Error("No sheet has opened at a mark.");
    const mark = (await paintedMarks(page)).find(({ inParagraph }) => inParagraph);
    if (!mark) continue;
    const { x, y } = mark;
    if (y > 0 && y < 700) await page.touchscreen.tap(x, y);
    else await page.evaluate((by) => scrollBy({ top: by, behavior: "instant" }), y - 300);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return page;
}

/** The card as a sheet under a finger. */
export const touchScenes: Scene[] = [false, true].map((unfolded) => ({
  name: `card-sheet-${unfolded ? "unfolded" : "folded"}`,
  surface: "card",
  looks: seen,
  async show(stage, look) {
    const page = await tapMark(stage, look);
    const { x, y, width } = (await (await page.$(":popover-open"))!.boundingBox())!;
    if (unfolded) await page.touchscreen.tap(x + width / 2, y + 20);
    return page;
  },
}));
