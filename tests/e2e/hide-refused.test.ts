import { describe, expect, test } from "vitest";

import { pressInside } from "../../scripts/pages/press-inside.ts";
import { settingsSchema } from "../../src/settings/schema.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hoverPage } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";

/** As many hidden entities as there may be. */
const most = Array.from({ length: 10_000 }, (_, index) => `entity-${index}`);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("where what a card hides cannot be stored", () => {
    const opened = browserFixture(kind);

    test("the card says so in a sentence, stays with what it marks, and hides it once there is room", async () => {
      const replace = (hidden: string[]) =>
        opened.extension.ask("changeSettings", { type: "replace", changed: { hidden } });
      expect(await replace(most)).toMatchObject({ ok: true });
      const { page, tabId } = await opened.openPage(hoverPage);
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const { id } = mentions.find(({ entity }) => entity === "amnesty")!;
      const inside = () => lookInside(opened.extension, tabId);
      await expect
        .poll(async () => {
          await opened.extension.ask("showMention", { tabId, id });
          return (await inside()).card;
        })
        .toContain("Amnesty International");
      const { painted } = await inside();
      const press = (selector: string, text: string) => pressInside(opened.extension, tabId, page, selector, text);
      await press("[aria-haspopup]", "");
      await press("[role=menuitem]", "Don't mark this");
      const told = "Couldn't save: a list can hold 10,000 entries at most.";
      for (const _ of ["once", "once more"]) {
        await press("[role=menuitem]", "On all sites");
        await expect.poll(async () => (await inside()).card).toContain(told);
      }
      expect((await inside()).painted).toBe(painted);
      expect((await opened.extension.ask("getSettings", null)).settings.hidden).toEqual(most);
      await replace(settingsSchema.parse({}).hidden);
      await press("[role=menuitem]", "On all sites");
      await expect.poll(async () => (await inside()).card).toContain("is no longer marked.");
      expect((await opened.extension.ask("getSettings", null)).settings.hidden).toEqual(["amnesty"]);
    });
  });
});
