import { describe, expect, test } from "vitest";

import { pressInside } from "../../scripts/pages/press-inside.ts";
import { dwelt, hoverStage } from "./hover-stage.ts";
import { lookInside } from "./look-inside.ts";
import { hoverPage, wait } from "./mark-page.ts";
import { browsers } from "./open-browser.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("from the card", () => {
    const stage = hoverStage(kind, hoverPage, "#name span");
    const { isOpen, opensAt } = stage;
    const press = (selector: string, text: string) =>
      pressInside(stage.opened.extension, stage.tabId, stage.page, selector, text);
    const inside = () => lookInside(stage.opened.extension, stage.tabId);
    const hidden = async () => {
      const { settings } = await stage.opened.extension.ask("getSettings", null);
      return { everywhere: settings.hidden, here: settings.hiddenOn };
    };

    test("the pin keeps it open, and lets it go again", async () => {
      const { page } = stage;
      expect(await opensAt("#name span")).toBe(true);
      await press("[aria-pressed=false]", "");
      // A click elsewhere takes the focus out of the card as well.
      await page.mouse.click(900, 700);
      await wait(page, dwelt);
      expect(await isOpen()).toBe(true);
      // Another mark opens nothing while it is pinned.
      const before = (await inside()).card;
      await opensAt("#other span");
      expect((await inside()).card).toBe(before);
      await press("[aria-pressed=true]", "");
      await page.mouse.click(900, 700);
      await wait(page, dwelt);
      expect(await isOpen()).toBe(false);
    });

    test("a fact is copied with who says so and what the other side answers", async () => {
      await opensAt("#name span");
      await press(".tools > button", "Copy");
      await expect.poll(async () => (await inside()).card ?? "").toContain("Copied");
      await stage.page.keyboard.press("Escape");
      await stage.page.click("#field", { count: 3 });
      await stage.page.keyboard.down("Control");
      await stage.page.keyboard.press("v");
      await stage.page.keyboard.up("Control");
      const pasted = await stage.page.$eval("#field", (field) => (field as HTMLInputElement).value);
      expect(pasted).toMatch(/NSO Group/);
      expect(pasted).toMatch(/ · July 2021 · paragraph \d+/);
      await stage.page.$eval("#field", (field) => (field as HTMLInputElement).blur());
    });

    test("an entity is hidden on this site, live, and nowhere else", async () => {
      await opensAt("#other span");
      const { painted } = await inside();
      await press("summary", "Hide");
      await press("button", "On this site");
      await expect.poll(async () => (await inside()).painted).toBe(painted - 1);
      expect(await isOpen()).toBe(false);
      expect(await hidden()).toEqual({ everywhere: [], here: { [new URL(stage.page.url()).hostname]: ["amnesty"] } });
      expect(await opensAt("#other span")).toBe(false);
    });

    test("an entity is hidden everywhere", async () => {
      await opensAt("#name span");
      const { painted } = await inside();
      await press("summary", "Hide");
      await press("button", "Everywhere");
      await expect.poll(async () => (await inside()).painted).toBeLessThan(painted);
      expect((await hidden()).everywhere).toEqual(["nso-group"]);
    });
  });
});
