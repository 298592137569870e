import type { Page } from "puppeteer-core";

import type { Look } from "./look.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

const press = async (page: Page, selector: string) => {
  await page.waitForSelector(selector);
  await page.$eval(selector, (button) => (button as HTMLButtonElement).click());
};

/** Opens a copy of the set that ships with the extension, or goes on in the one that is open. */
async function copied(stage: Stage, look: Look): Promise<Page> {
  const open = await stage.shownOwn("author.html", look);
  if (await open?.$(".parts")) return open!;
  const page = await stage.openOwn("author.html", look);
  await press(page, "[aria-labelledby=start] li button");
  await page.waitForSelector(".parts");
  return page;
}

/** A scene that goes on in the open copy: what is pressed, and what then is seen. */
const goesOn = (name: string, pressed: string, seen: string): Scene => ({
  name,
  surface: "page",
  goesOn: true,
  looks: ["light", "dark", "narrow", "hebrew"],
  async show(stage, look) {
    const page = await copied(stage, look);
    await press(page, pressed);
    await page.waitForSelector(seen);
    return page;
  },
});

/** Where sets are written: a statement with its card, a name with what is still to be done, and the drafts. */
export const authorScenes: Scene[] = [
  {
    name: "author-statement",
    surface: "page",
    looks: ["light", "dark", "forced", "narrow", "zoomed", "hebrew", "hebrew-narrow", "german", "arabic"],
    async show(stage, look) {
      const page = await copied(stage, look);
      await press(page, ".parts div:last-child li:nth-child(2) button");
      await page.waitForSelector("[id='facts[1].statement']");
      await page.type("#text-to-try", "Pegasus is spyware. NSO Group sells it to states.");
      await page.waitForSelector(".tried mark");
      return page;
    },
  },
  goesOn("author-new-name", ".parts div:nth-of-type(2) > .plain", ".field-problems"),
  goesOn("author-drafts", ".bar button", "[aria-labelledby=drafts] li"),
];
