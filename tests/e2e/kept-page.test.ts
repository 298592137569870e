import { describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hoverPage, middleOf } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { noCoverage } from "./pages/test-pages.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a page that comes back from the back/forward cache", () => {
    const opened = browserFixture(kind);

    /** Goes on to another page and back, and gives what there is then. A browser may drop a page that it keeps: then again. */
    async function goAndComeBack(how?: "with a card" | "with a pinned card") {
      for (let tried = 1; ; tried++) {
        const back = await goAndReturn(how);
        if (back.kept) return back;
        expect(tried, "the browser never kept the page").toBeLessThan(3);
      }
    }

    async function goAndReturn(how?: "with a card" | "with a pinned card") {
      const { page, tabId } = await opened.openPage(hoverPage);
      const inside = async () => {
        const { reader, painted, card } = await lookInside(opened.extension, tabId);
        return { reader, painted, card };
      };
      const title = () => opened.extension.page.evaluate(async (id) => (await chrome.tabs.get(id)).title, tabId);
      const badge = () => opened.extension.page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await page.evaluate(() => {
        // Only a page that is loaded anew has its own title again.
        addEventListener("pagehide", () => (document.title = "left"));
        addEventListener("pageshow", ({ persisted }) => (document.title = `kept: ${persisted}`));
      });
      await expect.poll(async () => (await inside()).painted).toBe(4);
      const name = await middleOf(page, "#name span");
      if (how) await restOn(page, name);
      if (how === "with a pinned card") await page.mouse.click(name.x, name.y);
      // What it says is asked for when it opens.
      if (how) await expect.poll(async () => (await inside()).card).toContain("July 2021");
      const before = await inside();
      const count = await badge();
      expect(count).toMatch(/^\d$/);
      await page.goto(opened.server.add(noCoverage));
      await expect.poll(inside).toEqual({ reader: false, painted: 0, card: null });
      // Firefox's `goBack()` times out: for the tool the page is not back.
      await page.evaluate(() => history.back()).catch(() => undefined);
      await expect.poll(title).toMatch(/^kept: true$|^Spyware of NSO Group$/);
      const kept = (await title()) === "kept: true";
      if (kept) await expect.poll(badge).toBe(count);
      return { before, inside, kept };
    }

    test("has its marks, each once", async () => {
      const { before, inside } = await goAndComeBack();
      await expect.poll(inside).toEqual({ ...before, card: null });
    });

    test("has its marks, and no card that nobody points at", async () => {
      const { before, inside } = await goAndComeBack("with a card");
      expect(before.card).toContain("NSO Group");
      await expect.poll(inside).toEqual({ ...before, card: null });
    });

    test("has its marks, and the card that was pinned", async () => {
      const { before, inside } = await goAndComeBack("with a pinned card");
      expect(before.card).toContain("NSO Group");
      await expect.poll(inside).toEqual(before);
    });
  });
});
