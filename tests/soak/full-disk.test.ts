import { describe, expect, test } from "vitest";

import { browserFixture, browsers } from "../e2e/browser/browser-fixture.ts";
import { fillDatabases, smallDisk } from "../e2e/browser/full-storage.ts";
import { stopBackground } from "../e2e/browser/stop-background.ts";
import { pasteSet, stagedSets } from "../e2e/own-pages/import-sets.ts";
import { showOwnPage } from "../e2e/own-pages/show-own-page.ts";
import { openOwnPage, press } from "../e2e/own-pages/open-own-pages.ts";
import { shortNews } from "../e2e/pages/test-pages.ts";
import { file } from "../e2e/pages/wells.ts";

/** A note of letters of its own, since some databases compress. */
const textOf = () =>
  Array.from({ length: 80 }, () => crypto.randomUUID())
    .join("")
    .slice(0, 2000);

describe.for(browsers)("in $kind, where the disk is full", ({ kind, missing }) => {
  describe.skipIf(missing)("nothing is stored in part or told as stored:", () => {
    const opened = browserFixture(kind, { startPrefs: smallDisk });

    test(
      "notes are refused, those that are there stay, and more come once there is room",
      { timeout: 120_000 },
      async () => {
        const { tabId } = await opened.openPage(shortNews);
        const panel = await openOwnPage(opened, "sidepanel.html");
        const stored = async () => (await opened.extension.ask("getNotebook", { tabId })).items;
        await press(panel, "Add to list");
        await expect.poll(async () => (await stored()).length).toBe(1);
        const [first] = await stored();
        const giveRoom = await fillDatabases(opened);
        await stopBackground(opened);
        const written = new Date().toISOString();
        const items = Array.from({ length: 500 }, (_, n) => ({
          ...first!,
          key: `item ${n}`,
          note: { text: textOf(), written },
        }));
        const add = () => opened.extension.ask("changeNotebook", { tabId, change: { type: "merge", items } });
        expect(await add()).toEqual({ ok: false, why: "full" });
        expect(await stored()).toEqual([first]);
        await giveRoom();
        await expect.poll(add).toMatchObject({ ok: true });
        expect(await stored()).toHaveLength(501);
        await panel.close();
      },
    );

    test("a fact set is refused, and comes once there is room", { timeout: 120_000 }, async () => {
      await showOwnPage(opened, "options.html", ".drop input");
      const { page } = opened.extension;
      const giveRoom = await fillDatabases(opened);
      await pasteSet(page, file.toString());
      await expect.poll(() => page.$eval(".import", ({ textContent }) => textContent)).toContain("no room left");
      expect(await stagedSets(page)).toBe(0);
      await giveRoom();
      await pasteSet(page, file.toString());
      await expect.poll(() => stagedSets(page)).toBe(1);
    });
  });
});
