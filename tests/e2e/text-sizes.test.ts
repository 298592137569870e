import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { alikeRows } from "./browser/alike.ts";
import { openOwnPage } from "./own-pages/open-own-pages.ts";
import { demo } from "./pages/test-pages.ts";

/** A page of ours, what is there once all of it is, and whether it has notes. */
const pages = [
  ["popup.html", "footer button", true],
  ["sidepanel.html", "#statements .facts", true],
  ["options.html", "main section .keys", true],
  ["author.html", "[aria-labelledby=start] li", true],
  ["welcome.html", ".story", true],
  ["preview.html", "article", true],
] as const;

/** The sizes of the text that can be read, in px, as computed, with the element that has it. */
const textSizes = (page: Page): Promise<{ size: number; what: string }[]> =>
  page.evaluate(() => {
    const holders = new Set<Element>(document.querySelectorAll("input[type=search], select, textarea, button"));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent?.trim() && node.parentElement?.checkVisibility()) holders.add(node.parentElement);
    return [...holders].map((one) => ({
      size: parseFloat(getComputedStyle(one).fontSize),
      what: `${one.localName}.${one.className}: ${one.textContent.slice(0, 40)}`,
    }));
  });

const sizeOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => [...new Set(found.map((one) => parseFloat(getComputedStyle(one).fontSize)))]);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the text of our pages", () => {
    const opened = browserFixture(kind);
    beforeAll(() => opened.openPage(demo));

    // Where the larger fits and is as large as it should be, so is the other.
    const rows = pages.map(([file, awaited, notes], at) => ({
      file,
      awaited,
      notes,
      percents: alikeRows(kind, [200, 100], at === 0 ? [200, 100] : [200]),
    }));
    test.for(rows)(
      "of $file is as large as chosen, and fits into 320 px",
      async ({ file, awaited, notes, percents }) => {
        await opened.extension.ask("changeSettings", { type: "set", values: { textSize: percents[0]! } });
        const page = await openOwnPage(opened, file);
        await page.setViewport({ width: 320, height: 700 });
        // The statements of a side panel come when they are unfolded.
        const unfold = () => page.$$eval("details", (all) => all.forEach((one) => (one.open = true)));
        await expect.poll(() => unfold().then(() => page.$(awaited))).not.toBeNull();
        for (const percent of percents) {
          await opened.extension.ask("changeSettings", { type: "set", values: { textSize: percent } });
          const scale = percent / 100;
          const message = `at ${percent} %`;
          await expect.poll(() => sizeOf(page, "body"), { message }).toEqual([14 * scale]);
          // A line may be drawn anew between being found and being measured.
          await expect.poll(() => sizeOf(page, ".quiet"), { message }).toEqual(notes ? [12 * scale] : []);
          let sizes: Awaited<ReturnType<typeof textSizes>> = [];
          await expect.poll(async () => (sizes = await textSizes(page)).length, { message }).toBeGreaterThan(5);
          expect(
            sizes.filter(({ size }) => size < 12 * scale),
            message,
          ).toEqual([]);
          // What is read is 14 or 12; a heading or a sample may be larger, and nothing is twice as large.
          expect(
            sizes.filter(({ size }) => size > 28 * scale),
            message,
          ).toEqual([]);
          const { wide, room } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth,
            room: document.documentElement.clientWidth,
          }));
          expect(wide, message).toBeLessThanOrEqual(room);
        }
        await page.close();
      },
    );
  });
});
