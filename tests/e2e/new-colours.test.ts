import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { contrast, underlineOf } from "./card/line-pixels.ts";
import { hostBox, middleOf, shortenDwell } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { alikeRows } from "./browser/alike.ts";
import { html, NEWS } from "./pages/test-pages.ts";

/** Pale on white, so that the line is dark; and faint on black, where a dark line is not to be seen. */
const day = "background: #fff; color: #ccc";
const night = "background: #000; color: #333";

/** What a page does to be dark, in its own styles and by script. */
const switches: { name: string; css: string; act: () => void; only?: "chromium" }[] = [
  {
    name: "a class on the root",
    css: `body { ${day} } .night body { ${night} }`,
    act: () => document.documentElement.classList.add("night"),
  },
  {
    name: "an attribute on the body",
    css: `body { ${day} } body[data-theme=night] { ${night} }`,
    act: () => (document.body.dataset["theme"] = "night"),
  },
  {
    name: "a class on what holds the article",
    css: `main { ${day} } main.night { ${night} }`,
    act: () => document.querySelector("main")!.classList.add("night"),
  },
  {
    name: "a class, by a slow transition",
    css: `body { ${day}; transition: background-color 0.6s, color 0.6s } .night body { ${night} }`,
    act: () => document.documentElement.classList.add("night"),
  },
  {
    name: "a style sheet that comes late",
    css: `body { ${day} }`,
    act() {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = "data:text/css,body{background:%23000;color:%23333}";
      document.head.append(link);
    },
  },
  {
    name: "the scheme of the system",
    css: `body { ${day} } @media (prefers-color-scheme: dark) { body { ${night} } }`,
    act: () => undefined,
    // No automation of Firefox's has it.
    only: "chromium",
  },
];

const served = (css: string, id: number) =>
  html(
    `night-${id}.html`,
    `<!doctype html><html lang=en><title>Spyware of NSO Group</title><link rel=icon href=data:,>${NEWS}`,
    `<style>body { margin: 20px; font: 24px/2 sans-serif } ${css}</style>`,
    "<main><h1>A licence</h1><p id=it>It was <span>DECA</span> again that saw the spyware of NSO Group</p></main>",
  );

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the line of a mark can be seen after the page has other colours:", () => {
    const opened = browserFixture(kind);
    let page: Page;
    beforeAll(() => shortenDwell(opened));
    afterEach(() => page.close());

    const rows = switches.filter(({ only = kind }) => only === kind);
    // Which element has the class or attribute is the same to every browser.
    const some = rows.filter(({ name }) => !/^an attribute|what holds/.test(name));
    test.for(alikeRows(kind, rows, some))("by $name", async ({ name, css, act }) => {
      const { page: shown, tabId } = await opened.openPage(
        served(
          css,
          switches.findIndex((one) => one.name === name),
        ),
      );
      page = shown;
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      // What chooses the colours comes with the card.
      await restOn(page, await middleOf(page, "#it span"));
      await page.keyboard.press("Escape");
      await page.mouse.move(990, 790);
      await expect.poll(() => hostBox(page)).toBeNull();
      const seen = async () => {
        const { line, ground } = await underlineOf(opened.extension, page, "it");
        return { dark: ground[0]! < 128, seen: contrast(line, ground) >= 3 };
      };
      await expect.poll(seen).toEqual({ dark: false, seen: true });
      if (name === "the scheme of the system")
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      else await page.evaluate(act);
      await expect.poll(seen).toEqual({ dark: true, seen: true });
    });
  });
});
