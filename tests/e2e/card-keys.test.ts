import type { KeyInput, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { controlsInside, focusInside } from "./focus-inside.ts";
import { lookInside } from "./look-inside.ts";
import { hoverPage, shortenDwell } from "./mark-page.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./open-browser.ts";
import { textOf } from "./own-pages.ts";
import { html, NEWS } from "./test-pages.ts";

const figurePage = html(
  "figure-keys.html",
  `<!doctype html><html lang=en><title>Spyware of NSO Group</title><link rel=icon href=data:,>${NEWS}`,
  "<p>A leaked list of more than 50,000 phone numbers was shared with reporters, who wrote of the spyware Pegasus.</p>",
  "<p><input id=field></p>",
);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("by keys alone, in the card,", () => {
    let opened: OpenedBrowser;
    let page: Page;
    let tabId: number;
    beforeAll(async () => {
      opened = await openBrowser(kind);
      await shortenDwell(opened);
    });
    afterAll(() => opened[Symbol.asyncDispose]());
    afterEach(() => page.close());

    const press = (key: KeyInput) => page.keyboard.press(key);
    const card = async () => (await lookInside(opened.extension, tabId)).card;
    const focus = () => focusInside(opened.extension, tabId);
    const state = async () => (await focus())?.state;
    /** Opens a card as from our list: the focus is in it. */
    async function open(served: typeof hoverPage, text: string): Promise<void> {
      ({ page, tabId } = await opened.openPage(served));
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

    test.for([
      ["an entity", hoverPage, "NSO Group"],
      ["a figure", figurePage, "50,000"],
    ] as const)("the focus goes through all of it in the order of reading: %s", async ([, served, text]) => {
      await open(served, text);
      const order = await controlsInside(opened.extension, tabId);
      expect(order.slice(0, 2)).toEqual(["Keep open", "Close"]);
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

    test("the pin, all facts, what is left open and why are pressed and unfolded", async () => {
      await open(hoverPage, "NSO Group");
      await tabTo("Keep open");
      for (const [key, pressed] of [
        [" ", "false"],
        ["Enter", "true"],
      ] as const) {
        await press(key);
        await expect.poll(state).toBe(pressed);
      }
      for (const name of [/^(One point|\d+ points) left open$/, /^All \d+ facts$/, "Why this is shown"]) {
        await tabTo(name);
        expect(await state()).toBe("false");
        await press("Enter");
        await expect.poll(state).toBe("true");
        await press(" ");
        await expect.poll(state).toBe("false");
      }
    });

    const cards = [
      { what: "an entity", served: hoverPage, text: "NSO Group", cites: /^@.*NSO Group/, inPanel: "NSO Group" },
      { what: "a figure", served: figurePage, text: "50,000", cites: /^@.*50,000/, inPanel: "50,000" },
    ];

    test.for(cards)("a fact and its citation are copied, and the focus stays: $what", async (one) => {
      await open(one.served, one.text);
      await tabTo("Copy");
      await press("Enter");
      await expect.poll(card).toContain("Copied");
      expect((await focus())?.name).toBe("Copy");
      await tabTo("Cite");
      await press(" ");
      await expect.poll(card).toContain("BibTeX");
      await tabTo("BibTeX");
      await press("Enter");
      expect((await focus())?.name).toBe("BibTeX");
      await press("Escape");
      await expect.poll(card).toBeNull();
      await page.focus("#field");
      await page.$eval("#field", (field) => (field as HTMLInputElement).select());
      await page.keyboard.down("Control");
      await press("v");
      await page.keyboard.up("Control");
      await expect.poll(() => page.$eval("#field", (field) => (field as HTMLInputElement).value)).toMatch(one.cites);
    });

    test("an entity is hidden, the card closes, and the focus is where it was", async () => {
      await open(hoverPage, "Amnesty International");
      await press("Escape");
      await expect.poll(card).toBeNull();
      await page.focus("#field");
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const { id } = mentions.find(({ text }) => text === "Amnesty International")!;
      await opened.extension.ask("showMention", { tabId, id });
      await expect.poll(async () => (await focus())?.name).toBe("dialog");
      await tabTo("Hide");
      await press("Enter");
      await expect.poll(state).toBe("true");
      await tabTo("On this site");
      await press("Enter");
      await expect.poll(card).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("field");
      const { settings } = await opened.extension.ask("getSettings", null);
      expect(settings.hiddenOn).toEqual({ [new URL(page.url()).hostname]: ["amnesty"] });
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
        expect(await controlsInside(opened.extension, tabId)).not.toContain("Side panel");
        return;
      }
      await tabTo("Side panel");
      const opening = opened.browser.waitForTarget((target) => target.url().includes("/sidepanel.html"));
      await press("Enter");
      const panel = await (await opening).asPage();
      await expect.poll(() => textOf(panel)).toContain(one.inPanel);
    });
  });
});
