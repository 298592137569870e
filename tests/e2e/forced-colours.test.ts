import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { giveCommand } from "./card/commands.ts";
import { besideOf, contrast, underlineOf, wordsOf } from "./card/line-pixels.ts";
import { middleOf } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { openOwnPage } from "./own-pages/open-own-pages.ts";
import { until } from "./browser/until.ts";
import { html, NEWS } from "./pages/test-pages.ts";

/** Firefox's own: the colours of the person for every page, here light on dark. */
const prefs = {
  "browser.display.document_color_use": 2,
  "browser.display.background_color": "#000000",
  "browser.display.foreground_color": "#ffffff",
  "browser.display.use_system_colors": false,
};

const served = html(
  "forced.html",
  `<!doctype html><html lang=en><title>Spyware of NSO Group</title><link rel=icon href=data:,>${NEWS}`,
  "<style>body { margin: 20px; font: 24px/2 sans-serif } p { margin: 0; padding: 4px }</style>",
  "<h1>A licence</h1><p id=plain>It was <span>LEGA</span> again</p>",
  "<p id=entity>It was <span>DECA</span> again that saw the spyware of NSO Group</p>",
  `<p id=pale style="background:#fff;color:#eee">It was <span>DECA</span> again</p>`,
  `<p id=coloured style="background:#fd0;color:#fc0">It was <span>DECA</span> again</p>`,
  "<p id=figure>A list of <span>50,000</span> phone numbers</p>",
);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("in forced colours", () => {
    const opened = browserFixture(kind, { prefs });
    let page: Page;
    let tabId: number;
    beforeAll(async () => {
      await opened.extension.ask("changeSettings", { type: "set", values: { density: "every" } });
      ({ page, tabId } = await opened.openPage(served));
      if (kind === "chromium") {
        const cdp = await page.createCDPSession();
        const features = [
          { name: "forced-colors", value: "active" },
          { name: "prefers-color-scheme", value: "dark" },
        ];
        await cdp.send("Emulation.setEmulatedMedia", { features });
      }
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await restOn(page, await middleOf(page, "#entity span"));
      await page.keyboard.press("Escape");
      await page.mouse.move(990, 790);
      await page.waitForFunction(() => document.querySelector(":popover-open") === null);
    });

    test("the page is in them", async () => {
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    });

    test.for(["entity", "pale", "coloured", "figure"])("line and text stand out: %s", async (id) => {
      const { line, ground } = await underlineOf(opened.extension, page, id);
      const marked = await wordsOf(opened.extension, page, id);
      const plain = await wordsOf(opened.extension, page, "plain");
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(marked.line, marked.ground)).toBeGreaterThanOrEqual(4.5);
      // Chromium gives every highlight the person's colours of a selection.
      if (kind === "firefox") expect(marked).toEqual(plain);
    });

    test("the mention that a key leads to has a ring that stands out, and text that does", async () => {
      const ring = async (id: string) => {
        const { line, ground } = await besideOf(opened.extension, page, id);
        return contrast(line, ground);
      };
      expect(await ring("entity")).toBe(1);
      await giveCommand(opened, tabId, "next-mention");
      // Of all that is marked here the first.
      await expect.poll(() => ring("entity")).toBeGreaterThanOrEqual(3);
      const current = await wordsOf(opened.extension, page, "entity");
      expect(contrast(current.line, current.ground)).toBeGreaterThanOrEqual(4.5);
      expect(await ring("coloured")).toBe(1);
    });

    test.runIf(kind === "chromium")(
      "the popup tells what is on from what is off, and has no grid of borders",
      async () => {
        const popup = await openOwnPage(opened, "popup.html");
        const cdp = await popup.createCDPSession();
        await cdp.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
        await until("rows", () => popup.evaluate(() => document.querySelector(".row button") !== null));
        const seen = await popup.evaluate(() => {
          const [chosen, other, row, button] = [
            ".segments :checked + span",
            ".segments :not(:checked) + span",
            ".row button",
            "footer .second",
          ].map((selector) => getComputedStyle(document.querySelector(selector)!));
          const paper = document.createElement("i");
          paper.style.color = "Canvas";
          document.body.append(paper);
          return {
            chosen: chosen!.backgroundColor,
            other: other!.backgroundColor,
            row: row!.borderTopColor,
            button: button!.borderTopColor,
            paper: getComputedStyle(paper).color,
          };
        });
        expect(seen.chosen).not.toBe(seen.other);
        expect(seen.row).toBe(seen.paper);
        expect(seen.button).not.toBe(seen.paper);
        await popup.close();
      },
    );

    test("what is not marked has no line", async () => {
      const { line, ground } = await underlineOf(opened.extension, page, "plain");
      expect(contrast(line, ground)).toBe(1);
    });
  });
});
