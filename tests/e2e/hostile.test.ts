import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { pressInside } from "../../scripts/pages/press-inside.ts";
import { root } from "../../scripts/root.ts";
import { customProperties } from "./card/custom-properties.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hostBox, middleOf, shortenDwell, wait } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { recordRequests } from "./browser/record-requests.ts";

const served = { name: "attacks.html", body: readFileSync(join(root, "tests/pages/hostile/attacks.html")) };

/** Longer than the shortest dwell, 150 ms, and than the 300 ms after which a card goes that is left. */
const acted = 350;

/** Longer than what lies over a card can be there before it is noticed: 100 ms and a frame. */
const looked = 200;

/** Made events, by whether a card is open when they come: they change nothing. */
const madeEvents = [
  [false, ["rest", "click", "tap"]],
  [true, ["escape", "leave", "pressInHost"]],
] as const;

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a page that attacks", () => {
    const opened = browserFixture(kind);
    let page: Page;
    let tabId: number;
    beforeAll(() => shortenDwell(opened));
    beforeEach(async () => {
      ({ page, tabId } = await opened.showPage(served));
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
    });
    afterEach(async () => {
      // What one attack has stored is no other's.
      await opened.extension.ask("changeSettings", { type: "replace", changed: {} });
      await shortenDwell(opened);
    });

    const attack = (name: string, ...given: unknown[]) =>
      page.evaluate(
        async (which, params) => {
          const { attacks } = globalThis as unknown as { attacks: Record<string, (...all: unknown[]) => unknown> };
          return (await attacks[which]!(...params)) as never;
        },
        name,
        given,
      );
    const open = async () => restOn(page, await middleOf(page, "#name span"));
    const close = async () => {
      await page.mouse.move(2, 2);
      await expect.poll(() => hostBox(page)).toBeNull();
    };
    const isOpen = async () => (await hostBox(page)) !== null;

    test("changes nothing by made events, whether a card is open or not", async () => {
      for (const [isThere, names] of madeEvents) {
        await open();
        if (!isThere) await close();
        const { card } = await lookInside(opened.extension, tabId);
        for (const name of names) {
          const what = `${name}, with ${isThere ? "a" : "no"} card`;
          await attack(name);
          await wait(page, acted);
          expect(await isOpen(), what).toBe(isThere);
          expect((await lookInside(opened.extension, tabId)).card, what).toBe(card);
          expect(await page.evaluate(() => document.activeElement?.localName), what).toBe("body");
        }
      }
    });

    test("has the card as it is or not at all, whatever it puts on the host", async () => {
      await open();
      expect(await attack("alter")).toEqual({
        opacity: "1",
        pointerEvents: "auto",
        attributes: ["popover", "style"],
        open: true,
      });
      expect(await attack("bait")).toBe("none");
      expect(await attack("height")).toBe(true);
      expect(await attack("names")).toEqual([]);
      expect(await attack("insist")).toBe("gone");
    });

    test("has the card all the same where it prevents `beforetoggle`, and the keyboard in it", async () => {
      await attack("prevent");
      const point = await middleOf(page, "#name span");
      await page.mouse.move(2, 2);
      let turn = 0;
      await expect
        .poll(async () => {
          await page.mouse.move(point.x - (turn++ % 2), point.y);
          return attack("seesCard");
        })
        .toBe(true);
      await page.keyboard.press("Escape");
      await expect.poll(() => attack("seesCard")).toBe(false);
    });

    test("has its rules about what comes last hold, none that hides the host, and cannot keep it elsewhere", async () => {
      await attack("counts");
      const before = await attack("look");
      expect(before).toEqual({ color: "rgb(1, 2, 3)", marginTop: "0px", background: "rgb(4, 5, 6)" });
      await open();
      expect(await attack("look")).toEqual(before);
      const shown = [await attack("restyled"), await hostBox(page)];
      await attack("restyle");
      await wait(page, 50);
      expect([await attack("restyled"), await hostBox(page)]).toEqual(shown);
      expect(await attack("steal")).toEqual([0, ""]);
    });

    test("hears and sees nothing of a card, whatever a browser tells a page", async () => {
      await attack("watch");
      await open();
      const card = (await lookInside(opened.extension, tabId)).card!;
      await press("[aria-haspopup]", "");
      const pieces = [...card.matchAll(/.{24}/g)].map(String);
      const { foreign, words, told } = (await attack("probe")) as { foreign: string[]; words: string; told: string[] };
      expect({ foreign, told }).toEqual({ foreign: [], told: [] });
      expect(pieces.filter((piece) => words.includes(piece))).toEqual([]);
      expect(words).not.toMatch(/sidelight|-extension:/i);
    });

    const press = (selector: string, text: string) => pressInside(opened.extension, tabId, page, selector, text);
    const hidden = async () => (await opened.extension.ask("getSettings", null)).settings.hidden;
    const toHide = async () => {
      await open();
      await press("[aria-haspopup]", "");
      await press("[role=menuitem]", "Don't mark this");
    };

    test.for(["cover", "alter"])("has a person press twice, and slowly, for what is stored: %s", async (name) => {
      await toHide();
      await attack(name);
      await wait(page, looked);
      const asked = performance.now();
      await press("[role=menuitem]", "On all sites");
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("press again");
      await press("[role=menuitem]", "On all sites");
      // On a busy machine this press may come after the second in which none counts.
      if (performance.now() - asked < 1000) expect(await hidden()).toEqual([]);
      await expect
        .poll(async () => {
          if ((await hidden()).length === 0) await press("[role=menuitem]", "On all sites");
          return hidden();
        })
        .toEqual(["nso-group"]);
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("no longer marked");
      await press("button", "Undo");
      await expect.poll(hidden).toEqual([]);
    });

    test("asks nobody twice who uses the keyboard", async () => {
      await toHide();
      await attack("cover");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect.poll(hidden).toEqual(["nso-group"]);
      // The focus is on the way back, which comes once the background has said that it is stored.
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).toContain("no longer marked");
      await page.keyboard.press("Enter");
      await expect.poll(hidden).toEqual([]);
    });

    test.for(["<image>", "<color>"])("makes the card ask for nothing by its properties, as %s", async (syntax) => {
      const asked = await recordRequests(opened, page);
      await attack("register", customProperties(), syntax);
      await open();
      await wait(page, 100);
      expect(asked.filter((address) => address.includes("/probe"))).toEqual([]);
      expect(await attack("height")).toBe(true);
    });

    test("finds nothing of what the card has folded, and what it shows as any page does", async () => {
      const { entities } = await opened.extension.ask("getFacts", { entities: ["nso-group"], figures: [] });
      const statements = entities[0]!.facts.map(({ statement }) => statement);
      await open();
      const glance = (await lookInside(opened.extension, tabId)).card!;
      await pressInside(opened.extension, tabId, page, "button.more", "");
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).card).not.toBe(glance);
      const all = (await lookInside(opened.extension, tabId)).card!;
      const folded = statements.map((statement) => statement.slice(-30)).filter((end) => !all.includes(end));
      expect(folded.length).toBeGreaterThan(2);
      for (const end of folded.slice(0, 3)) expect(await attack("finds", end)).toBe(false);
      // It is there for whoever unfolds it.
      await pressInside(opened.extension, tabId, page, "summary", "");
      await expect
        .poll(async () => (await lookInside(opened.extension, tabId)).card!.length)
        .toBeGreaterThan(all.length + 50);
    });

    test("misses no id of a timer: of the gate, of the reader, of a rest and of a card", async () => {
      for (const by of ["takenByNavigation", "takenByComment", "takenByChange"])
        expect([by, await attack(by)]).toEqual([by, 0]);
      await open();
      await close();
      await attack("mark");
      await open();
      await close();
      expect(await attack("takenSince")).toBe(0);
    });

    test("that clears all timers is read and followed all the same", async () => {
      await attack("clearTimers");
      await attack("late");
      await expect
        .poll(async () =>
          (await opened.extension.ask("reportPage", { tabId, toEnd: false })).mentions.map(({ text }) => text),
        )
        .toContain("Itay Mack");
      await open();
      await close();
    });
  });
});
