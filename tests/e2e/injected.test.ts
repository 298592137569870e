import { describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { boxOf, hoverPage, middleOf } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { airline, namedInTitle, noCoverage, noNames, shortNews } from "./pages/test-pages.ts";

/** What each page pays for, of the scripts that are injected. */
const pays = [
  ["a page that is no coverage", noCoverage, { look: false, reader: false, cardScript: false }],
  ["coverage without a name", noNames, { look: true, reader: false, cardScript: false }],
  ["coverage with a name in its title alone", namedInTitle, { look: false, reader: true, cardScript: false }],
  ["coverage on which nothing is marked", airline, { look: false, reader: true, cardScript: false }],
  ["coverage with a mark, to which no hand comes", shortNews, { look: false, reader: true, cardScript: false }],
] as const;

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("only what is needed is injected into", () => {
    const opened = browserFixture(kind);

    test.for(pays)("%s", async ([_what, served, scripts]) => {
      const { tabId } = await opened.showPage(served);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await expect.poll(() => lookInside(opened.extension, tabId)).toMatchObject(scripts);
    });

    test("the card where a pointer comes near a mark", async () => {
      const { page, tabId } = await opened.showPage(hoverPage);
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBeGreaterThan(0);
      // Text without a mark.
      const far = await middleOf(page, "#field");
      await page.mouse.move(far.x, far.y);
      expect(await lookInside(opened.extension, tabId)).toMatchObject({ cardScript: false });
      const { x, y } = await boxOf(page, "#name");
      await page.mouse.move(x + 5, y + 5);
      await expect.poll(() => lookInside(opened.extension, tabId)).toMatchObject({ cardScript: true });
    });

    test("a rest on a mark that begins before the card is there opens it, and so does a click", async () => {
      for (const how of ["rest", "click"]) {
        const { page, tabId } = await opened.showPage(hoverPage);
        await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBeGreaterThan(0);
        const { x, y } = await middleOf(page, "#name span");
        if (how === "rest") await page.mouse.move(x, y);
        else await page.mouse.click(x, y);
        await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("NSO Group");
      }
    });

    // Firefox cannot close it yet: see docs/decisions/0002-where-things-are-stored.md.
    test.skipIf(kind === "firefox")("no page script can read the settings", async () => {
      const { tabId } = await opened.showPage(shortNews);
      const read = await opened.extension.page.evaluate(async (id) => {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          func: () => chrome.storage.local.get(null).then(JSON.stringify, () => "refused"),
        });
        return frame?.result;
      }, tabId);
      expect(read).toBe("refused");
    });

    test("a page where nothing was marked, once something is", async () => {
      const { page, tabId } = await opened.showPage(airline);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(await lookInside(opened.extension, tabId)).toMatchObject({ reader: true, cardScript: false });
      await page.evaluate(() => {
        const more = document.createElement("p");
        more.append("NSO Group sells the spyware Pegasus, and Amnesty International went to court.");
        document.querySelector("article")!.append(more);
      });
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBeGreaterThan(0);
    });
  });
});
