import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { pressInside } from "../../scripts/pages/press-inside.ts";
import { focusInside } from "./card/card-focus.ts";
import { giveCommand } from "./card/commands.ts";
import { besideOf, contrast, underlineOf, wordsOf } from "./card/line-pixels.ts";
import { stylesInside } from "./card/styles-inside.ts";
import { middleOf } from "./pages/mark-page.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
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
    let opened: OpenedBrowser;
    let page: Page;
    let tabId: number;
    beforeAll(async () => {
      opened = await openBrowser(kind, { prefs });
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
    afterAll(() => opened[Symbol.asyncDispose]());

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

    describe.runIf(kind === "chromium")("each surface keeps its borders, its focus and what is chosen:", () => {
      const [black, white] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"];
      const inside = (...selectors: string[]) => stylesInside(opened.extension, tabId, selectors);
      const focus = () => focusInside(opened.extension, tabId);

      test("the card at a glance, in full and with its menu", async () => {
        const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
        const { id } = mentions.find(({ text }) => text === "NSO Group")!;
        await opened.extension.ask("showMention", { tabId, id });
        await expect.poll(async () => (await focus())?.name).toBe("dialog");
        const glance = await inside(".card", "footer", ".side + .side", ".icon", ".more");
        expect(glance[".card"]).toMatchObject({ ground: black, border: white, color: white });
        expect(glance["footer"]!.border).toBe(white);
        expect(glance[".side + .side"]!.border).toBe(white);
        for (const quiet of [".icon", ".more"]) expect(glance[quiet]!.border).toBe(black);
        await page.keyboard.press("Tab");
        const { ".icon": focused } = await inside(".icon");
        expect([focused!.outline, focused!.outline === black]).toEqual([expect.stringMatching(/^rgb/), false]);
        await page.keyboard.press("Enter");
        await expect.poll(async () => (await focus())?.name).toBe("Copy");
        const menu = await inside(".menu", "[role=menuitem]", "[role=menuitem]:last-child");
        expect(menu[".menu"]).toMatchObject({ ground: black, border: white });
        expect(menu["[role=menuitem]"]!.outline).toBe(focused!.outline);
        expect(menu["[role=menuitem]:last-child"]!.outline).toBe("none");
        await page.keyboard.press("Escape");
        await expect.poll(async () => (await focus())?.name).toBe("More actions");
        await pressInside(opened.extension, tabId, page, "button.more", "");
        await expect.poll(async () => (await focus())?.name).toBe("dialog");
        const full = await inside(".article", ".tools > button", ".statement");
        expect(full[".article"]!.border).toBe(white);
        // What can be pressed among the statements has the colour of links.
        expect(full[".tools > button"]!.color).not.toBe(full[".statement"]!.color);
        await page.keyboard.press("Escape");
      });

      /** Opens a page of ours in forced colours, as if it were in front. */
      const openForced = async (file: string, awaited: string) => {
        const own = await openOwnPage(opened, file);
        const cdp = await own.createCDPSession();
        await cdp.send("Emulation.setFocusEmulationEnabled", { enabled: true });
        await cdp.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
        await until(awaited, () => own.evaluate((one) => document.querySelector(one) !== null, awaited));
        return own;
      };
      /** The colours of the first element of a selector, beside those of the person's own. */
      const colours = (own: Page, selector: string) =>
        own.$eval(selector, (one) => {
          const named = (name: string) => {
            const probe = document.createElement("i");
            probe.style.color = name;
            document.body.append(probe);
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          };
          const names = ["Canvas", "CanvasText", "LinkText", "Highlight", "HighlightText", "GrayText"];
          const nameOf = (color: string) => names.find((name) => named(name) === color) ?? color;
          const { color, backgroundColor, borderBottomColor, outlineStyle, opacity } = getComputedStyle(one);
          return {
            ...{ color: nameOf(color), ground: nameOf(backgroundColor), border: nameOf(borderBottomColor) },
            ...{ ring: outlineStyle !== "none", opacity },
          };
        });
      const focusOn = (own: Page, selector: string) => own.$eval(selector, (one) => (one as HTMLElement).focus());

      test("the panel", async () => {
        const panel = await openForced("sidepanel.html", ".place");
        expect((await colours(panel, ".views [aria-selected=true]")).border).toBe("Highlight");
        expect((await colours(panel, ".views [aria-selected=false]")).border).toBe("Canvas");
        expect((await colours(panel, ".jumps button")).color).toBe("LinkText");
        for (const one of [".jumps button", ".place", ".leads", ".signs button"])
          expect([one, (await colours(panel, one)).border]).toEqual([one, "Canvas"]);
        await focusOn(panel, ".place");
        expect(await colours(panel, ".place")).toMatchObject({ ring: true });
        expect((await colours(panel, ".place")).border).not.toBe("Canvas");
        expect((await colours(panel, ".top button")).border).not.toBe("Canvas");
        await panel.close();
      });

      test("the options", async () => {
        await opened.extension.ask("changeSettings", { type: "set", values: { theme: "page" } });
        const options = await openForced("options.html", ".option input");
        for (const one of [".plain", "textarea"])
          expect([one, (await colours(options, one)).border]).not.toEqual([one, "Canvas"]);
        await focusOn(options, ".option input");
        expect((await colours(options, ".option input")).ring).toBe(true);
        // As an organisation's lock does.
        await options.$eval(".plain", (button) => ((button as HTMLButtonElement).disabled = true));
        expect(await colours(options, ".plain")).toMatchObject({ color: "GrayText", opacity: "1" });
        await options.close();
      });

      test("where sets are written", async () => {
        const author = await openForced("author.html", "[aria-labelledby=start] li button");
        await author.$eval("[aria-labelledby=start] li button", (button) => (button as HTMLButtonElement).click());
        await until("parts", () => author.evaluate(() => document.querySelector(".parts [aria-current]") !== null));
        const chosen = await colours(author, ".parts [aria-current]");
        expect(chosen.ground).toBe("Highlight");
        expect(chosen.color).not.toBe("CanvasText");
        expect((await colours(author, ".parts button:not(.plain, [aria-current])")).border).toBe("Canvas");
        expect(await colours(author, ".bar button:disabled")).toMatchObject({ color: "GrayText", opacity: "1" });
        expect((await colours(author, ".field input")).border).not.toBe("Canvas");
        await focusOn(author, ".parts button:not(.plain, [aria-current])");
        expect((await colours(author, ".parts button:not(.plain, [aria-current])")).ring).toBe(true);
        await author.close();
      });
    });

    test("what is not marked has no line", async () => {
      const { line, ground } = await underlineOf(opened.extension, page, "plain");
      expect(contrast(line, ground)).toBe(1);
    });
  });
});
