import { describe, expect, test } from "vitest";

import type { Settings } from "../../src/settings/schema.ts";
import { cardTimes, recordCards, restedBefore } from "./card/card-times.ts";
import { hoverStage } from "./card/hover-stage.ts";
import { hoverPage, middleOf, rest } from "./pages/mark-page.ts";
import { testAlike } from "./browser/alike.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { stopBackground } from "./browser/stop-background.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("what opens a card", () => {
    const stage = hoverStage(kind, hoverPage, "#name span");
    const { isOpen, leave, opensAt } = stage;
    /** The background that hears of it has just been started, and knows of no tab. */
    const set = async (values: Partial<Pick<Settings, "trigger" | "heldKey" | "dwell">>) => {
      await stopBackground(stage.opened);
      await stage.opened.extension.ask("changeSettings", { type: "set", values });
    };

    test("by a click only, no rest opens, and a click does", async () => {
      await set({ trigger: "click" });
      expect(await opensAt("#name span")).toBe(false);
      const { x, y } = await middleOf(stage.page, "#name span");
      await stage.page.mouse.click(x, y);
      await expect.poll(isOpen).toBe(true);
    });

    test("with a held key a rest opens while it is held, and not without", async () => {
      const { page } = stage;
      await set({ trigger: "held-key", heldKey: "Shift" });
      expect(await opensAt("#name span")).toBe(false);
      // The pointer rests there already.
      await page.keyboard.down("Shift");
      await expect.poll(isOpen).toBe(true);
      await page.keyboard.up("Shift");
      await leave();
      await page.keyboard.down("Shift");
      expect(await opensAt("#name span")).toBe(true);
      await page.keyboard.up("Shift");
    });

    // In both the same timer waits: `opening.test.ts` measures the usual dwell in Firefox too.
    testAlike(kind)("the dwell is as long as the person set it", async () => {
      await set({ trigger: "rest", dwell: 1000 });
      await recordCards(stage.page);
      await rest(stage.page, await middleOf(stage.page, "#name span"));
      await expect.poll(isOpen).toBe(true);
      expect(restedBefore(await cardTimes(stage.page), true)).toBeGreaterThanOrEqual(998);
      await leave();
      await set({ dwell: 150 });
      await recordCards(stage.page);
      await rest(stage.page, await middleOf(stage.page, "#name span"));
      await expect.poll(isOpen).toBe(true);
      expect(restedBefore(await cardTimes(stage.page), true)).toBeGreaterThanOrEqual(148);
    });
  });
});
