import type { Look } from "./look.ts";
import { newsPage, otherNumbers } from "./news-pages.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

/** A panel is as wide as a person makes it. */
export const asPanel = (look: Look): Look => ({ ...look, width: look.width === 1000 ? 400 : look.width, height: 800 });

async function openPanel(stage: Stage, look: Look) {
  await stage.openNews(newsPage(look), look);
  return stage.openOver("sidepanel.html", asPanel(look), "#statements .fact");
}

/** The states of the side panel but those of the desk, which go on in the last. */
export const panelScenes: Scene[] = [
  {
    name: "panel-large",
    surface: "page",
    looks: ["light", "narrow", "hebrew-narrow", "german-narrow", "arabic-narrow"],
    async show(stage, look) {
      await stage.extension.ask("changeSettings", { type: "set", values: { textSize: 200 } });
      return openPanel(stage, look);
    },
  },
  {
    name: "panel-figures",
    surface: "page",
    looks: ["light", "dark", "narrow", "hebrew", "german", "arabic"],
    async show(stage, look) {
      await stage.openNews(otherNumbers, look);
      return stage.openOver("sidepanel.html", asPanel(look), ".figure");
    },
  },
  { name: "panel", surface: "page", show: openPanel },
];
