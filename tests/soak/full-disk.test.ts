import { describe, expect, test } from "vitest";

import { browserFixture, browsers } from "../e2e/browser/browser-fixture.ts";
import { fillDatabases, smallDisk } from "../e2e/browser/full-storage.ts";
import { AT_REST, leadTo } from "../e2e/browser/kept-extension.ts";
import { stopBackground } from "../e2e/browser/stop-background.ts";
import { storeAsBefore } from "../e2e/browser/stored-settings.ts";
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

    // In Chromium they stay where they were.
    test.skipIf(kind === "chromium")(
      "settings of an earlier version are read where they were, and taken over once there is room",
      { timeout: 120_000 },
      async () => {
        const { page } = opened.extension;
        const settings = async () => (await opened.extension.ask("getSettings", null)).settings;
        const inOldPlace = () => page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
        await leadTo(opened.extension, AT_REST);
        const hosts = Array.from({ length: 9000 }, (_, n) => `${n}.${textOf().slice(0, 8)}.example`);
        await storeAsBefore(page, { format: 3, changed: { sitesOff: hosts } });
        const giveRoom = await fillDatabases(opened);
        await stopBackground(opened);
        expect((await settings()).sitesOff).toEqual(hosts);
        const change = () =>
          opened.extension.ask("changeSettings", { type: "sites", hosts: ["one-more.example"], to: "off" });
        // There may be room for it there.
        const stored = (await change()).ok ? [...hosts, "one-more.example"] : hosts;
        expect(await inOldPlace()).toEqual(["settings"]);
        await stopBackground(opened);
        expect((await settings()).sitesOff).toEqual(stored);
        await giveRoom();
        await expect.poll(change).toMatchObject({ ok: true });
        expect((await settings()).sitesOff).toHaveLength(9001);
        expect(await inOldPlace()).toEqual([]);
      },
    );
  });
});
