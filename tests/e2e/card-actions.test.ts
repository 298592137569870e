import { describe, expect, test } from "vitest";

import { pressInside } from "../../scripts/pages/press-inside.ts";
import { blurInside, controlsInside } from "./card/card-focus.ts";
import { hasten } from "./card/card-times.ts";
import { dwelt, hoverStage } from "./card/hover-stage.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hostBox, hoverPage, wait } from "./pages/mark-page.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { testAlike } from "./browser/alike.ts";

/** How long the way back stands where nobody is on it, and a second more until that is looked at; ms. */
const stood = 9000;
/** How much faster our delays pass where they are waited for. */
const haste = 20;

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("from the card", () => {
    const alike = testAlike(kind);
    const stage = hoverStage(kind, hoverPage, "#name span");
    const { isOpen, opensAt } = stage;
    const press = (selector: string, text: string) =>
      pressInside(stage.opened.extension, stage.tabId, stage.page, selector, text);
    const inside = () => lookInside(stage.opened.extension, stage.tabId);
    const hidden = async () => {
      const { settings } = await stage.opened.extension.ask("getSettings", null);
      return { everywhere: settings.hidden, here: settings.hiddenOn };
    };

    const choose = async (...items: string[]) => {
      await press("[aria-haspopup]", "");
      for (const item of items) await press("[role=menuitem]", item);
    };
    const close = "Close";

    test("a press in it keeps it open until it is closed", async () => {
      const { page } = stage;
      expect(await opensAt("#name span")).toBe(true);
      expect(await controlsInside(stage.opened.extension, stage.tabId)).not.toContain(close);
      await press("h2", "");
      // A click elsewhere takes the focus out of the card as well.
      await page.mouse.click(900, 700);
      await wait(page, dwelt);
      expect(await isOpen()).toBe(true);
      // Another mark opens nothing while it is kept.
      const before = (await inside()).card;
      await opensAt("#other span");
      expect((await inside()).card).toBe(before);
      await press(".close", "");
      expect(await isOpen()).toBe(false);
    });

    alike("a glance says one thing with its reply, and unfolds in place to all of it", async () => {
      await opensAt("#name span");
      const glance = (await inside()).card!;
      expect(glance).toContain("A leak suggested governments used Pegasus");
      expect(glance).toContain("NSO Group denied “false claims”");
      expect(glance).not.toContain("analysed by NGOs and journalists");
      await press("button.more", "");
      await expect.poll(async () => (await inside()).card).toContain("analysed by NGOs and journalists");
      const { card } = await inside();
      // One denial, said once, however much it answers.
      expect(card!.split("NSO Group firmly denied")).toHaveLength(2);
      expect(card).toContain("Not in the article");
      expect(card).toContain("After NSO Leak, Israel Should Update Its Arms Export Laws");
    });

    test("a fact is copied with who says so and what the other side answers", async () => {
      await opensAt("#name span");
      await choose("Copy");
      await expect.poll(async () => (await inside()).card ?? "").toContain("Copied");
      await stage.page.keyboard.press("Escape");
      await stage.page.click("#field", { count: 3 });
      await stage.page.keyboard.down("Control");
      await stage.page.keyboard.press("v");
      await stage.page.keyboard.up("Control");
      const pasted = await stage.page.$eval("#field", (field) => (field as HTMLInputElement).value);
      expect(pasted).toMatch(/NSO Group/);
      expect(pasted).toMatch(/ · July 2021 · ¶ \d+/);
      await stage.page.$eval("#field", (field) => (field as HTMLInputElement).blur());
    });

    test("a name is marked no longer on this site, live, with a way back", async () => {
      const { page } = stage;
      await opensAt("#other span");
      const { painted } = await inside();
      await choose("Don't mark this", "On this site");
      await expect.poll(async () => (await inside()).painted).toBe(painted - 1);
      const host = new URL(page.url()).hostname;
      expect(await hidden()).toEqual({ everywhere: [], here: { [host]: ["amnesty"] } });
      await expect
        .poll(async () => (await inside()).card?.replace(/[\u2068\u2069]/g, ""))
        .toBe("Amnesty International is no longer marked here.Undo");
      await press("button", "Undo");
      await expect.poll(async () => (await inside()).painted).toBe(painted);
      expect(await hidden()).toEqual({ everywhere: [], here: {} });
      await expect.poll(isOpen).toBe(false);
    });

    alike("a name is marked no longer on all sites", async () => {
      await opensAt("#name span");
      const { painted } = await inside();
      await choose("Don't mark this", "On all sites");
      await expect.poll(async () => (await inside()).painted).toBeLessThan(painted);
      expect((await hidden()).everywhere).toEqual(["nso-group"]);
    });

    alike("the way back stands as long as it is focused or pointed at", async () => {
      const { page } = stage;
      expect(await opensAt("#other span")).toBe(true);
      await hasten(stage.opened.extension, stage.tabId, haste);
      await choose("Don't mark this", "On this site");
      await expect.poll(async () => (await inside()).card).toContain("Undo");
      // The press has led the focus to it.
      await page.mouse.move(5, 780);
      await wait(page, stood / haste);
      expect((await inside()).card).toContain("Undo");
      const line = (await hostBox(page))!;
      await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2);
      await blurInside(stage.opened.extension, stage.tabId);
      await wait(page, stood / haste);
      expect((await inside()).card).toContain("Undo");
      await page.mouse.move(5, 780);
      await expect.poll(isOpen).toBe(false);
    });
  });
});
