import { describe, expect, test } from "vitest";

import { commandInFirefox, sidebarInFirefox, thrownInFirefox } from "./browser/firefox-internals.ts";
import { lookInside } from "./card/inspect-page.ts";
import { browserFixture } from "./browser/browser-fixture.ts";
import { found } from "./browser/open-browser.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { airline, demo, shortNews } from "./pages/test-pages.ts";

const DECA = "Defense Export Controls Agency (DECA)";

/** What the sidebar shows. */
interface Shown {
  text: string;
  /** Its entities, each with its mentions. */
  entities: { name: string; mentions: string[] }[];
}

// In Chromium the panel at the side is opened from the popup: see panel.test.ts.
describe.skipIf(found.firefox === undefined)("Firefox's own sidebar", () => {
  const opened = browserFixture("firefox");

  /** Read by another page of the extension: no tool is told of what stands at the side. */
  const shown = async (): Promise<Shown | undefined> => {
    const json = await opened.extension.page.evaluate(() => {
      const [view] = chrome.extension.getViews({ type: "sidebar" as "tab" });
      if (!view) return undefined;
      // Sorted for people there: by name here.
      const entities = Array.from(view.document.querySelectorAll(".entity"), (one) => ({
        name: one.querySelector("h3")!.textContent,
        mentions: Array.from(one.querySelectorAll(".place b"), (word) => word.textContent),
      })).toSorted((one, other) => (one.name < other.name ? -1 : 1));
      return JSON.stringify({ text: view.document.body.innerText, entities });
    });
    return json === undefined ? undefined : JSON.parse(json);
  };
  const shownText = async () => (await shown())?.text ?? "";
  /** Presses the first of an entity's mentions there. */
  const pressMention = (entity: string) =>
    opened.extension.page.evaluate((name) => {
      const [view] = chrome.extension.getViews({ type: "sidebar" as "tab" });
      const heading = [...view!.document.querySelectorAll("h3")].find(({ textContent }) => textContent === name);
      heading!.closest(".entity")!.querySelector<HTMLElement>(".place")!.click();
    }, entity);
  /** What it must show of a page: each name with its first mention, or the one that is on the screen. */
  const entitiesOf = async (tabId: number) => {
    const report = await opened.extension.ask("reportPage", { tabId, toEnd: true });
    return [...Map.groupBy(report.mentions, ({ entity }) => entity)]
      .map(([id, rows]) => ({
        name: report.entities[id]?.name,
        mentions: [rows[0]!.text],
      }))
      .toSorted((one, other) => (one.name! < other.name! ? -1 : 1));
  };

  test("is opened by its key, follows the window's tab, and leads to passages", async () => {
    const news = await opened.openPage(shortNews);
    const entities = await entitiesOf(news.tabId);
    expect(entities).toContainEqual({ name: "NSO Group", mentions: ["NSO Group"] });
    expect(await sidebarInFirefox(opened.browser)).toMatchObject({ open: false });
    await stopBackground(opened);
    await commandInFirefox(opened.browser, "S");
    await expect
      .poll(() => sidebarInFirefox(opened.browser))
      .toEqual({ open: true, id: "sidelight_sidelight_example-sidebar-action" });
    await expect.poll(shown).toMatchObject({ text: expect.stringContaining("4 names"), entities });

    const article = await opened.openPage(demo);
    await expect.poll(async () => (await shown())?.entities.map(({ name }) => name)).toContain(DECA);
    await stopBackground(opened);
    await pressMention(DECA);
    await expect
      .poll(async () => [
        (await lookInside(opened.extension, article.tabId)).card,
        await article.page.evaluate(() => scrollY > 0),
      ])
      .toEqual([expect.stringContaining("DECA"), true]);

    await opened.openPage(airline);
    await expect.poll(shownText).toContain("Nothing here matches");
    await stopBackground(opened);
    await news.page.bringToFront();
    await expect.poll(shown).toMatchObject({ entities });
    await pressMention("NSO Group");
    await expect.poll(async () => (await lookInside(opened.extension, news.tabId)).card).toContain("NSO Group");
    expect(await sidebarInFirefox(opened.browser)).toMatchObject({ open: true });
    expect([...news.thrown, ...article.thrown, ...(await thrownInFirefox(opened.browser))]).toEqual([]);
  });
});
