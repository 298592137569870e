import { describe, expect, test } from "vitest";

import { pressInside } from "../../scripts/pages/press-inside.ts";
import { restOn } from "../../scripts/pages/marks.ts";
import { lookInside } from "./card/inspect-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { testAlike } from "./browser/alike.ts";
import { recordRequests } from "./browser/record-requests.ts";
import { demo, html, NEWS, noCoverage } from "./pages/test-pages.ts";

const fewerNews = html(
  "fewer.html",
  `<!doctype html><html lang=en><title>A list</title><link rel=icon href=data:,>${NEWS}`,
  "<h1>A list</h1><p>NSO Group sells Pegasus spyware.</p>",
  "<p>A rival wrote that fewer than 180 journalists were identified on the leaked list.</p>",
);

/** A point in the middle of the first occurrence of a word in the running text. */
function pointOf(word: string): { x: number; y: number } | undefined {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const start = text.parentElement?.closest("p") ? (text.nodeValue ?? "").indexOf(word) : -1;
    if (start < 0) continue;
    text.parentElement?.scrollIntoView({ block: "center" });
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + word.length);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return undefined;
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the card", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind);

    test("opens when the pointer rests on a mark, says who says what, and closes with Escape", async () => {
      const { page, tabId } = await opened.showPage(demo);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const card = async () => (await lookInside(opened.extension, tabId)).card;
      const point = await page.evaluate(pointOf, "Defense Export Controls Agency");
      if (point === undefined) throw new Error("The demo page does not name the agency.");
      await restOn(page, point);
      await expect.poll(async () => (await card()) ?? "").toContain("Defense Export Controls Agency");
      expect(await card()).toMatch(/One article: .?The Media Line.?, July 2021\./);
      await page.keyboard.press("Escape");
      await expect.poll(card).toBeNull();
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    });

    test("of a figure puts the page's number beside the source's", async () => {
      const { page, tabId } = await opened.showPage(demo);
      const { figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(figures).toContainEqual(expect.objectContaining({ text: "37", outcome: "same", marked: true }));
      const point = await page.evaluate(pointOf, "37");
      if (point === undefined) throw new Error("The demo page does not count the phones.");
      await restOn(page, point);
      const card = async () => (await lookInside(opened.extension, tabId)).card ?? "";
      await expect.poll(card).toContain("37 of 67");
      // The page too speaks of some evidence of an attempt, and no word of that is set off.
      expect(await card()).toContain("The article gives this number too.");
      expect(await card()).toContain("The article gives no count of infected phones.");
      expect(await card()).toContain("NSO Group denied “false claims”");
      await pressInside(opened.extension, tabId, page, "button.more", "");
      await expect.poll(card).toContain("inconclusive tests");
      expect(await card()).toContain("NSO Group firmly denied");
    });

    alike("of a figure says where page and source compare it otherwise", async () => {
      const { page, tabId } = await opened.showPage(fewerNews);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const point = await page.evaluate(pointOf, "180");
      if (point === undefined) throw new Error("The page does not count the journalists.");
      await restOn(page, point);
      const card = async () => ((await lookInside(opened.extension, tabId)).card ?? "").replace(/[\u2068\u2069]/g, "");
      await expect.poll(card).toContain("The article puts it differently: more than 180.");
    });

    test("is shown without a request of ours", async () => {
      const { page, address, tabId } = await opened.showPage(demo);
      const asked = await recordRequests(opened, page);
      await page.reload();
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const point = await page.evaluate(pointOf, "Defense Export Controls Agency");
      if (point === undefined) throw new Error("The demo page does not name the agency.");
      await restOn(page, point);
      expect(asked).toContain(address);
      expect(asked.filter((url) => url !== address && !/^(data|(chrome|moz)-extension):/.test(url))).toEqual([]);
    });

    test("does not open where nothing is marked", async () => {
      const { page, tabId } = await opened.showPage(noCoverage);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const point = await page.evaluate(pointOf, "Pegasus");
      if (point === undefined) throw new Error("The page does not name Pegasus.");
      await page.mouse.move(point.x - 3, point.y);
      await page.mouse.move(point.x, point.y);
      // Longer than the dwell of 400 ms, measured in the page's own frames.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            setTimeout(resolve, 800);
          }),
      );
      expect(await lookInside(opened.extension, tabId)).toMatchObject({ reader: false, painted: 0, card: null });
    });
  });
});
