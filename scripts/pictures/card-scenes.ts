import { pressInside } from "../pages/press-inside.ts";
import type { ServedPage } from "../pages/serve.ts";
import { storeLooks, type Look, type LookName } from "./look.ts";
import { framedPage, newsPage, otherNumbers, quotedLater } from "./news-pages.ts";
import { openCardInFrame, openCardOn } from "./open-card-on.ts";
import type { Scene } from "./scene.ts";
import { seeInside } from "./see-inside.ts";
import { walkMentions } from "./walk-mentions.ts";

/** A state of the card: on which words, on which page, in which size, and what is pressed in it. */
interface State {
  words: string;
  served?: ServedPage;
  press?: [selector: string, text: string][];
  /** Words that come a moment after it was pressed. */
  shows?: string;
  /** In percent. */
  textSize?: number;
  looks?: LookName[];
}

const few: LookName[] = ["light", "dark", "narrow"];

/** Opens the card's menu and chooses in it. */
const inMenu = (...chosen: string[]): [string, string][] => [
  ["[aria-haspopup]", ""],
  ...chosen.map((item): [string, string] => ["[role=menuitem]", item]),
];

const states: Record<string, State> = {
  agency: { words: "DECA" },
  contested: { words: "Jamal Khashoggi", looks: [...few, "forced", "wide", "german", "arabic", "store"] },
  full: { words: "NSO Group", press: [["button.more", ""]], looks: [...few, "forced", "german", "arabic"] },
  menu: { words: "DECA", press: inMenu(), looks: [...few, "forced", "german", "arabic"] },
  why: { words: "DECA", press: inMenu("Why is this marked?"), looks: few },
  hide: { words: "DECA", press: inMenu("Don't mark this"), looks: few },
  hidden: { words: "DECA", press: inMenu("Don't mark this", "On this site"), shows: "Undo", looks: [...few, "forced"] },
  cite: { words: "DECA", press: inMenu("Copy citation"), shows: "BibTeX", looks: few },
  quoted: { words: "DECA", served: quotedLater, looks: few },
  large: { words: "NSO Group", textSize: 200, looks: ["light", "narrow"] },
  figure: { words: "37", looks: ["light", "dark", "forced", "narrow", "zoomed"] },
  "figure-full": { words: "37", press: [["button.more", ""]], looks: few },
  "figure-list": { words: "50,000" },
  "figure-value": { words: "40,000", served: otherNumbers, looks: few },
  "figure-comparison": {
    words: "180",
    served: otherNumbers,
    looks: [...few, "hebrew", "german", "arabic", ...storeLooks],
  },
  "figure-role": { words: "50,000", served: otherNumbers, looks: few },
};

/** The states of the card at a mark of the page. */
const atMarks: Scene[] = Object.entries(states).map(
  ([name, { words, served, press = [], shows, textSize = 100, looks }]) => ({
    name: `card-${name}`,
    surface: "card",
    ...(looks && { looks }),
    async show(stage, look) {
      await stage.extension.ask("changeSettings", { type: "set", values: { textSize } });
      const { page, tabId } = await openCardOn(stage, look, words, served);
      for (const [selector, text] of press) await pressInside(stage.extension, tabId, page, selector, text);
      if (shows) await seeInside(stage.extension, tabId, shows);
      return page;
    },
  }),
);

/** A page of its own for each walk: another one would go on where the last one has ended. */
const unwalked = (look: Look): ServedPage => ({ ...newsPage(look) });

/** The card as a key opens it, and what it is opened at. */
const byKeys: Scene[] = [
  {
    name: "mark-current",
    surface: "marks",
    async show(stage, look) {
      const { page, tabId } = await stage.openNews(unwalked(look), look);
      await walkMentions(stage.extension, page, tabId, 4);
      return page;
    },
  },
  {
    name: "card-current",
    surface: "card",
    async show(stage, look) {
      const { page, tabId } = await stage.openNews(unwalked(look), look);
      await walkMentions(stage.extension, page, tabId, 4, "open-card");
      return page;
    },
  },
];

/** All states of the card, and of the mark that a key leads to. */
export const cardScenes: Scene[] = [
  ...atMarks,
  ...byKeys,
  {
    name: "card-frame",
    surface: "card",
    show: async (stage, look) => (await openCardInFrame(stage, look, framedPage(look))).page,
  },
];
