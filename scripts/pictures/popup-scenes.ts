import type { ServedPage } from "../pages/serve.ts";
import type { Look } from "./look.ts";
import { newsPage } from "./news-pages.ts";
import type { Scene } from "./scene.ts";

const notes: ServedPage = {
  name: "notes.html",
  body: Buffer.from("<!doctype html><html lang=en><title>Notes</title><link rel=icon href=data:,><p>Notes on Pegasus."),
};

/** A popup is as wide as it asks to be, and no browser gives it more than 800 px. */
export const asPopup = (look: Look): Look => ({ ...look, width: 336, height: 300 });

/** The states of the popup. */
export const popupScenes: Scene[] = [
  {
    name: "popup-found",
    surface: "page",
    looks: ["light", "dark", "forced", "zoomed", "hebrew", "hebrew-dark", "german", "arabic"],
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      return stage.openOver("popup.html", asPopup(look), ".entity");
    },
  },
  {
    name: "popup-large",
    surface: "page",
    looks: ["light", "hebrew", "german"],
    async show(stage, look) {
      await stage.extension.ask("changeSettings", { type: "set", values: { textSize: 200 } });
      await stage.openNews(newsPage(look), look);
      return stage.openOver("popup.html", asPopup(look), ".entity");
    },
  },
  {
    name: "popup-policy",
    surface: "page",
    looks: ["light", "dark", "hebrew"],
    async show(stage, look) {
      await stage.setPolicy({ sitesOff: ["127.0.0.1"], locked: ["sitesOff", "marksOff", "hidden"] });
      await stage.openNews(newsPage(look), look);
      return stage.openOver("popup.html", asPopup(look), "fieldset:disabled");
    },
  },
  {
    name: "popup-no-access",
    surface: "page",
    looks: ["light", "dark", "hebrew", "german", "arabic"],
    async show(stage, look) {
      const { page } = await stage.openNews({ ...newsPage(look) }, look);
      await stage.withholdAccess();
      await page.bringToFront();
      await page.reload();
      return stage.openOver("popup.html", asPopup(look), ".remedies");
    },
  },
  {
    name: "popup-no-panel",
    surface: "page",
    looks: ["light", "dark", "hebrew"],
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      const { page } = stage.extension;
      const { identifier } = await page.evaluateOnNewDocument(() => {
        Reflect.deleteProperty(chrome, "sidePanel");
      });
      const popup = await stage.openOver("popup.html", asPopup(look), ".export");
      await page.removeScriptToEvaluateOnNewDocument(identifier);
      return popup;
    },
  },
  {
    name: "popup-not-news",
    surface: "page",
    looks: ["light", "dark", "forced", "hebrew", "german", "arabic"],
    async show(stage, look) {
      await stage.openNews(notes, look);
      return stage.openOver("popup.html", asPopup(look), "[role=status]");
    },
  },
];
