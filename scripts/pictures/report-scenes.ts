import type { Look } from "./look.ts";
import { newsPage } from "./news-pages.ts";
import { asPanel } from "./panel-scenes.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

/** The report of a page in HTML, as the panel copies it. */
async function copyReport(stage: Stage, look: Look): Promise<string> {
  await stage.openNews(newsPage(look), look);
  const panel = await stage.openOver("sidepanel.html", asPanel(look), ".export");
  await panel.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void (document.body.dataset["copied"] = text);
    document.querySelector<HTMLDetailsElement>(".export details")!.open = true;
  });
  await panel.waitForFunction(() => document.querySelector(".export li button"), { polling: 50 });
  await panel.$eval(".export li button", (button) => (button as HTMLElement).click());
  await panel.waitForFunction(() => document.body.dataset["copied"], { polling: 50 });
  return panel.evaluate(() => document.body.dataset["copied"]!);
}

/** What a fact-checker hands on: a page of its own, on a screen and on paper. */
export const reportScenes: Scene[] = [
  {
    name: "report",
    surface: "page",
    looks: ["light", "dark", "narrow", "hebrew", "forced", "paper"],
    async show(stage, look) {
      const report = await copyReport(stage, look);
      const page = await stage.openOwn("help/en.html", look);
      // Where the extension marks nothing.
      await page.goto(`data:text/html;base64,${Buffer.from(report).toString("base64")}`);
      return page;
    },
  },
];
