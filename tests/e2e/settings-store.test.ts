import { afterEach, describe, expect, test } from "vitest";

import type { SettingsChange } from "../../src/settings/change.ts";
import { fillStorage, smallDisk } from "./browser/full-storage.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { alikeRows } from "./browser/alike.ts";
import { clearSettings, storedSettings, storeSettings } from "./browser/stored-settings.ts";

const options = { startPrefs: smallDisk };

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the settings, in the browser's real storage,", () => {
    const opened = browserFixture(kind, options);
    afterEach(() => clearSettings(opened.extension.page));

    const inPage = <Result>(run: () => Promise<Result>) => opened.extension.page.evaluate(run);
    const change = (wanted: SettingsChange) => opened.extension.ask("changeSettings", wanted);
    const report = () => opened.extension.ask("getSettings", null);
    const stored = () => storedSettings(opened.extension.page);

    test("are stored with their format and only where they were changed, and survive the background", async () => {
      expect(await change({ type: "set", values: { dwell: 700 } })).toMatchObject({ ok: true, before: {} });
      await stopBackground(opened);
      expect(await stored()).toEqual({
        settings: { format: 3, changed: { dwell: 700 }, checkedBy: expect.any(String) },
      });
      expect((await report()).settings).toMatchObject({ dwell: 700, density: "section" });
      await change({ type: "set", values: { dwell: 400 } });
      expect(await stored()).toEqual({ settings: { format: 3, changed: {}, checkedBy: expect.any(String) } });
    });

    test("lose nothing when two pages write at once", async () => {
      await stopBackground(opened);
      await inPage(async () => {
        const iframe = document.createElement("iframe");
        iframe.src = "/popup.html";
        document.body.append(iframe);
        await new Promise((resolve) => {
          iframe.addEventListener("load", resolve);
        });
        const { chrome: other } = iframe.contentWindow as unknown as { chrome: typeof chrome };
        const both = Array.from({ length: 20 }, (_, n) =>
          (
            [
              ["a", chrome],
              ["b", other],
            ] as const
          ).map(([letter, from]) =>
            from.runtime.sendMessage({
              name: "changeSettings",
              params: { type: "sites", hosts: [`${letter}${n}.org`], to: "off" },
            }),
          ),
        );
        await Promise.all(both.flat());
        iframe.remove();
      });
      const hosts = Array.from({ length: 20 }, (_, n) => [`a${n}.org`, `b${n}.org`]).flat();
      expect(new Set((await report()).settings.sitesOff)).toEqual(new Set(hosts));
    });

    test("are as they were when the storage is full, and take the change once there is room", async () => {
      await change({ type: "sites", hosts: ["kept.org"], to: "off" });
      const before = await stored();
      const emptyStorage = await fillStorage(opened);
      await stopBackground(opened);
      const hosts = Array.from({ length: 5000 }, (_, n) => `${n}.a-long-name-that-takes-room.example.org`);
      const wanted = { type: "sites", hosts, to: "off" } as const;
      expect(await change(wanted)).toEqual({ ok: false, why: "full" });
      expect(await stored()).toMatchObject(before);
      expect((await report()).settings.sitesOff).toEqual(["kept.org"]);
      await emptyStorage();
      expect(await change(wanted)).toMatchObject({ ok: true });
      expect((await report()).settings.sitesOff).toHaveLength(5001);
    });

    // In Chromium they are in no database.
    test.skipIf(kind === "chromium")(
      "are the defaults where their database can't be opened, and a change is refused",
      async () => {
        await change({ type: "sites", hosts: ["kept.org"], to: "off" });
        await stopBackground(opened);
        // As a later version of ours would leave it.
        const inDatabase = (how: "raise" | "erase") =>
          opened.extension.page.evaluate(async (what) => {
            const name = "sidelight-settings";
            const asked = what === "raise" ? indexedDB.open(name, 2) : indexedDB.deleteDatabase(name);
            await new Promise((resolve, reject) => {
              asked.addEventListener("success", resolve);
              for (const type of ["error", "blocked"]) asked.addEventListener(type, () => reject(new Error(type)));
            });
            if (what === "raise") asked.result.close();
          }, how);
        await inDatabase("raise");
        try {
          expect((await report()).settings.sitesOff).toEqual([]);
          expect(await change({ type: "set", values: { dwell: 700 } })).toEqual({ ok: false, why: "refused" });
        } finally {
          await inDatabase("erase");
        }
      },
    );

    test("never get longer than they may be", async () => {
      const hosts = Array.from({ length: 10_000 }, (_, n) => `${n}.org`);
      expect(await change({ type: "sites", hosts, to: "off" })).toMatchObject({ ok: true });
      await stopBackground(opened);
      expect(await change({ type: "sites", hosts: ["more.org"], to: "off" })).toEqual({ ok: false, why: "too-much" });
      expect((await report()).settings.sitesOff).toHaveLength(10_000);
    });

    test.for(
      alikeRows(kind, [
        ["a word", "broken", "all", {}],
        ["a later format", { format: 99, changed: { dwell: 700 } }, "all", {}],
        ["a value out of range", { format: 2, changed: { dwell: 7, theme: "dark" } }, ["dwell"], { theme: "dark" }],
        ["faulty values without a format", { dwell: "soon", density: "page" }, ["dwell"], { density: "page" }],
      ] as const),
    )("are set aside and reported when they are %s", async ([, broken, unread, rest]) => {
      await storeSettings(opened.extension.page, broken);
      await stopBackground(opened);
      expect((await report()).settings).toMatchObject(rest);
      await expect.poll(async () => (await report()).setAside).toMatchObject([{ unread, stored: broken }]);
      // The change that comes next neither loses what was set aside nor sets it aside once more.
      await stopBackground(opened);
      await change({ type: "set", values: { figures: false } });
      expect(await stored()).toMatchObject({
        settings: { format: 3, changed: { ...rest, figures: false } },
        "settings-set-aside": [{ unread, stored: broken }],
      });
      await opened.extension.ask("forgetSetAside", null);
      expect(await stored()).not.toHaveProperty("settings-set-aside");
    });
  });
});
