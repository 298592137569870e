import { describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { insecureHost } from "./browser/shared-browsers.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import type { OpenedBrowser } from "./browser/open-browser.ts";
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
  { name: "a page on http", served: { ...shortNews, name: "http.html", host: insecureHost } },
];

/** Sent as text: has the page put its own words in the place of what is copied, and note what it hears and what it could reach. */
function replaceCopied(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const hear = (event: Event) => {
    heard.push(event.type);
    if (event instanceof ClipboardEvent) event.clipboardData?.setData("text/plain", "the page's own words");
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ["beforecopy", "copy", "cut", "selectionchange"])
    for (const target of [window, document, document.documentElement]) target.addEventListener(type, hear, true);
  type Reports = new (heard: (reports: { type: string }[]) => void, options: object) => { observe: () => void };
  const { ReportingObserver: Observer } = globalThis as { ReportingObserver?: Reports };
  if (Observer) new Observer((reports) => heard.push(...reports.map(({ type }) => type)), { buffered: true }).observe();
  document.execCommand = () => heard.push("execCommand") > 0;
  const look = () => {
    if (frames.length > 0) heard.push("a frame");
    requestAnimationFrame(look);
  };
  look();
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
    const opened = browserFixture(kind);

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

    test.for(pages)("copies on $name, which neither hears of it nor puts its own words there", async ({ served }) => {
      const { page, thrown, card, press } = await openMenu(served);
      await page.evaluate(replaceCopied);
      await press("[role=menuitem]", "BibTeX");
      await expect.poll(card).toContain("Copied");
      expect(await pasted(opened)).toMatch(/^@/);
      await page.bringToFront();
      // By keys, from the button that the focus is back on.
      await page.keyboard.press("Enter");
      await expect.poll(card).toContain("Copy citation");
      await page.keyboard.press("Enter");
      await expect.poll(card).toContain("Copied");
      expect(await pasted(opened)).toMatch(/NSO Group/);
      expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
      expect(thrown).toEqual([]);
      await page.close();
    });

    test("copies no words of a page on http that takes the focus away, and says what came of it", async () => {
      const { page, card, press } = await openMenu(pages[2]!.served);
      await page.evaluate(replaceCopied);
      await page.evaluate(() => {
        const field = document.body.appendChild(document.createElement("input"));
        addEventListener("blur", () => field.focus(), true);
      });
      await press("[role=menuitem]", "BibTeX");
      // In Firefox the page has its way.
      await expect.poll(card).toContain(kind === "firefox" ? "Couldn't copy" : "Copied");
      expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).not.toContain("copy");
      await page.close();
    });
  });
});
