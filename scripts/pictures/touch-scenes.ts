import { untilMarked } from "../pages/until-marked.ts";
import { pressInside } from "../pages/press-inside.ts";
import type { Look, LookName } from "./look.ts";
import { newsPage } from "./news-pages.ts";
import { bringMark } from "./open-card-on.ts";
import type { Scene } from "./scene.ts";
import { seeInside } from "./see-inside.ts";
import type { NewsTab } from "./kept-tabs.ts";
import type { Stage } from "./stage.ts";

/** A state of the sheet: on which words, unfolded or not, in which size, and what is pressed in it. */
interface State {
  /** A name's where none are named. */
  words?: string;
  unfolded?: boolean;
  press?: [selector: string, text: string][];
  /** Words that come a moment after it was pressed. */
  shows?: string;
  /** In percent. */
  textSize?: number;
  looks: LookName[];
}

const seen: LookName[] = ["light", "dark", "narrow", "rtl", "hebrew"];

const states: Record<string, State> = {
  folded: { looks: [...seen, "forced"] },
  unfolded: { unfolded: true, looks: seen },
  figure: { words: "37", unfolded: true, looks: seen.slice(0, 3) },
  cite: { unfolded: true, press: [["button", "Copy citation"]], shows: "BibTeX", looks: seen.slice(0, 3) },
  menu: { press: [["[aria-haspopup]", ""]], looks: seen.slice(0, 3) },
  large: { unfolded: true, textSize: 200, looks: ["light", "narrow"] },
};

/** A phone is narrow, and is held upright. */
export const asPhone = (look: Look): Look => ({ ...look, width: Math.min(look.width, 360), height: 740, touch: true });

/** Taps on a mark of a phone, and waits until its sheet is open. */
async function tapMark(stage: Stage, look: Look, words = look.rightToLeft ? "DECA" : "Pegasus"): Promise<NewsTab> {
  const phone = asPhone(look);
  // A page of its own: where a sheet was closed a moment ago a second tap may count as part of that.
  const news = await stage.openNews({ ...newsPage(look) }, phone);
  const { page, tabId } = news;
  const { x, y } = await bringMark(page, phone.height, words);
  await untilMarked(stage.extension, tabId);
  await page.touchscreen.tap(x, y);
  await page.waitForSelector(":popover-open");
  return news;
}

/** The card as a sheet under a finger. */
export const touchScenes: Scene[] = Object.entries(states).map(
  ([name, { words, unfolded, press = [], shows, textSize = 100, looks }]) => ({
    name: `card-sheet-${name}`,
    surface: "card",
    looks,
    async show(stage, look) {
      await stage.extension.ask("changeSettings", { type: "set", values: { textSize } });
      const { page, tabId } = await tapMark(stage, look, words);
      const { x, y, width } = (await (await page.$(":popover-open"))!.boundingBox())!;
      if (unfolded) await page.touchscreen.tap(x + width / 2, y + 12);
      for (const [selector, text] of press) await pressInside(stage.extension, tabId, page, selector, text);
      if (shows) await seeInside(stage.extension, tabId, shows);
      return page;
    },
  }),
);
