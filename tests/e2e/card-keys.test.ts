import type { KeyInput, Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { controlsInside, focusInside } from "./card/card-focus.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hoverPage, middleOf, shortenDwell } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { alikeRows } from "./browser/alike.ts";
import { textOf } from "./own-pages/open-own-pages.ts";
import { html, NEWS } from "./pages/test-pages.ts";

const figurePage = html(
  "figure-keys.html",
  `<!doctype html><html lang=en><title>Spyware of NSO Group</title><link rel=icon href=data:,>${NEWS}`,
  "<p>A leaked list of more than 50,000 phone numbers was shared with reporters, who wrote of the spyware Pegasus.</p>",
  "<p><input id=field></p>",
);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("by keys alone, in the card,", () => {
    const opened = browserFixture(kind);
    let page: Page;
    let tabId: number;
    beforeAll(() => shortenDwell(opened));

    const press = (key: KeyInput) => page.keyboard.press(key);
    const card = async () => (await lookInside(opened.extension, tabId)).card;
    const focus = () => focusInside(opened.extension, tabId);
    const state = async () => (await focus())?.state;
    /** Opens a card as from our list: the focus is in it. */
    async function open(served: typeof hoverPage, text: string): Promise<void> {
      ({ page, tabId } = await opened.showPage(served));
      const { mentions, figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const { id } = [...mentions, ...figures].find((one) => one.text === text)!;
      await expect
        .poll(async () => {
          if ((await card()) === null) await opened.extension.ask("showMention", { tabId, id });
          return (await focus())?.name;
        })
        .toBe("dialog");
    }
    /** What Tab leads to, one by one, up to a name. What scrolls has the focus in Firefox, too: that is left out. */
    async function walk(back: boolean, last: string): Promise<string[]> {
      const names: string[] = [];
      const known = new Set(await controlsInside(opened.extension, tabId));
      for (let step = 0; step < 80 && names.at(-1) !== last; step++) {
        if (back) await page.keyboard.down("Shift");
        await press("Tab");
        if (back) await page.keyboard.up("Shift");
        const now = await focus();
        if (!now) break;
        if (!known.has(now.name)) continue;
        names.push(now.name);
        expect(now).toMatchObject({ seen: true });
      }
      return names;
    }
    async function tabTo(name: string | RegExp): Promise<void> {
      for (let step = 0; step < 80; step++) {
        const now = await focus();
        if (now && (typeof name === "string" ? now.name === name : name.test(now.name))) return;
        await press("Tab");
      }
      throw new Error(`The focus does not come to ${String(name)}.`);
    }

    /** Opens the menu and goes down to an item. */
    async function choose(...items: string[]): Promise<void> {
      await tabTo("More actions");
      await press("Enter");
      for (const item of items) {
        await expect.poll(card).toContain(item);
        for (let step = 0; step < 12 && (await focus())?.name !== item; step++) await press("ArrowDown");
        expect((await focus())?.name).toBe(item);
        await press("Enter");
      }
    }

    const cards = alikeRows(kind, [
      { what: "an entity", served: hoverPage, text: "NSO Group", cites: /^@.*NSO Group/, inPanel: "NSO Group" },
      { what: "a figure", served: figurePage, text: "50,000", cites: /^@.*50,000/, inPanel: "50,000" },
    ]);
    test.for(cards)("three stops lead through it in the order of reading, and out again: $what", async (one) => {
      const { served, text } = one;
      await open(served, text);
      const order = await controlsInside(opened.extension, tabId);
      expect(order).toEqual(["More actions", "Close", expect.stringMatching(/^(\d+ more|In full)$/)]);
      expect(await walk(false, order.at(-1)!)).toEqual(order);
      expect(await walk(true, order[0]!)).toEqual(order.toReversed().slice(1));
      await tabTo(order.at(-1)!);
      // Then it is the page's again, and the card stays.
      await expect
        .poll(async () => {
          await press("Tab");
          return focus();
        })
        .toBeNull();
      expect(await card()).not.toBeNull();
    });

    test("Enter leads to all of it, where the focus goes through every control", async () => {
      await open(hoverPage, "NSO Group");
      await press("Enter");
      await expect.poll(card).toContain("NSO Group firmly denied");
      expect((await focus())?.name).toBe("dialog");
      const order = await controlsInside(opened.extension, tabId);
      expect(order.slice(0, 2)).toEqual(["More actions", "Close"]);
      expect(order.length).toBeGreaterThan(5);
      expect(await walk(false, order.at(-1)!)).toEqual(order);
    });

    test("a press on a mark whose card a rest has opened lets the person in: Enter leads to all of it", async () => {
      ({ page, tabId } = await opened.showPage(hoverPage));
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const point = await middleOf(page, "#name span");
      await restOn(page, point);
      expect(await focus()).toBeNull();
      await page.mouse.click(point.x, point.y);
      await expect.poll(async () => (await focus())?.name).toBe("dialog");
      await press("Enter");
      await expect.poll(card).toContain("NSO Group firmly denied");
      await press("Escape");
      await expect.poll(card).toBeNull();
    });

    test("the menu takes the arrow keys while it is open; Escape closes it before the card", async () => {
      await open(hoverPage, "NSO Group");
      await choose();
      await expect.poll(async () => (await focus())?.name).toBe("Copy");
      await press("ArrowUp");
      expect((await focus())?.name).toBe(kind === "firefox" ? "Don't mark this" : "Open in side panel");
      await press("Home");
      expect((await focus())?.name).toBe("Copy");
      await press("Escape");
      await expect.poll(async () => (await focus())?.name).toBe("More actions");
      expect(await state()).toBe("false");
      await choose("Why is this marked?");
      await expect.poll(card).toContain("This name can only mean");
      await press("Escape");
      await expect.poll(state).toBe("false");
      await press("Escape");
      await expect.poll(card).toBeNull();
    });

    test.for(cards)("a statement and its citation are copied, and the focus stays: $what", async (one) => {
      await open(one.served, one.text);
      await choose("Copy");
      await expect.poll(card).toContain("Copied");
      expect((await focus())?.name).toBe("More actions");
      await choose("Copy citation", "BibTeX");
      await expect.poll(card).toContain("Copied");
      await press("Escape");
      await expect.poll(card).toBeNull();
      await page.focus("#field");
      await page.$eval("#field", (field) => (field as HTMLInputElement).select());
      await page.keyboard.down("Control");
      await press("v");
      await page.keyboard.up("Control");
      await expect.poll(() => page.$eval("#field", (field) => (field as HTMLInputElement).value)).toMatch(one.cites);
    });

    test("a name is marked no longer, the way back has the focus, and then it is where it was", async () => {
      await open(hoverPage, "Amnesty International");
      await press("Escape");
      await expect.poll(card).toBeNull();
      await page.focus("#field");
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const { id } = mentions.find(({ text }) => text === "Amnesty International")!;
      await opened.extension.ask("showMention", { tabId, id });
      await expect.poll(async () => (await focus())?.name).toBe("dialog");
      await choose("Don't mark this", "On this site");
      await expect.poll(async () => (await focus())?.name).toBe("Undo");
      const settings = async () => (await opened.extension.ask("getSettings", null)).settings;
      expect((await settings()).hiddenOn).toEqual({ [new URL(page.url()).hostname]: ["amnesty"] });
      await press("Enter");
      await expect.poll(card).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("field");
      expect((await settings()).hiddenOn).toEqual({});
    });

    test("the close button closes it", async () => {
      await open(figurePage, "50,000");
      await tabTo("Close");
      await press("Enter");
      await expect.poll(card).toBeNull();
    });

    // Firefox lets no card open its sidebar, and has no such button.
    test.for(cards)("the side panel is opened, where the browser lets a card do it: $what", async (one) => {
      await open(one.served, one.text);
      if (kind === "firefox") {
        await choose();
        expect(await controlsInside(opened.extension, tabId)).not.toContain("Open in side panel");
        return;
      }
      await choose();
      await press("End");
      expect((await focus())?.name).toBe("Open in side panel");
      const opening = opened.browser.waitForTarget((target) => target.url().includes("/sidepanel.html"));
      await press("Enter");
      const panel = await (await opening).asPage();
      await expect.poll(() => textOf(panel)).toContain(one.inPanel);
    });
  });
});
