import { afterEach, describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import type { OpenedBrowser } from "./browser/open-browser.ts";
import { openOwnPage, textOf } from "./own-pages/open-own-pages.ts";
import { shortNews } from "./pages/test-pages.ts";
import { alikeRows } from "./browser/alike.ts";

/** In the extension's world of a page, has every block that is read fail, or none. */
async function breakReading({ extension }: OpenedBrowser, tabId: number, broken: boolean): Promise<void> {
  await extension.page.evaluate(
    async (id, breaks) => {
      await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [breaks],
        func: (fails) => {
          // Of Firefox's two globals of a script each has an element of its own.
          const own = [Element, (document.defaultView as Window & typeof globalThis).Element];
          const kept = globalThis as unknown as { plain?: PropertyDescriptor };
          kept.plain ??= Object.getOwnPropertyDescriptor(Element.prototype, "checkVisibility")!;
          const failing = {
            ...kept.plain,
            value() {
              throw new Error("Something is wrong.");
            },
          };
          for (const { prototype } of own)
            Object.defineProperty(prototype, "checkVisibility", fails ? failing : kept.plain);
        },
      });
    },
    tabId,
    broken,
  );
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("an error in the reader", () => {
    const files = alikeRows(kind, ["popup.html", "sidepanel.html"]);
    const opened = browserFixture(kind);
    afterEach(async () => {
      for (const page of await opened.browser.pages()) if (page !== opened.extension.page) await page.close();
    });

    test.for(files)("is said in %s until a change was read well", async (file) => {
      const { page, tabId } = await opened.openPage(shortNews);
      const painted = async () => (await lookInside(opened.extension, tabId)).painted;
      await expect.poll(painted).toBeGreaterThan(0);
      await breakReading(opened, tabId, true);
      await page.evaluate(() => document.querySelector("p")!.append(" NSO Group again."));
      const ours = await openOwnPage(opened, file);
      await expect.poll(() => textOf(ours)).toContain("part of this page may not have been read");
      await breakReading(opened, tabId, false);
      await page.evaluate(() => document.querySelector("h1")!.append(", again"));
      // The panel names it from the first reading on, beside what went wrong.
      await expect.poll(() => textOf(ours)).not.toContain("may not have been read");
      await expect.poll(() => textOf(ours)).toContain("NSO Group");
      await expect.poll(painted).toBeGreaterThan(0);
    });
  });
});
