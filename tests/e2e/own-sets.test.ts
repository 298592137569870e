import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ElementHandle } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import wells from "../fact-sets/ellerbach-brunnen.json" with { type: "json" };
import { lookInside } from "./card/inspect-page.ts";
import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { dropSet, pasteSet, stagedSets } from "./own-pages/import-sets.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { file, mistaken, newer, news, other, story } from "./pages/wells.ts";
import { untilShown } from "./browser/until.ts";
import { testAlike } from "./browser/alike.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a fact set of one's own", () => {
    const alike = testAlike(kind);
    let opened: OpenedBrowser;
    const folder = mkdtempSync(join(tmpdir(), "sidelight-sets-"));
    beforeAll(async () => {
      const prefs = { "browser.download.folderList": 2, "browser.download.dir": folder };
      opened = await openBrowser(kind, { own: kind === "chromium", prefs });
      await showOwnPage(opened, "options.html", ".drop input");
      if (kind === "firefox") return;
      const cdp = await opened.browser.target().createCDPSession();
      await cdp.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    });
    afterAll(async () => {
      await opened[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    });

    const page = () => opened.extension.page;
    const section = () =>
      page().$$eval(".import, .set > .problem", (all) => all.map((one) => one.textContent).join("\n"));
    const notice = () => page().$eval(".notice-room", (room) => room.textContent);
    const sets = async () =>
      (await opened.extension.ask("listFactSets", null)).sets.flatMap(({ id, version, own }) =>
        own ? [`${id} ${version}`] : [],
      );
    const chosen = () =>
      page().$eval("textarea[rows='8']", ({ value, selectionStart }) => value.slice(selectionStart).slice(0, 9));
    const press = async (selector: string) => {
      await untilShown(page(), selector);
      // Whatever stands over its place: the notices at the foot of the page.
      await page().$eval(selector, (one) => (one as HTMLElement).click());
    };

    /** Picks files as a person does. */
    async function pick(...files: [name: string, content: Buffer | object][]): Promise<void> {
      const paths = files.map(([name, content]) => {
        const path = join(folder, name);
        writeFileSync(path, Buffer.isBuffer(content) ? content : JSON.stringify(content, undefined, 1));
        return path;
      });
      const field = (await page().$(".drop input")) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(...paths);
    }

    /** The names and figures that are marked on a page of the story, with the sets by which they are known. */
    async function found(): Promise<string[]> {
      const { page: shown, tabId } = await opened.openPage(news);
      const { mentions, figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await shown.close();
      return [...mentions.map(({ entity }) => entity), ...figures.map(({ fact }) => fact)];
    }

    async function cardOf(name: string): Promise<string> {
      const { page: shown, tabId } = await opened.openPage(news);
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const { id } = mentions.find(({ text }) => text === name)!;
      const card = async () => (await lookInside(opened.extension, tabId)).card ?? "";
      await expect
        .poll(async () => {
          await opened.extension.ask("showMention", { tabId, id });
          return card();
        })
        .toContain(name);
      const text = await card();
      await shown.close();
      await page().bringToFront();
      return text;
    }

    alike("with a mistake is refused with its place and remedy, and nothing of it is stored", async () => {
      await pick(["mistaken.json", mistaken]);
      await expect.poll(section).toContain("There is no name with the id \u2068niemand");
      expect(await section()).toContain("facts[0].about[0]");
      await press(".place button");
      await expect.poll(chosen).toBe('"niemand"');
      expect(await sets()).toEqual([]);
      await press(".problem-box > .plain");
    });

    test("is looked over before it speaks, then marks, with its own words and figures", async () => {
      await pick(["brunnen.json", file]);
      await expect.poll(section).toContain("12 forms of names");
      expect(await sets()).toEqual([]);
      expect(await found()).toEqual(["nso-group"]);
      await page().bringToFront();
      await press(".import .main");
      await expect.poll(notice).toContain("was added");
      await stopBackground(opened);
      expect(await found()).toEqual(story);
      expect(await cardOf("Halmtal Agrar GmbH")).toMatch(
        /Ein Betrieb im Ellerbachtal.*From .*Die Brunnen im Ellerbachtal.*version 1\.0\.0/s,
      );
    });

    test("is given back byte for byte", async () => {
      await page().bringToFront();
      rmSync(join(folder, "brunnen.json"));
      await press("[aria-labelledby=sets] li:nth-child(2) [aria-label^='Save the file']");
      const saved = () => {
        const name = readdirSync(folder).find((one) => one === "brunnen.json");
        return name !== undefined && readFileSync(join(folder, name)).equals(file);
      };
      await expect.poll(saved).toBe(true);
    });

    alike(
      "in a newer version shows what is different, and an older one comes only where that is asked for",
      async () => {
        await pick(["newer.json.gz", gzipSync(JSON.stringify(newer))]);
        await expect.poll(section).toContain("Replaces your version 1.0.0");
        const sides = await page().$$eval(".difference .side", (all) => all.map((one) => one.textContent));
        expect(sides).toEqual([
          expect.stringContaining("es werde bis zum Herbst"),
          expect.stringContaining("es nehme im Winter"),
        ]);
        await press(".import .main");
        await expect.poll(sets).toEqual(["ellerbach-brunnen 1.1.0"]);
        await pasteSet(page(), file.toString());
        await expect.poll(section).toContain("You have version 1.1.0, which is newer");
        await press(".import .main");
        expect(await sets()).toEqual(["ellerbach-brunnen 1.1.0"]);
      },
    );

    alike("beside another on the same name speaks with it, in the order that was chosen", async () => {
      await dropSet(page(), "other.json", JSON.stringify(other));
      await press(".import .main");
      await expect.poll(notice).toContain("Nachbarblatt");
      await expect
        .poll(() => cardOf("Halmtal Agrar GmbH"))
        .toMatch(/Wasserwacht.*Another set on this: .*Nachbarblatt/s);
      await press("[aria-label^='Move up'][aria-label*=Nachbarblatt]");
      await expect.poll(sets).toEqual(["other-house 1.0.0", "ellerbach-brunnen 1.1.0"]);
      await expect.poll(() => cardOf("Halmtal Agrar GmbH")).toMatch(/größten.*Another set on this: .*Ellerbachtal/s);
    });

    alike("that is removed speaks no more, and comes back where that is undone", async () => {
      await page().bringToFront();
      await press("[aria-label^=Remove][aria-label*=Ellerbachtal]");
      await expect.poll(notice).toContain("was removed");
      await stopBackground(opened);
      expect(await found()).toEqual(["other-house:firma", "nso-group"]);
      await page().bringToFront();
      await press(".notice .main");
      await expect.poll(sets).toContain("ellerbach-brunnen 1.1.0");
      expect(await found()).toContain("ellerbach-brunnen:proben");
    });

    alike("of which the import is cancelled leaves nothing", async () => {
      const facts = Array.from({ length: 4000 }, (_, at) => ({ ...wells.facts[5]!, id: `f-${at}` }));
      await pick(["large.json", { ...wells, id: "large", facts }]);
      await press("[aria-label^='Cancel the import']");
      await expect.poll(section).toBe("");
      await expect.poll(() => stagedSets(page())).toBe(0);
      expect(await sets()).not.toContain("large 1.0.0");
    });

    test("whose record is damaged is left out with a sentence, and the others speak", async () => {
      await page().evaluate(
        () =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open("sidelight");
            opening.addEventListener("success", () => {
              const writing = opening.result.transaction("own-sets", "readwrite");
              writing.objectStore("own-sets").put({ id: "other-house", title: "Nachbarblatt", entities: 7 });
              writing.addEventListener("complete", () => {
                opening.result.close();
                resolve();
              });
            });
          }),
      );
      await stopBackground(opened);
      await showOwnPage(opened, "options.html", ".drop input");
      expect(await section()).toContain("This set is damaged and is left out");
      expect(await found()).toEqual(story);
    });
  });
});
