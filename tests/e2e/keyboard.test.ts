import { isDeepStrictEqual } from "node:util";

import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";

import { boxOf, hostBox, hoverPage } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { giveCommand, listen, saidOfMentions } from "./card/commands.ts";
import { lookInside } from "./card/inspect-page.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the keyboard", () => {
    const opened = browserFixture(kind);
    let page: Page;
    let tabId: number;
    beforeEach(async () => {
      ({ page, tabId } = await opened.showPage(hoverPage));
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await listen(opened.extension, tabId);
    });

    const give = (name: string) => giveCommand(opened, tabId, name);
    const heard = () => saidOfMentions(opened.extension, tabId);
    const card = async () => (await lookInside(opened.extension, tabId)).card ?? "";
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.matches(":popover-open") ? "card" : activeElement?.id || activeElement?.localName;
      });
    /** The first command, once something is marked: it brings the card's script, and another one then waits for nothing. */
    const first = async (name: string) => {
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBeGreaterThan(0);
      await give(name);
      await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    };

    test("next and previous walk all mentions, marked or not, and tell of each", async () => {
      await first("next-mention");
      for (let step = 0; step < 3; step++) await give("next-mention");
      await give("previous-mention");
      await expect.poll(heard).toHaveLength(5);
      const lines = [
        /^spyware, term, \d statements, 1 of 5$/,
        /^spyware, term, \d statements, 2 of 5$/,
        /^NSO Group, company, \d+ statements, 3 of 5$/,
        /^Pegasus, product, \d+ statements, 4 of 5$/,
        /^NSO Group, company, \d+ statements, 3 of 5$/,
      ];
      expect(await heard()).toEqual(lines.map((line) => expect.stringMatching(line)));
    });

    test("a key opens the card with the focus inside, Escape leads back to where the reader was", async () => {
      await page.focus("#field");
      await page.$eval("#field", (field) => (field as HTMLInputElement).setSelectionRange(2, 4));
      await first("next-mention");
      await give("open-card");
      await expect.poll(card).toContain("spyware term");
      await expect.poll(focused).toBe("card");
      await page.keyboard.press("Escape");
      await expect.poll(card).toBe("");
      expect(await focused()).toBe("field");
      expect(
        await page.$eval("#field", (field) => {
          const { selectionStart, selectionEnd } = field as HTMLInputElement;
          return [selectionStart, selectionEnd];
        }),
      ).toEqual([2, 4]);
    });

    test("the same key closes it again", async () => {
      await first("next-mention");
      await give("open-card");
      await expect.poll(card).toContain("spyware term");
      await give("open-card");
      await expect.poll(card).toBe("");
    });

    test("with a caret in the page it opens the mention at the caret, and the caret stays", async () => {
      await first("next-mention");
      await page.evaluate(() => {
        const text = document.querySelector("#other span")!.firstChild!;
        getSelection()!.collapse(text, 3);
      });
      await give("open-card");
      await expect.poll(card).toContain("Amnesty International");
      await page.keyboard.press("Escape");
      await expect.poll(card).toBe("");
      expect(await page.evaluate(() => [getSelection()!.anchorNode?.nodeValue, getSelection()!.anchorOffset])).toEqual([
        "Amnesty International",
        3,
      ]);
    });

    test("a later mention that is not marked opens as well", async () => {
      await page.$eval("#name", (name) => {
        const textContent = "That spyware was found on phones.";
        name.after(Object.assign(document.createElement("p"), { textContent }));
      });
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(mentions[3]).toMatchObject({ text: "spyware", marked: false });
      await first("next-mention");
      for (let step = 0; step < 3; step++) await give("next-mention");
      await expect.poll(heard).toHaveLength(4);
      expect((await heard()).at(-1)).toMatch(/^spyware, .*, 4 of 6$/);
      await give("open-card");
      await expect.poll(card).toContain("spyware term");
    });

    test("with a card open the keys walk inside it and out, and every other key is the page's", async () => {
      await page.evaluate(() => {
        const keys = ((window as { keys?: string[] }).keys = []) as string[];
        addEventListener("keydown", ({ key, defaultPrevented }) =>
          keys.push(`${key}${defaultPrevented ? " taken" : ""}`),
        );
      });
      await first("next-mention");
      await give("open-card");
      await expect.poll(focused).toBe("card");
      for (const key of ["a", "j", "/", "?", "ArrowDown", "Enter", " "] as const) await page.keyboard.press(key);
      // In Firefox the page hears of them a task later.
      await expect
        .poll(() => page.evaluate(() => (window as { keys?: string[] }).keys))
        .toEqual(["a", "j", "/", "?", "ArrowDown", "Enter", " "]);
      for (let tab = 0; tab < 40 && (await focused()) === "card"; tab++) await page.keyboard.press("Tab");
      expect(await focused()).not.toBe("card");
      expect(await hostBox(page)).not.toBeNull();
    });

    test("a ring is around the mention stepped to, until somebody goes on with the mouse; the page sees not where", async () => {
      const listed = () => page.evaluate(() => [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`));
      await first("next-mention");
      const before = await listed();
      for (let step = 0; step < 2; step++) await give("next-mention");
      // Both are asked for each time: the page may still be scrolling there.
      const isAroundName = async () => isDeepStrictEqual(await ring(), await boxOf(page, "#name span"));
      await expect.poll(isAroundName).toBe(true);
      const { y } = await boxOf(page, "#name span");
      await page.evaluate(() => document.querySelector("h1")!.before(document.createElement("hr")));
      await expect.poll(async () => (await boxOf(page, "#name span")).y).not.toBe(y);
      await expect.poll(isAroundName).toBe(true);
      expect(await listed()).toEqual(before);
      expect(await boxOf(page, "html > div")).toMatchObject({ width: 0, height: 0 });
      await page.mouse.click(900, 60);
      await expect.poll(ring).toBeNull();
    });

    /** The box of the ring around the mention at which the keyboard stands. */
    const ring = () =>
      opened.extension.page.evaluate(async (id) => {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          func: () => {
            const host: (Element & { openOrClosedShadowRoot?: ShadowRoot | null }) | null = document.querySelector(
              "html > div:not(:popover-open)",
            );
            const root =
              host?.openOrClosedShadowRoot ??
              (host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null);
            const box = root?.firstElementChild?.getBoundingClientRect();
            return box && { x: box.x, y: box.y, width: box.width, height: box.height };
          },
        });
        return frame?.result ?? null;
      }, tabId);
  });
});
