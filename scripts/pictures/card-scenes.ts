import { restOn, paintedMarks } from "../pages/marks.ts";
import type { Look } from "./look.ts";
import { newsPage } from "./news-pages.ts";
import type { Scene } from "./scene.ts";
import type { NewsTab, Stage } from "./stage.ts";

/** Opens the news page and rests the pointer on the first mark with these words that stands in a paragraph. */
export async function openCardOn(stage: Stage, look: Look, words: string): Promise<NewsTab> {
  const news = await stage.openNews(newsPage(look), look);
  const { page } = news;
  // Only what is near the viewport is painted: look further down until the words are there.
  for (let top = 0; ; top += look.height / 2) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), top);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const marks = await paintedMarks(page);
    const mark = marks.find((one) => one.text === words && one.inParagraph && one.y > 0 && one.y < look.height);
    if (mark) {
      await restOn(page, mark);
      return news;
    }
    const end = await page.evaluate((y) => y > document.documentElement.scrollHeight, top);
    if (end) throw new Error(`No mark on the page has the words "${words}".`);
  }
}

/** The states of the card. */
export const cardScenes: Scene[] = [
  {
    name: "card-agency",
    surface: "card",
    show: async (stage, look) => (await openCardOn(stage, look, "DECA")).page,
  },
];
