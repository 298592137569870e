import { newsPage } from "./news-pages.ts";
import { asPanel } from "./panel-scenes.ts";
import { asPopup } from "./popup-scenes.ts";
import type { Look } from "./look.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

/** It has another figure and no attribution, and somebody else in it. */
const SENTENCE =
  "An Israeli court ruled in 2019 that Amnesty had not proved that NSO's Pegasus was used on its staff. The leaked list held 60,000 phone numbers.";

/** Looks a sentence up in the box of a surface; what it shows then is pictured. */
async function lookUp(stage: Stage, file: "popup.html" | "sidepanel.html", look: Look, sentence: string) {
  const panel = await stage.openOver(file, look, "main button");
  await panel.evaluate(
    (text, inPanel) => {
      document.querySelector<HTMLElement>(inPanel ? "#tab-lookUp" : "footer > button:last-of-type")!.click();
      setTimeout(() => {
        const box = document.querySelector("textarea")!;
        box.value = text;
        box.dispatchEvent(new Event("input", { bubbles: true }));
        setTimeout(() => box.form!.requestSubmit());
      });
    },
    sentence,
    file === "sidepanel.html",
  );
  await panel.waitForFunction(() => document.querySelector(".outcome"), { polling: 50 });
  return panel;
}

/** The states of the desk. */
export const deskScenes: Scene[] = [
  {
    name: "panel-look-up",
    surface: "page",
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      return lookUp(stage, "sidepanel.html", asPanel(look), SENTENCE);
    },
  },
  {
    name: "popup-look-up",
    surface: "page",
    looks: ["light", "dark", "hebrew", "german", "arabic"],
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      return lookUp(stage, "popup.html", asPopup(look), "Bread prices rose in the spring.");
    },
  },
  {
    name: "panel-export",
    surface: "page",
    looks: ["light", "dark", "narrow", "hebrew", "german", "arabic", "forced"],
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      const panel = await stage.openOver("sidepanel.html", asPanel(look), ".export");
      await panel.$eval(".export", (details) => ((details as HTMLDetailsElement).open = true));
      return panel;
    },
  },
  {
    name: "panel-story",
    surface: "page",
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      const panel = await stage.openOver("sidepanel.html", asPanel(look), "#tab-story");
      await panel.$eval("#tab-story", (tab) => (tab as HTMLElement).click());
      await panel.waitForFunction(() => document.querySelector(".voices"), { polling: 50 });
      return panel;
    },
  },
];
