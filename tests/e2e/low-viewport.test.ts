import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { pairInside } from "./card/card-focus.ts";
import { boxOf, hostBox, hoverPage, middleOf, overlap, wait, shortenDwell } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { alikeRows } from "./browser/alike.ts";
import { html, NEWS } from "./pages/test-pages.ts";

/** Sizes in which little is seen at once: a small screen, 400 %, a phone on its side. */
const low = [
  { width: 320, height: 240, deviceScaleFactor: 1 },
  { width: 320, height: 180, deviceScaleFactor: 4 },
  { width: 640, height: 280, deviceScaleFactor: 2 },
];

const served = (height: number) =>
  html(
    `low-${height}.html`,
    `<!doctype html><html lang=en><title>Amnesty International on NSO Group</title><link rel=icon href=data:,>${NEWS}`,
    `<style>body { margin: 20px; font: 18px/1.6 sans-serif } div { height: ${height}px }</style>`,
    "<div></div><p>It was <span id=name>Amnesty International</span>.</p><div></div>",
  );

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("where little is seen at once", () => {
    const opened = browserFixture(kind);
    let page: Page;
    beforeAll(() => shortenDwell(opened));

    const sized = low.flatMap((size) => [0, 0.25, 0.5, 0.75, 1].map((at) => ({ size, at, ...size })));
    // What is reckoned is the same; in each size bars and zoom of a browser are held where there is most and least room.
    const few = sized.filter(({ at, size }) => at === (size === low[0] ? 0 : 0.5) || at === 1);
    const bySize = Map.groupBy(alikeRows(kind, sized, few), ({ size }) => size);
    test.for([...bySize].map(([size, rows]) => ({ size, rows, ...size })))(
      "the line is free, the way in too, wherever it stands: $width × $height",
      async ({ size, rows }) => {
        const { page: shown, tabId } = await opened.showPage(served(size.height));
        page = shown;
        await page.setViewport(size);
        await opened.extension.ask("reportPage", { tabId, toEnd: true });
        for (const { at } of rows) {
          await bringTo(at);
          await enterCard(size, `the line at ${at}`);
          await page.mouse.move(1, 1);
          await expect.poll(() => hostBox(page)).toBeNull();
        }
      },
    );

    /** Scrolls the line to where this part of the room is above it. */
    const bringTo = (at: number) =>
      page.$eval(
        "#name",
        (element, part) => {
          const { top, height } = element.getBoundingClientRect();
          // A bar for scrolling sideways can take some of the height.
          const { clientHeight } = document.documentElement;
          scrollBy({ top: top - (clientHeight - height) * part, behavior: "instant" });
        },
        at,
      );

    /** Opens the card and goes into it. */
    const enterCard = async (size: (typeof low)[number], where: string) => {
      const line = await boxOf(page, "#name");
      const from = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      await restOn(page, from);
      await expect.poll(async () => overlap((await hostBox(page))!, line), { message: where }).toBeLessThanOrEqual(1);
      const host = (await hostBox(page))!;
      expect(host.x, where).toBeGreaterThanOrEqual(-1);
      expect(host.y, where).toBeGreaterThanOrEqual(-1);
      expect(host.x + host.width, where).toBeLessThanOrEqual(size.width + 1);
      expect(host.y + host.height, where).toBeLessThanOrEqual(size.height + 1);
      await page.mouse.move(host.x + host.width / 2, host.y + host.height / 2, { steps: 12 });
      // Longer than the delay after which a card goes that the pointer has left.
      await wait(page, 400);
      expect(await hostBox(page), where).not.toBeNull();
    };

    test.for([
      { height: 200, shows: "folded" },
      { height: 240, shows: "exchange" },
      { height: 700, shows: "exchange" },
    ])("a pair is there whole, or a line in its place: $height px", async ({ height, shows }) => {
      const { page: shown, tabId } = await opened.showPage(hoverPage);
      page = shown;
      await page.setViewport({ width: 900, height });
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await restOn(page, await middleOf(page, "#name span"));
      await expect.poll(() => pairInside(opened.extension, tabId)).toEqual([shows]);
    });
  });
});
