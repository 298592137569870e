import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect } from "vitest";

import { testAlike } from "./browser/alike.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { until } from "./browser/until.ts";
import { fill, shown, valueOf } from "./own-pages/fill-form.ts";
import { openOwnPage, press } from "./own-pages/open-own-pages.ts";

/** The numbers of the items that are drawn at once, the first of them named. */
const partFrom = (from: number) => Array.from({ length: 40 }, (_, at) => from + at);

/** The words of the story that are drawn, by their numbers, and how many there are in all. */
const words = (page: Page) =>
  page.evaluate(() => {
    const items = [...(document.querySelector(".items")?.children ?? [])];
    return { drawn: items.map((item) => Number(item.ariaPosInSet)), all: Number(items[0]?.ariaSetSize) };
  });

const drawn = async (page: Page) => (await words(page)).drawn;

const count = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

/** Finds what is drawn by its text. */
const find = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector<HTMLInputElement>(".form [type=search]")!;
    box.value = wanted;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);

/** Follows the link of a word that is still to be written. */
const goToDo = (page: Page) =>
  until("its link", () =>
    page.evaluate(() => {
      const item = [...document.querySelectorAll(".to-do li")].find(
        (one) => one.textContent.includes("About the set") && one.textContent.includes("As it is printed"),
      );
      item?.querySelector("button")?.click();
      return item !== undefined;
    }),
  );

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a copied set of a thousand words", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind, { own: true });
    let page: Page;
    let many: number;
    beforeAll(async () => {
      page = await openOwnPage(opened, "author.html");
      await press(page, "Copy: ");
      many = await until("words", async () => (await words(page)).all || undefined);
    });

    alike("is drawn as far as it is seen", async () => {
      expect(many).toBeGreaterThan(500);
      expect(await count(page, "*")).toBeLessThan(2000);
      expect(await count(page, "option")).toBeLessThan(200);
    });

    alike("has each word on one line with its language and what removes it", async () => {
      const middles = await page.evaluate(() =>
        [...document.querySelector(".in-line > li + li")!.querySelectorAll("input, select, button")].map((control) => {
          const { top, height } = control.getBoundingClientRect();
          return Math.round(top + height / 2);
        }),
      );
      expect(middles).toHaveLength(3);
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(2);
    });

    alike("is gone through in parts, to its end", async () => {
      await expect.poll(() => drawn(page)).toEqual(partFrom(1));
      await press(page, "Next");
      await expect.poll(() => drawn(page)).toEqual(partFrom(41));
      const last = await until("the last word", async () => {
        await press(page, "Next");
        const now = await drawn(page);
        return now.at(-1) === many ? now : undefined;
      });
      await press(page, "Next");
      expect(await drawn(page)).toEqual(last);
    });

    alike("has all languages where somebody comes to a choice of them", async () => {
      const language = `topic.cues[${many - 1}].language`;
      const options = () =>
        page.evaluate((id) => document.querySelector<HTMLSelectElement>(`[id="${id}"]`)!.options.length, language);
      const chosen = await valueOf(page, language);
      expect(await options()).toBe(2);
      await page.evaluate((id) => document.querySelector(`[id="${id}"]`)!.dispatchEvent(new Event("focus")), language);
      await expect.poll(options).toBeGreaterThan(35);
      expect(await valueOf(page, language)).toBe(chosen);
    });

    alike("leads to what is still to be written, wherever it is", async () => {
      const last = `topic.cues[${many - 1}].text`;
      await fill(page, last, "");
      await find(page, "SPYWARE");
      await expect.poll(async () => (await drawn(page)).at(0)).toBe(1);
      expect((await drawn(page)).length).toBeLessThan(40);
      expect(await valueOf(page, "topic.cues[0].text")).toBe("spyware");
      // Another part is open: the form with the field is drawn anew.
      await press(page, "Add a name");
      await expect.poll(() => shown(page, "#form")).toMatch(/^Name \d+$/);
      await goToDo(page);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(last);
      await press(page, "Add a word");
      await expect.poll(async () => (await drawn(page)).at(-1)).toBe(many + 1);
    });
  });
});
