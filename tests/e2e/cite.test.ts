import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { pressInside } from "../../scripts/pages/press-inside.ts";
import type { ServedPage } from "../../scripts/pages/serve.ts";
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

/** Sent as text: has the page put its own words in the place of what is copied. */
function replaceCopied(): void {
  addEventListener(
    "copy",
    (event) => {
      event.clipboardData?.setData("text/plain", "the page's own words");
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

/** What is on the clipboard, as somebody pastes it elsewhere. */
async function pasted({ browser, kind, server }: OpenedBrowser): Promise<string> {
  const page = await browser.newPage();
  await page.goto(server.add({ name: "paste.html", body: Buffer.from("<textarea autofocus></textarea>") }));
  await page.bringToFront();
  await page.focus("textarea");
  await page.keyboard.down("Control");
  await page.keyboard.press("v", kind === "chromium" ? { commands: ["Paste"] } : {});
  await page.keyboard.up("Control");
  await expect.poll(() => page.$eval("textarea", ({ value }) => value)).not.toBe("");
  const text = await page.$eval("textarea", ({ value }) => value);
  await page.close();
  return text;
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the card", () => {
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind);
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    const openMenu = async (served: ServedPage) => {
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
      const press = (selector: string, text: string) => pressInside(opened.extension, tabId, page, selector, text);
      await press("[aria-haspopup]", "");
      await press("[role=menuitem]", "Copy citation");
      await expect.poll(card).toContain("BibTeX");
      return { page, thrown, card, press };
    };

    test.for(pages)("copies a citation on $name", async ({ served }) => {
      const { page, thrown, card, press } = await openMenu(served);
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        document.addEventListener("copy", () => seen.push("copy"));
      });
      await press("[role=menuitem]", "BibTeX");
      await expect.poll(card).toContain("Copied");
      expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
      expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual([]);
      expect(thrown).toEqual([]);
      expect(await pasted(opened)).toMatch(/^@/);
      await page.close();
    });

    test("says of no words of the page's that they were copied", async () => {
      const { page, card, press } = await openMenu(pages[1]!.served);
      await page.evaluate(replaceCopied);
      await press("[role=menuitem]", "BibTeX");
      // In Chromium the page comes first: then it is said that it isn't copied.
      await expect.poll(card).toMatch(/Copied|Couldn't copy/);
      expect((await card()).includes("Copied")).toBe(kind === "firefox");
      expect((await pasted(opened)).startsWith("@")).toBe(kind === "firefox");
      await page.close();
    });
  });
});
