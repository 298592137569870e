import type { Frame, Page } from "puppeteer-core";

import { paintedMarks, restOn, type MarkPoint } from "../pages/marks.ts";
import type { ServedPage } from "../pages/serve.ts";
import type { Look } from "./look.ts";
import { newsPage } from "./news-pages.ts";
import type { NewsTab } from "./kept-tabs.ts";
import type { Stage } from "./stage.ts";

/** How far down in the viewport a mark is brought: what it stands in is seen above, its card below. */
const HEIGHT = 0.2;

/** Opens a news page and rests the pointer on the first mark with these words that stands in a paragraph. */
export async function openCardOn(
  stage: Stage,
  look: Look,
  words: string,
  served: ServedPage = newsPage(look),
): Promise<NewsTab> {
  const news = await stage.openNews(served, look);
  await restOn(news.page, await bringMark(news.page, look.height, words));
  return news;
}

/** Opens a news page with a frame in it, and rests on the first mark in the frame. */
export async function openCardInFrame(stage: Stage, look: Look, served: ServedPage): Promise<NewsTab> {
  const news = await stage.openNews(served, look);
  const { page } = news;
  const element = (await page.waitForSelector("iframe"))!;
  const frame = await element.contentFrame();
  await page.waitForFunction((name) => document.querySelector(name)?.getBoundingClientRect().top, {}, "iframe");
  const { x, y } = (await element.boundingBox())!;
  const mark = await firstMark(frame);
  await restOn(page, { x: x + mark.x, y: y + mark.y });
  return news;
}

async function firstMark(frame: Frame): Promise<MarkPoint> {
  await frame.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
  return (await paintedMarks(frame))[0]!;
}

const COMES_WITHIN_MS = 15_000;

/**
 * Scrolls until the first mark in a paragraph with these words is where its card has room. Only what is near the
 * viewport is painted, a moment after it came near: the way down is gone once more where that was missed.
 */
export async function bringMark(page: Page, height: number, words: string): Promise<MarkPoint> {
  const fits = ({ text, inParagraph, y }: MarkPoint) => text === words && inParagraph && y > 0 && y < height;
  const find = async () => (await paintedMarks(page)).find((one) => fits(one));
  for (const end = performance.now() + COMES_WITHIN_MS; performance.now() < end;) {
    const bottom = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < bottom; top += height / 2) {
      await scrollTo(page, top);
      const mark = await find();
      if (!mark) continue;
      await scrollTo(page, top + mark.y - height * HEIGHT);
      const brought = await find();
      if (brought) return brought;
    }
  }
  throw new Error(`No mark on the page has the words "${words}".`);
}

async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((y) => globalThis.scrollTo({ top: y, behavior: "instant" }), top);
  await page.evaluate(() => new Promise(requestAnimationFrame));
}
