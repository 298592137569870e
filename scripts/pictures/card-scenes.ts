import { paintedMarks, restOn, type MarkPoint } from "../pages/marks.ts";
import { pressInside } from "../pages/press-inside.ts";
import type { ServedPage } from "../pages/serve.ts";
import type { Look, LookName } from "./look.ts";
import { newsPage, otherNumbers, quotedLater } from "./news-pages.ts";
import type { Scene } from "./scene.ts";
import type { NewsTab, Stage } from "./stage.ts";

/** Opens a news page and rests the pointer on the first mark with these words that stands in a paragraph. */
export async function openCardOn(
  stage: Stage,
  look: Look,
  words: string,
  served: ServedPage = newsPage(look),
): Promise<NewsTab> {
  const news = await stage.openNews(served, look);
  const { page } = news;
  // Only what is near the viewport is painted: look further down until the words are there.
  for (let top = 0; ; top += look.height / 2) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), top);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const marks = await paintedMarks(page);
    const fits = ({ text, inParagraph, y }: MarkPoint) => text === words && inParagraph && y > 0 && y < look.height;
    const mark = marks.find((one) => fits(one));
    if (mark) {
      await restOn(page, mark);
      return news;
    }
    const end = await page.evaluate((y) => y > document.documentElement.scrollHeight, top);
    if (end) throw new Error(`No mark on the page has the words "${words}".`);
  }
}

/** A state of the card: on which words, on which page, in which size, and what is pressed in it. */
interface State {
  words: string;
  served?: ServedPage;
  press?: [selector: string, text: string][];
  /** In percent. */
  textSize?: number;
  looks?: LookName[];
}

const few: LookName[] = ["light", "dark", "narrow"];

const states: Record<string, State> = {
  agency: { words: "DECA" },
  contested: { words: "Pegasus Project", looks: [...few, "wide"] },
  unfolded: { words: "NSO Group", press: [["button.more", ""]], looks: few },
  why: { words: "DECA", press: [["summary", "Why this is shown"]], looks: few },
  hide: { words: "DECA", press: [["summary", "Hide"]], looks: few },
  cite: { words: "DECA", press: [["summary", "Cite"]], looks: few },
  quoted: { words: "DECA", served: quotedLater, looks: few },
  large: { words: "NSO Group", textSize: 200, looks: ["light", "narrow"] },
  figure: { words: "37", looks: ["light", "dark", "forced", "narrow", "zoomed"] },
  "figure-list": { words: "50,000" },
  "figure-value": { words: "40,000", served: otherNumbers, looks: few },
  "figure-role": { words: "50,000", served: otherNumbers, looks: few },
};

/** The states of the card. */
export const cardScenes: Scene[] = Object.entries(states).map(
  ([name, { words, served, press = [], textSize = 100, looks }]) => ({
    name: `card-${name}`,
    surface: "card",
    ...(looks && { looks }),
    async show(stage, look) {
      await stage.extension.ask("changeSettings", { type: "set", values: { textSize } });
      const { page, tabId } = await openCardOn(stage, look, words, served);
      for (const [selector, text] of press) await pressInside(stage.extension, tabId, page, selector, text);
      return page;
    },
  }),
);
