import { beforeEach, describe, expect, test } from "vitest";

import { storedKey } from "../../src/platform/storage-keys.ts";
import type { SiteState } from "../../src/settings/sites.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import type { OpenedBrowser } from "./browser/open-browser.ts";
import { backgroundWorker } from "./browser/background-worker.ts";
import { filesOfProfileWith } from "./browser/profile-files.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { hideAsCard } from "./card/hide-as-card.ts";
import { lookInside } from "./card/inspect-page.ts";
import { openOwnPage, press, textOf, writeTitle } from "./own-pages/open-own-pages.ts";
import { askForPanels } from "./browser/windows.ts";
import { subjects } from "../unit/desk/sample-notebook.ts";
import { noCoverage, shortNews } from "./pages/test-pages.ts";

/** Names that nothing else has, so that a trace of them is one. Every name below `localhost` is this machine. */
const secret = "read-in-private.localhost";
const open = "read-in-the-open.localhost";

interface Shown {
  windowId: number;
  tabId: number;
  host: string;
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("what is switched or hidden in a private window", () => {
    const opened = browserFixture(kind, { privateWindows: true });
    beforeEach(() => opened.extension.ask("changeSettings", { type: "replace", changed: {} }));

    const page = () => opened.extension.page;
    const ask: OpenedBrowser["extension"]["ask"] = (name, params) => opened.extension.ask(name, params);
    const found = async ({ tabId }: Shown) => ask("reportPage", { tabId, toEnd: true });
    const state = async (shown: Shown) => (await found(shown)).state;
    const marked = async (shown: Shown) => {
      const report = await found(shown);
      return [report.state, ...new Set(report.mentions.flatMap((one) => (one.marked ? [one.entity] : [])))];
    };
    const everything = ["read", "nso-group", "pegasus", "amnesty"];
    const switchSite = async ({ tabId, host }: Shown, to: SiteState) =>
      expect(await ask("switchSite", { tabId, host, to })).toMatchObject({ ok: true });

    /** A page on a host, in a window of its own. */
    async function show(host: string, incognito: boolean, shows = everything, served = shortNews): Promise<Shown> {
      const address = opened.server.add(served).replace("127.0.0.1", host);
      const made = await page().evaluate(
        async (url, hidden) => {
          const { id, tabs } = (await chrome.windows.create({ url, incognito: hidden }))!;
          return { windowId: id!, tabId: tabs![0]!.id! };
        },
        address,
        incognito,
      );
      const shown = { ...made, host };
      await expect.poll(() => marked(shown).catch(() => [])).toEqual(shows);
      return shown;
    }
    const close = ({ windowId }: Shown) => page().evaluate((id) => chrome.windows.remove(id), windowId);

    const hide = ({ tabId }: Shown, entity: string, everywhere: boolean) =>
      hideAsCard(opened.extension, tabId, { entity, everywhere, hidden: true });

    const write = async ({ tabId }: Shown, text: string) => {
      const change = {
        type: "note",
        key: "a fact",
        subject: subjects.fact,
        text,
        at: new Date().toISOString(),
      } as const;
      expect(await ask("changeNotebook", { tabId, change })).toEqual({ ok: true });
    };
    const openTab = () =>
      page().evaluate(async () => (await chrome.tabs.query({})).find(({ incognito }) => !incognito)!.id!);
    const notes = async (tabId: number) => (await ask("getNotebook", { tabId })).items.map((item) => item.note?.text);

    const filesWith = (word: string) => filesOfProfileWith(opened, word);
    /** Those in which an extension's storage lies. */
    const stored = (word: string) => filesWith(word).filter((name) => /extension/i.test(name));
    /** What is kept in memory, but for a word to our pages that something was stored. */
    const session = async () => {
      const keys = await page().evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
      return keys.filter((key) => key !== storedKey);
    };
    const registered = () =>
      page().evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    /** Nothing of a private session is left: neither what was chosen nor what was registered for it. */
    const expectNothingLeft = () =>
      expect.poll(async () => [...(await session()), ...(await registered())], { timeout: 10_000 }).toEqual([]);

    test("holds in that session only and leaves no trace in the whole profile, and elsewhere it is stored", async () => {
      const inPrivate = await show(secret, true);
      const inOpen = await show(open, false);

      await hide(inPrivate, "pegasus", false);
      await expect.poll(() => marked(inPrivate)).toEqual(["read", "nso-group", "amnesty"]);
      await stopBackground(opened);
      await hide(inPrivate, "amnesty", true);
      await expect.poll(() => marked(inPrivate)).toEqual(["read", "nso-group"]);
      await stopBackground(opened);
      await switchSite(inPrivate, "off");
      await expect.poll(() => state(inPrivate)).toBe("off");
      await stopBackground(opened);
      await switchSite(inPrivate, "on");
      await expect.poll(() => marked(inPrivate)).toEqual(["read", "nso-group"]);
      await switchSite(inPrivate, "always");

      // Nothing of it holds in other windows or is among the settings, and they go into no backup.
      expect(await marked(inOpen)).toEqual(everything);
      expect(await ask("backUpSettings", null)).not.toMatch(/private|amnesty|pegasus/);

      await hide(inOpen, "pegasus", false);
      await expect.poll(() => marked(inOpen)).toEqual(["read", "nso-group", "amnesty"]);
      // What is stored can be found, so nothing found means that nothing is stored.
      await expect.poll(() => stored(open).length).toBeGreaterThan(0);
      expect(filesWith(secret)).toEqual([]);

      await close(inPrivate);
      await expect.poll(session).toEqual([]);
      const again = await show(secret, true);
      expect(filesWith(secret)).toEqual([]);
      await close(again);
      await close(inOpen);
    });

    test("is gone with the last private window, not with the first", async () => {
      // Before there is a private window, in which the tool would open it.
      const draft = await openOwnPage(opened, "author.html?private");
      const [one, other] = [await show(secret, true), await show(open, true)];
      await switchSite(one, "off");
      await expect.poll(() => state(one)).toBe("off");
      await write(one, "written-in-private");
      await close(other);
      await stopBackground(opened);
      expect(await state(one)).toBe("off");
      // Notes and list have nothing of it in other windows, nor has a backup.
      expect(await notes(one.tabId)).toEqual(["written-in-private"]);
      expect(await notes(await openTab())).toEqual([]);
      expect(await ask("backUpSettings", null)).not.toContain("written-in-private");
      await press(draft, "Start with an empty set");
      await writeTitle(draft, "written-in-private");
      await expect.poll(session).toContain("private-drafts");
      await close(one);
      await expect.poll(() => textOf(draft)).toContain("this draft isn't kept any more");
      // A draft that is still open is not kept again.
      await writeTitle(draft, "written-in-private too");
      await expect.poll(session).toEqual([]);
      await draft.close();
      expect(filesWith("written-in-private")).toEqual([]);
      await close(await show(secret, true));
    });

    test.skipIf(kind === "firefox")(
      "is not in the extension's console, as what is told of another page is",
      async () => {
        const worker = await backgroundWorker(opened);
        const lines: string[] = [];
        worker.on("console", (message) => lines.push(message.text()));
        const [inPrivate, inOpen] = [await show(secret, true), await show(open, false)];
        for (const { tabId } of [inPrivate, inOpen])
          await page().evaluate(async (id) => {
            const params = { entities: [], complete: true, failure: (await chrome.tabs.get(id)).url! };
            await chrome.scripting.executeScript({
              target: { tabId: id },
              args: [params],
              func: (sent) => chrome.runtime.sendMessage({ name: "readerFound", params: sent }),
            });
          }, tabId);
        await expect.poll(() => lines.filter((line) => line.includes(open)).length).toBe(1);
        expect(lines.filter((line) => line.includes(secret))).toEqual([]);
        await close(inPrivate);
        await close(inOpen);
      },
    );

    test("has no page read in another window, and nothing of it is left when several are closed at once", async () => {
      const inPrivate = await show(secret, true, ["not-news"], noCoverage);
      await switchSite(inPrivate, "always");
      await expect.poll(() => state(inPrivate)).toBe("read");
      const other = await show(open, true);
      await switchSite(other, "always");
      await page().evaluate((id) => chrome.tabs.reload(id), inPrivate.tabId);
      await expect.poll(async () => (await lookInside(opened.extension, inPrivate.tabId)).painted).toBeGreaterThan(0);
      const inOpen = await show(secret, false, ["not-news"], noCoverage);
      expect((await lookInside(opened.extension, inOpen.tabId)).reader).toBe(false);
      await askForPanels(opened, [{ tabId: inPrivate.tabId, entity: "pegasus" }]);
      await stopBackground(opened);
      await page().evaluate(
        (ids) => Promise.all(ids.map((id) => chrome.windows.remove(id))),
        [inPrivate.windowId, other.windowId],
      );
      await expectNothingLeft();
      const later = await show(secret, false, ["not-news"], noCoverage);
      await close(later);
      await close(inOpen);
    });

    test("keeps its site on where it is always read elsewhere", async () => {
      await ask("changeSettings", { type: "sites", hosts: [secret], to: "always" });
      const inPrivate = await show(secret, true, ["read", "pegasus", "nso-group", "amnesty"], noCoverage);
      await switchSite(inPrivate, "on");
      await expect.poll(() => state(inPrivate)).toBe("not-news");
      await page().evaluate((id) => chrome.tabs.reload(id), inPrivate.tabId);
      await expect.poll(() => state(inPrivate).catch(() => "")).toBe("not-news");
      await close(inPrivate);
      await ask("changeSettings", { type: "replace", changed: {} });
      await expectNothingLeft();
    });

    test("is gone at the next start where the browser stopped the background before it had forgotten it", async () => {
      await stopBackground(opened);
      await page().evaluate(async (site) => {
        const change = { type: "sites", hosts: [site], to: "always" };
        await chrome.storage.session.set({
          "private-changes": [change],
          "panel-target-999999": { entity: "pegasus", asked: 0 },
        });
        await chrome.scripting.registerContentScripts([
          { id: "always-private", matches: [`*://${site}/*`], js: ["always-private.js"], persistAcrossSessions: false },
        ]);
      }, secret);
      await ask("getSettings", null);
      await expectNothingLeft();
    });
  });
});
