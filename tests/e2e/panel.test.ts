import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { lookInside } from "./look-inside.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./open-browser.ts";
import { openOwnPage, press, textOf } from "./own-pages.ts";
import { askForPanels } from "./own-windows.ts";
import { stopBackground } from "./restart-background.ts";
import { airline, demo, noCoverage, shortNews } from "./test-pages.ts";
import { untilShown } from "./until.ts";

/** What the panel sets off as being in view. */
const inView = (panel: Page) => panel.$$eval("[aria-current]", (rows) => rows.map((row) => row.textContent).join("\n"));
/** How many entities it lists. */
const count = (panel: Page) => panel.$$eval(".entity h2", (headings) => headings.length);

/** Whose facts are unfolded. */
const open = (panel: Page) =>
  panel.$$eval(".entity:has(> details[open]) h2", (headings) => headings.map((one) => one.textContent).join(", "));

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the side panel", () => {
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind);
    });
    afterEach(async () => {
      await opened.extension.page.evaluate(async () => {
        await chrome.storage.local.clear();
        const panels = (await chrome.tabs.query({})).filter(
          ({ url }) => url?.includes("-extension://") && !url.endsWith("/popup.html"),
        );
        await chrome.tabs.remove(panels.flatMap(({ id }) => id ?? []));
      });
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    /** The panel in a tab behind the page: it follows the tab in front of its window, as it does at the side. */
    const openPanel = (): Promise<Page> => openOwnPage(opened, "sidepanel.html");
    test("groups the page's mentions by entity, in the order of the page, each with its facts", async () => {
      const { tabId } = await opened.openPage(shortNews);
      const panel = await openPanel();
      await expect.poll(() => textOf(panel)).toMatch(/4 entities · \d+ mentions/);
      const report = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const names = [...new Set(report.mentions.map(({ entity }) => report.entities[entity]?.name))];
      expect(await panel.$$eval(".entity h2", (headings) => headings.map((one) => one.textContent))).toEqual(names);
      await stopBackground(opened);
      await panel.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      for (const part of ["paragraph", "The other side", "As reported in July 2021"])
        await expect.poll(() => textOf(panel)).toContain(part);
      await expect.poll(() => panel.$$eval(".choices button", (buttons) => buttons.length)).toBeGreaterThan(0);
    });

    test("filters by kind, by what is contested and by figures, and searches", async () => {
      await opened.openPage(demo);
      const panel = await openPanel();
      await expect.poll(() => textOf(panel)).toMatch(/\d facts/);
      await stopBackground(opened);
      const all = await count(panel);
      await panel.select("select", "person");
      await expect
        .poll(() => panel.$$eval(".entity header .quiet", (kinds) => kinds.map((one) => one.textContent)))
        .not.toContain("company");
      await panel.select("select", "");
      await expect.poll(() => count(panel)).toBe(all);
      await press(panel, "Contested");
      await expect.poll(() => count(panel)).toBeLessThan(all);
      // Each fact that is left faces an answer.
      expect(
        await panel.$$eval(".fact", (facts) => facts.filter((fact) => !fact.querySelector(".answer")).length),
      ).toBe(0);
      await press(panel, "Contested");
      await press(panel, "With figures");
      await expect.poll(() => count(panel)).toBeLessThan(all);
      await press(panel, "With figures");
      await search(panel, "deca");
      await expect.poll(() => textOf(panel)).toContain("DECA");
      await expect.poll(() => count(panel)).toBeLessThan(all);
      await search(panel, "zebra crossing");
      await expect.poll(() => textOf(panel)).toContain("Nothing on this page fits");
      await press(panel, "Clear the filters");
      await expect.poll(() => count(panel)).toBeGreaterThan(0);
    });

    test("leads to a passage, and sets off what is in view there", async () => {
      const { page, tabId } = await opened.openPage(demo);
      const panel = await openPanel();
      await expect.poll(() => inView(panel)).not.toBe("");
      const atTop = await inView(panel);
      await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
      await expect.poll(() => inView(panel)).not.toBe(atTop);
      await stopBackground(opened);
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      await expect.poll(() => inView(panel)).toBe(atTop);
      await panel.$$eval(".entity", (sections) => {
        const last = sections.filter((one) => one.querySelector("h2")?.textContent.includes("DECA")).at(-1);
        last?.querySelector<HTMLElement>(".mentions button")?.click();
      });
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("DECA");
    });

    test("goes with the tab in front, and with what it navigates to", async () => {
      const first = await opened.openPage(shortNews);
      const panel = await openPanel();
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      await opened.openPage(noCoverage);
      await expect.poll(() => textOf(panel)).toContain("not recognised as news coverage");
      await stopBackground(opened);
      await first.page.bringToFront();
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      await first.page.goto(opened.server.add(airline));
      await expect.poll(() => textOf(panel)).toContain("No mention of this story");
      await first.page.evaluate(() => history.back()).catch(() => undefined);
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
      await expect.poll(() => inView(panel)).not.toBe("");
    });

    test("follows the scroll of the page that comes next in its tab, and of the one that is returned to", async () => {
      const scroll = async (page: Page, top: number) => {
        const before = await inView(panel);
        await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
        await expect.poll(() => inView(panel)).not.toBe(before);
      };
      const { page } = await opened.openPage({ ...demo, name: "first.html" });
      const panel = await openPanel();
      await expect.poll(() => inView(panel)).not.toBe("");
      await scroll(page, 100_000);
      const address = opened.server.add({ ...demo, name: "second.html" });
      await page.evaluate((to) => void (location.href = to), address).catch(() => undefined);
      await expect.poll(() => page.evaluate(() => location.href).catch(() => "")).toBe(address);
      await expect.poll(() => inView(panel)).not.toBe("");
      await stopBackground(opened);
      await scroll(page, 100_000);
      await scroll(page, 0);
      await page.evaluate(() => history.back()).catch(() => undefined);
      await expect.poll(() => page.evaluate(() => location.href).catch(() => "")).toContain("first.html");
      // It stands where it was left, at its end.
      await expect.poll(() => page.evaluate(() => scrollY).catch(() => 0)).toBeGreaterThan(0);
      await expect.poll(() => inView(panel)).not.toBe("");
      await scroll(page, 0);
      await scroll(page, 100_000);
    });

    test("shows what a page adds while it is open", async () => {
      const { page } = await opened.openPage(shortNews);
      const panel = await openPanel();
      await expect.poll(() => textOf(panel)).toContain("4 entities");
      await stopBackground(opened);
      await page.evaluate(() => {
        const added = document.createElement("p");
        added.textContent = "Later NSO Group said in a second paragraph that nothing was new.";
        document.body.append(added);
      });
      await expect.poll(() => textOf(panel)).toContain("in a second paragraph");
    });

    test("marks what was withheld when a person says so, for as long as the document lives", async () => {
      const { page, tabId } = await opened.openPage(airline);
      const panel = await openPanel();
      await expect.poll(() => textOf(panel)).toContain("seen and not marked");
      const { withheld } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await press(panel, "seen and not marked");
      await stopBackground(opened);
      await press(panel, "Mark it anyway");
      await expect.poll(() => textOf(panel)).toMatch(/1 entity · 1 mention/);
      const asked = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(asked.mentions).toMatchObject([{ marked: true, reasons: [{ ground: "asked" }] }]);
      expect(asked.withheld).toHaveLength(withheld.length - 1);
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBe(1);
      // The page swaps the paragraph for another with the same words, so that it is read and decided anew.
      await page.evaluate(() => {
        for (const old of document.querySelectorAll("p, h1")) old.replaceWith(old.cloneNode(true));
        document.body.append(Object.assign(document.createElement("p"), { textContent: "More on Pegasus tomorrow." }));
      });
      await expect
        .poll(async () => (await opened.extension.ask("reportPage", { tabId, toEnd: true })).withheld.length)
        .toBe(withheld.length);
      const again = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(again.mentions).toMatchObject([{ marked: true, reasons: [{ ground: "asked" }] }]);
    });

    test("opens at the entity that was asked for", async () => {
      const { tabId } = await opened.openPage(demo);
      await askForPanels(opened, [{ tabId, entity: "deca" }]);
      const panel = await openPanel();
      await expect.poll(() => open(panel)).toContain("DECA");
      await stopBackground(opened);
      await askForPanels(opened, [{ tabId, entity: "nso-group" }]);
      await expect.poll(() => open(panel)).toContain("NSO Group");
    });

    test.skipIf(kind === "firefox")("is really opened at the side from the popup", async () => {
      const { page } = await opened.openPage(shortNews);
      const popup = await openOwnPage(opened, "popup.html");
      await popup.bringToFront();
      const opening = opened.browser.waitForTarget((target) => target.url().endsWith("/sidepanel.html"));
      await untilShown(popup, "footer button");
      await stopBackground(opened);
      await popup.click("footer button");
      const panel = await (await opening).asPage();
      await page.bringToFront();
      await stopBackground(opened);
      await expect.poll(() => textOf(panel)).toContain("NSO Group");
    });
  });
});

async function search(panel: Page, words: string): Promise<void> {
  await panel.$eval(
    "input[type=search]",
    (input, typed) => {
      if (input instanceof HTMLInputElement) input.value = typed;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    words,
  );
}
