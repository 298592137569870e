import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { tabTo } from "./own-pages/tab-to.ts";
import { until } from "./browser/until.ts";
import { fill, fillAll, shown, valueOf } from "./own-pages/fill-form.ts";
import { clickMenu } from "./own-pages/click-menu.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { html, NEWS } from "./pages/test-pages.ts";
import { alikeRows, testAlike } from "./browser/alike.ts";

const QUOTED = "The board ordered the ferry to stay in harbour until October.";

const article = html(
  "ferry.html",
  `<!doctype html><html lang=en><title>Ferry held | Courier</title><link rel=icon href=data:,>${NEWS}`,
  '<meta property="og:site_name" content="The Harbour Courier">',
  '<meta property="article:published_time" content="2026-10-14T08:00:00Z">',
  `<article><h1>Ferry held in harbour</h1><p>Lifeboats of the Alma Tolvik were blocked.</p><p>${QUOTED} It did.</p></article>`,
);

/** Selects a sentence in the article. */
const select = (news: Page) =>
  news.evaluate((words) => {
    const text = document.querySelector("article p:last-child")!.firstChild!;
    getSelection()!.setBaseAndExtent(text, 0, text, words.length);
  }, QUOTED);

/** Closes the tab that has opened for a new fact, where no tool may go, and returns its address. */
const takeOpened = ({ extension }: OpenedBrowser): Promise<string> =>
  until("the page for it", () =>
    extension.page.evaluate(async () => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes("author.html?selection"));
      if (tab) await chrome.tabs.remove(tab.id!);
      return tab?.url;
    }),
  );

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a set", () => {
    const alike = testAlike(kind);
    let opened: OpenedBrowser;
    const begin = async () => {
      opened = await openBrowser(kind, { own: kind === "chromium" });
    };
    beforeAll(begin);
    afterAll(() => opened[Symbol.asyncDispose]());
    // What a failed try leaves open would be taken for the next one's.
    afterEach(async () => {
      for (const page of await opened.browser.pages())
        if (/author\.html|ferry\.html/.test(page.url())) await page.close();
    });

    test("is written from nothing, outlives its tab and the background, and then marks a page", async ({ task }) => {
      // Another try would find the draft that the one before has left.
      if (task.result?.retryCount) {
        await opened[Symbol.asyncDispose]();
        await begin();
      }
      const first = await openOwnPage(opened, "author.html");
      await press(first, "Start with an empty set");
      await press(first, "CC0 1.0");
      await expect.poll(() => valueOf(first, "licence")).toBe("CC0 1.0");
      await fillAll(first, { title: "The Tolvik ferry", summary: "Lifeboats of a ferry.", licence: "CC BY 4.0" });
      await press(first, "Add a word");
      await fill(first, "topic.cues[0].text", "lifeboats");
      await press(first, "Add a source");
      await fillAll(first, { "sources[0].title": "Ferry held", "sources[0].publisher": "The Harbour Courier" });
      await stopBackground(opened);
      await fill(first, "sources[0].published", "2026-10-14");
      await fill(first, "sources[0].paragraphs", "2");
      // The tab is closed right after it was written.
      await first.close();

      const page = await openOwnPage(opened, "author.html");
      await press(page, "Open: ");
      await press(page, "Ferry held");
      await until("what was written last", async () => (await valueOf(page, "sources[0].paragraphs")) === "2");
      await fill(page, "sources[0].sha256", "a".repeat(64));
      await press(page, "Add a name");
      await fillAll(page, { "entities[0].name": "Alma Tolvik", "entities[0].kind": "product" });
      await fill(page, "entities[0].summary", "A ferry.");
      expect(await valueOf(page, "entities[0].aliases[0].text")).toBe("Alma Tolvik");
      await press(page, "Undo");
      await expect.poll(() => valueOf(page, "entities[0].summary")).toBe("");
      await press(page, "Redo");
      await expect.poll(() => valueOf(page, "entities[0].summary")).toBe("A ferry.");

      await press(page, "Add a statement");
      await fillAll(page, {
        "facts[0].locator.paragraph": "3",
        "facts[0].locator.start": "Lifeboats of the",
        "facts[0].locator.end": "were blocked",
        "facts[0].statement": "The Harbour Courier revealed that boats were blocked.",
        "facts[0].attribution[0].who": "The Harbour Courier",
        "facts[0].attribution[0].verb": "reported",
        "facts[0].kind": "report",
        "facts[0].basis": "press report",
      });
      const beside = (path: string) => shown(page, `[id="${path}-problems"]`);
      await expect.poll(() => beside("facts[0].statement")).toContain("takes a side");
      await expect.poll(() => beside("facts[0].locator.paragraph")).toContain("There is no paragraph");
      await fill(page, "facts[0].statement", "The Harbour Courier reported that boats were blocked.");
      await fill(page, "facts[0].locator.paragraph", "1");
      await expect
        .poll(() => shown(page, "[aria-labelledby=to-do] [role=status]"))
        .toBe("Nothing. The set is complete.");
      const card = () => page.evaluate(() => document.querySelector(".card-room")?.shadowRoot?.textContent ?? "");
      expect(await card()).toMatch(/Alma Tolvik.*boats were blocked/s);
      await fill(page, "text-to-try", "Lifeboats were blocked on the Alma Tolvik.");
      await expect.poll(() => shown(page, ".tried-rows")).toMatch(/Marked: .*Alma Tolvik.*can only mean/);

      await stopBackground(opened);
      await press(page, "Add it to my sets");
      await until("preview", () => page.evaluate(() => document.querySelector(".import .main") !== null));
      await press(page, "Add this set");
      await expect.poll(() => shown(page, ".added")).toContain("was added");
      const { tabId } = await opened.openPage(article);
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(mentions.map(({ entity }) => entity)).toEqual(["the-tolvik-ferry:name-1"]);
      await page.close();
    });

    test("gets a new fact from a selection, with its source, paragraph and ends", async () => {
      const { page: news } = await opened.openPage(article);
      await news.bringToFront();
      await select(news);
      await stopBackground(opened);
      await clickMenu(opened, "new-fact", QUOTED);
      const page = await openOwnPage(opened, (await takeOpened(opened)).split("/").at(-1)!);
      await press(page, "The Tolvik ferry");
      const start = await until("its form", () =>
        page.evaluate(() => document.querySelector('[id$=".locator.start"]')?.id),
      );
      const written = ["start", "end", "paragraph"].map((field) => valueOf(page, start.replace(/start$/, field)));
      expect(await Promise.all(written)).toEqual(["The board ordered the", "in harbour until October.", "2"]);
      await press(page, "Ferry held in harbour");
      await expect.poll(() => valueOf(page, "sources[1].publisher")).toBe("The Harbour Courier");
      expect(await valueOf(page, "sources[1].published")).toBe("2026-10-14");
      await page.close();
    });

    test.for(alikeRows(kind, ["sidepanel.html", "popup.html"]))(
      "gets one from Look up in %s too, in Chromium by keys, which says so where nothing is selected",
      async (file) => {
        const { page: news } = await opened.openPage(article);
        await news.bringToFront();
        const beside = await openOwnPage(opened, file);
        await expect.poll(() => textOf(beside)).toContain("Look up");
        // A tab that is not in front, as the tool has to be beside the article, takes no Enter in Firefox.
        const choose = async (words: string) => {
          if (kind === "firefox") return press(beside, words);
          await tabTo(beside, new RegExp(`^${words}$`));
          // The popup may be gone before the key is up.
          return beside.keyboard.press("Enter").catch(() => undefined);
        };
        if (kind === "chromium" && file === "sidepanel.html") {
          await tabTo(beside, /^This page$/);
          await beside.keyboard.press("ArrowRight");
        } else await choose("Look up");
        await choose("New statement from this selection");
        await expect.poll(() => shown(beside, ".look-up [role=alert]")).toBe("Select a passage on the page first.");
        await select(news);
        await stopBackground(opened);
        await choose("New statement from this selection");
        const page = await openOwnPage(opened, (await takeOpened(opened)).split("/").at(-1)!);
        await expect.poll(() => shown(page, "main")).toMatch(/Where does the new statement go\?.*The Tolvik ferry/s);
        for (const one of [page, news, beside]) if (!one.isClosed()) await one.close();
      },
    );

    alike("gets one from a page of 12 MB too, with as much of it as can be handed over", async () => {
      const { page: news, tabId } = await opened.openPage(article);
      await news.evaluate(() => {
        for (let part = 0; part < 12; part++)
          document.querySelector("article")!.appendChild(document.createElement("p")).textContent = "x".repeat(1e6);
        getSelection()!.selectAllChildren(document.querySelector("article")!);
      });
      expect(await opened.extension.ask("writeFact", { tabId })).toBe("done");
      const page = await openOwnPage(opened, (await takeOpened(opened)).split("/").at(-1)!);
      await expect.poll(() => shown(page, "main")).toMatch(/Where does the new statement go\?/);
      for (const one of [page, news]) await one.close();
    });

    alike("is removed, and taken back", async () => {
      const page = await openOwnPage(opened, "author.html");
      const drafts = () => page.evaluate(() => document.querySelectorAll("[aria-labelledby=drafts] li").length);
      const before = await until("a draft", drafts);
      await press(page, "Remove");
      await expect.poll(drafts).toBe(before - 1);
      await press(page, "Undo");
      await expect.poll(drafts).toBe(before);
      await page.close();
    });
  });
});
