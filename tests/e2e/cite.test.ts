import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { pressInside } from "../../scripts/pages/press-inside.ts";
import { shortNews } from "./pages/test-pages.ts";

/** Pages on which the clipboard API may be used, and on which it may not. */
const pages = [
  { name: "a page", served: shortNews },
  {
    name: "a page that forbids the clipboard API",
    served: {
      ...shortNews,
      name: "strict.html",
      headers: { "permissions-policy": "clipboard-write=(), clipboard-read=()" },
    },
  },
];

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the card", () => {
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind);
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    test.for(pages)("copies a citation on $name", async ({ served }) => {
      const { page, tabId, thrown } = await opened.openPage(served);
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const { id } = mentions.find(({ text }) => text === "NSO Group")!;
      const card = async () => (await lookInside(opened.extension, tabId)).card ?? "";
      // The script of the card comes after the first mark.
      await expect
        .poll(async () => {
          await opened.extension.ask("showMention", { tabId, id });
          return card();
        })
        .toContain("NSO Group");
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        document.addEventListener("copy", () => seen.push("copy"));
      });
      const press = (selector: string, text: string) => pressInside(opened.extension, tabId, page, selector, text);
      await press("[aria-haspopup]", "");
      await press("[role=menuitem]", "Copy citation");
      await expect.poll(card).toContain("BibTeX");
      await press("[role=menuitem]", "BibTeX");
      await expect.poll(card).toContain("Copied");
      expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
      expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual([]);
      expect(thrown).toEqual([]);
    });
  });
});
