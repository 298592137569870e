import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { refuseOnce } from "./browser/full-storage.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { untilShown } from "./browser/until.ts";
import { alikeRows, testAlike } from "./browser/alike.ts";

const sidelight = (changed: string, format = 2) =>
  `{"kind":"sidelight-settings","format":${format},"changed":${changed}}`;

/**
 * Files that somebody may pick for a backup, and a word of the sentence that says what is wrong with them: no two that
 * follow each other are told alike. The first depends on the browser's own parser.
 */
const hostile: [string, string, string][] = [
  ["very deep", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, "isn't a Sidelight backup"],
  ["of a later version", sidelight("{}", 99), "newer Sidelight"],
  ["very large", sidelight(`{"theme":"${"x".repeat(60_000_001)}"}`), "file is too large"],
  ["of other types", sidelight('{"sitesOff":{"a":1},"dwell":"400"}'), "dwell, sitesOff"],
  ["with a prototype in it", sidelight('{"__proto__":{"theme":"dark"}}'), "__proto__"],
  ["cut off", sidelight("{").slice(0, -1), "isn't a Sidelight backup"],
];

const button = (section: string, n = 1) => `[aria-labelledby=${section}] li:nth-child(${n}) button`;

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the lists and the backup of the options page", () => {
    const alike = testAlike(kind);
    let opened: OpenedBrowser;
    const downloads = mkdtempSync(join(tmpdir(), "sidelight-downloads-"));
    beforeAll(async () => {
      const prefs = { "browser.download.folderList": 2, "browser.download.dir": downloads };
      opened = await openBrowser(kind, { prefs });
      if (kind === "firefox") return;
      const cdp = await opened.browser.target().createCDPSession();
      await cdp.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    });
    afterAll(async () => {
      await opened[Symbol.asyncDispose]();
      rmSync(downloads, { recursive: true });
    });
    beforeEach(async () => {
      await opened.extension.ask("changeSettings", { type: "replace", changed: before });
      await showOwnPage(opened, "options.html", ".rows .plain");
      await stopBackground(opened);
    });

    const before = {
      density: "every" as const,
      sitesOff: ["a.example", "b.example"],
      sitesAlways: ["news.a.example"],
      hidden: ["deca"],
    };
    /** What is in the file that was downloaded; nothing while there is none. */
    const downloaded = () => {
      const name = readdirSync(downloads).find((one) => /^sidelight-settings.*\.json$/.test(one));
      return name === undefined ? "" : readFileSync(join(downloads, name), "utf8");
    };
    const page = () => opened.extension.page;
    const settings = async () => (await opened.extension.ask("getSettings", null)).settings;
    /** Not by its place: a notice moves while it comes. */
    const pressNotice = (selector: string) => page().$eval(selector, (one) => (one as HTMLElement).click());
    const notice = () => page().$eval(".notice-room", (room) => room.textContent);
    const focusedLabel = () => page().evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

    /** Picks a file as a person does. */
    async function pick(name: string, content: string): Promise<void> {
      const path = join(downloads, name);
      writeFileSync(path, content);
      const field = (await page().$("[aria-labelledby=backup] input[type=file]")) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path);
    }

    alike("a site that is taken off its list by pointer leaves the one above it, and comes back", async () => {
      await page().click(button("sites", 4));
      await expect.poll(settings).toMatchObject({ sitesOff: before.sitesOff, sitesAlways: [] });
      await expect.poll(notice).toMatch(/news\.a\.example.* removed\./);
      await stopBackground(opened);
      await pressNotice(".notice .main");
      await expect.poll(settings).toMatchObject(before);
    });

    test("a site that is taken off by keyboard comes back by keyboard, and the focus goes to where it was", async () => {
      await page().focus(button("sites", 2));
      await page().keyboard.press("Enter");
      await expect.poll(settings).toMatchObject({ sitesOff: ["b.example"], sitesAlways: ["news.a.example"] });
      await untilShown(page(), ".notice .main");
      const left = await focusedLabel();
      expect(left).toContain("b.example");
      for (let stops = 0; stops < 60; stops++) {
        if (await page().evaluate(() => document.activeElement?.matches(".notice .main"))) break;
        await page().keyboard.press("Tab");
      }
      await page().keyboard.press("Enter");
      await expect.poll(async () => new Set((await settings()).sitesOff)).toEqual(new Set(["a.example", "b.example"]));
      expect(await page().evaluate(() => document.activeElement?.localName)).not.toBe("body");
    });

    alike("what is no longer hidden is hidden again when that is undone", async () => {
      await page().click(button("sites"));
      await expect.poll(settings).toMatchObject({ hidden: [] });
      await untilShown(page(), ".notice .main");
      await pressNotice(".notice .main");
      await expect.poll(settings).toMatchObject({ hidden: ["deca"] });
    });

    alike("a list that was added by mistake goes at once, and what another page added meanwhile stays", async () => {
      await page().type("textarea", "b.example c.example d.example");
      await page().select(".sites-form select", "always");
      await page().click(".sites-form [type=submit]");
      await expect.poll(notice).toContain("3 sites added.");
      await opened.extension.ask("changeSettings", { type: "sites", hosts: ["other.example"], to: "off" });
      await pressNotice(".notice .main");
      await expect
        .poll(async () => {
          const { sitesOff, sitesAlways } = await settings();
          return [new Set(sitesOff), sitesAlways];
        })
        .toEqual([new Set(["a.example", "b.example", "other.example"]), ["news.a.example"]]);
    });

    alike("a change that found no room is no longer tried where a newer one has decided otherwise", async () => {
      await refuseOnce(page());
      await page().click("[name=markStyle][value=tint]");
      await expect.poll(notice).toContain("no room");
      await page().click("[name=markStyle][value=line-and-tint]");
      await expect.poll(async () => [(await settings()).markStyle, await notice()]).toEqual(["line-and-tint", ""]);
    });

    test("all settings go into a file on the disk, and come back from it byte order mark and all", async () => {
      await page().click("[aria-labelledby=backup] button");
      await expect.poll(downloaded).toContain("news.a.example");
      const file = downloaded();
      await opened.extension.ask("changeSettings", { type: "replace", changed: {} });
      await stopBackground(opened);
      await pick("picked.json", `\u{FEFF}${file}`);
      await expect.poll(settings).toMatchObject(before);
      await expect.poll(notice).toContain("Settings imported");
      await pressNotice(".notice .main");
      await expect.poll(settings).toMatchObject({ density: "section", sitesOff: [], hidden: [] });
    });

    test("a file that is no whole backup of this version is refused in a sentence, and nothing is lost", async () => {
      for (const [what, content, word] of alikeRows(kind, hostile)) {
        await pick("hostile.json", content);
        await expect.poll(notice, { message: what }).toContain(word);
        expect(await settings(), what).toMatchObject(before);
        await stopBackground(opened);
      }
    });

    test("the keys are those of the browser, at most four are suggested, and the browser's own page is a press away", async () => {
      const { commands, suggested } = await page().evaluate(async () => ({
        commands: (await chrome.commands.getAll()).map(({ shortcut = "" }) => shortcut).filter((keys) => keys !== ""),
        suggested: Object.values(chrome.runtime.getManifest().commands ?? {}).filter((one) => one.suggested_key).length,
      }));
      expect(suggested).toBeLessThanOrEqual(4);
      expect(commands.length).toBe(suggested);
      // As people write them: "Alt+." for "Alt+Period".
      const plain = commands.map((keys) => keys.replace("Period", ".").replace("Comma", ","));
      expect(await page().$$eval(".keys kbd", (all) => all.map((one) => one.textContent).toSorted())).toEqual(
        plain.toSorted(),
      );
      const inFront = () =>
        page().evaluate(async () => {
          const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
          return front?.id === (await chrome.tabs.getCurrent())?.id;
        });
      expect(await inFront()).toBe(true);
      await page().click("[aria-labelledby=keys] button");
      await expect.poll(inFront).toBe(false);
      if (kind === "chromium") {
        const addresses = () => opened.browser.targets().map((target) => target.url());
        await expect.poll(addresses).toContain("chrome://extensions/shortcuts");
      }
      await page().evaluate(async () => {
        const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
        await chrome.tabs.remove(front!.id!);
      });
    });
  });
});
