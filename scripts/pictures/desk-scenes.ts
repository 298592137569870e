import type { Page } from "puppeteer-core";

import { newsPage } from "./news-pages.ts";
import { asPanel } from "./panel-scenes.ts";
import { asPopup } from "./popup-scenes.ts";
import { wear, type Look } from "./look.ts";
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
  // While it looks, it says so with an ellipsis.
  await panel.waitForFunction(() => /[^…]$/.test(document.querySelector(".outcome")?.textContent ?? ""), {
    polling: 50,
  });
  return panel;
}

/** Leads back to what is on the page. */
const showPage = (panel: Page): Promise<void> => panel.$eval("#tab-page", (tab) => (tab as HTMLElement).click());

/** Sent as text. */
const isListed = (): boolean => /3/.test(document.querySelector(".tab-count")?.textContent ?? "");

/** Puts a name, a number and a statement on the list, the name with a note, where they are not on it yet. */
async function collect(stage: Stage, panel: Page, tabId: number): Promise<void> {
  const places = ["#figures .signs button", "#names .signs button", "#statements .tools button:nth-of-type(3)"];
  if (await panel.evaluate(isListed)) return;
  // The statements come after what was found.
  await panel.waitForFunction((last) => document.querySelector(last), { polling: 50 }, places.at(-1)!);
  for (const place of places) await panel.$eval(place, (button) => (button as HTMLElement).click());
  await panel.waitForFunction(isListed, { polling: 50 });
  const { items } = await stage.extension.ask("getNotebook", { tabId });
  const { key, subject } = items.find((item) => item.subject.kind === "mention")!;
  const written = { type: "note", key, subject, at: new Date().toISOString() } as const;
  const change = { ...written, text: "Ask the author which court this was." };
  await stage.extension.ask("changeNotebook", { tabId, change });
  await panel.waitForFunction(() => document.querySelector(".note"), { polling: 50 });
}

/** The states of the desk: all in the panel that the scene before has left, then that of the popup. */
export const deskScenes: Scene[] = [
  {
    name: "panel-story",
    surface: "page",
    goesOn: true,
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      const panel = await stage.openOver("sidepanel.html", asPanel(look), "#tab-story");
      await panel.$eval("#tab-story", (tab) => (tab as HTMLElement).click());
      await panel.waitForFunction(() => document.querySelector(".voices"), { polling: 50 });
      return panel;
    },
  },
  {
    name: "panel-look-up",
    surface: "page",
    goesOn: true,
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      return lookUp(stage, "sidepanel.html", asPanel(look), SENTENCE);
    },
  },
  {
    name: "panel-export",
    surface: "page",
    goesOn: true,
    looks: ["light", "dark", "narrow", "hebrew", "german", "arabic", "forced"],
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      const panel = await stage.openOver("sidepanel.html", asPanel(look), ".export");
      await showPage(panel);
      await panel.$eval(".export details", (details) => (details.open = true));
      return panel;
    },
  },
  {
    name: "panel-list",
    surface: "page",
    goesOn: true,
    async show(stage, look) {
      const { tabId } = await stage.openNews(newsPage(look), look);
      const panel = await stage.openOver("sidepanel.html", asPanel(look), ".signs");
      await collect(stage, panel, tabId);
      await panel.$eval("#tab-list", (tab) => (tab as HTMLElement).click());
      await panel.waitForFunction(() => document.querySelector(".collected-item"), { polling: 50 });
      return panel;
    },
  },
  {
    name: "panel-notes",
    surface: "page",
    goesOn: true,
    looks: ["light", "dark", "narrow", "hebrew", "forced"],
    async show(stage, look) {
      const { tabId } = await stage.openNews(newsPage(look), look);
      const panel = await stage.openOver("sidepanel.html", asPanel(look), ".signs");
      await collect(stage, panel, tabId);
      await showPage(panel);
      await panel.$eval("#names .signs [aria-expanded]", (button) => (button as HTMLElement).click());
      await panel.$eval("#names", (names) => names.scrollIntoView());
      return panel;
    },
  },
  {
    name: "panel-facts",
    surface: "page",
    goesOn: true,
    looks: ["light", "dark", "narrow", "hebrew", "forced"],
    async show(stage, look) {
      await stage.openNews(newsPage(look), look);
      const panel = await stage.openOver("sidepanel.html", asPanel(look), "#statements .fact");
      await showPage(panel);
      await wear(panel, { ...asPanel(look), height: 1400 });
      await panel.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>("details")) details.open = true;
      });
      return panel;
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
];
