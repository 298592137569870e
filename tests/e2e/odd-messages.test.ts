import { rmSync } from "node:fs";

import { beforeAll, describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import {
  fromOwnPages,
  fromPageScripts,
  messagesOf,
  oddMessages,
  toReaders,
  unknownMessages,
} from "./pages/odd-messages.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import type { OpenedPage } from "./browser/open-browser.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { strangerExtension } from "./browser/stranger-extension.ts";
import { html, NEWS } from "./pages/test-pages.ts";
import { until } from "./browser/until.ts";
import { storedSettings } from "./browser/stored-settings.ts";

const framedNews = html(
  "framed.html",
  `<!doctype html><html lang=en><link rel=icon href=data:,>${NEWS}`,
  "<p>NSO Group sells the spyware Pegasus, and Amnesty International went to court.</p><iframe srcdoc='<p>A frame'></iframe>",
);

/**
 * Sends messages all at once, and gives those that were not refused. One that got no answer, since the browser stopped the
 * background before, is sent again, as our own pages do.
 */
async function taken(messages: unknown[], send: (text: string) => Promise<string>): Promise<unknown[]> {
  const accepted: unknown[] = [];
  let waiting = messages;
  for (let tried = 0; tried < 3 && waiting.length > 0; tried++) {
    const replies: ({ ok?: unknown } | null)[] = JSON.parse(await send(JSON.stringify(waiting)));
    accepted.push(...waiting.filter((_, index) => replies[index] && replies[index].ok !== false));
    waiting = waiting.filter((_, index) => !replies[index]);
  }
  return [...accepted, ...waiting];
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a message that is none, or from where it may not come,", () => {
    const opened = browserFixture(kind);
    let news: OpenedPage;
    beforeAll(async () => {
      news = await opened.openPage(framedNews);
      // Answered once all is read and marked.
      await opened.extension.ask("reportPage", { tabId: news.tabId, toEnd: true });
    });

    /** All that a message could change. */
    const state = async (): Promise<string> => {
      const kept = await opened.extension.page.evaluate(async (tabId) => {
        const { storage, action, tabs } = chrome;
        const session = await storage.session.get(null);
        const badge = await action.getBadgeText({ tabId });
        return JSON.stringify([session, badge, (await tabs.query({})).length]);
      }, news.tabId);
      const report = await opened.extension.ask("reportPage", { tabId: news.tabId, toEnd: true });
      const stored = await storedSettings(opened.extension.page);
      return JSON.stringify([stored, kept, report, await lookInside(opened.extension, news.tabId), news.thrown]);
    };

    /** The same once the badge is there too, which comes last. */
    async function settledState(): Promise<string> {
      await expect
        .poll(() => opened.extension.page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), news.tabId))
        .toBe("3");
      return state();
    }

    async function expectRefused(messages: unknown[], send: (text: string) => Promise<string>): Promise<void> {
      const before = await settledState();
      const [first, second] = [messages.slice(0, messages.length / 2), messages.slice(messages.length / 2)];
      expect(await taken(first, send)).toEqual([]);
      await stopBackground(opened);
      expect(await taken(second, send)).toEqual([]);
      expect(await state()).toBe(before);
    }

    const fromOwnPage = (text: string) =>
      opened.extension.page.evaluate(async (sent) => {
        const replies = JSON.parse(sent).map((message: unknown) => chrome.runtime.sendMessage(message));
        return JSON.stringify(await Promise.all(replies));
      }, text);

    const toReader = (text: string) =>
      opened.extension.page.evaluate(
        async (sent, tabId) => {
          const replies = JSON.parse(sent).map((message: unknown) =>
            chrome.tabs.sendMessage(tabId, message, { frameId: 0 }),
          );
          return JSON.stringify(await Promise.all(replies));
        },
        text,
        news.tabId,
      );

    /** As a script of ours in the page, or in its frame. */
    const fromPage = (inFrame: boolean) => (text: string) =>
      opened.extension.page.evaluate(
        async (sent, tabId, framed) => {
          const frames = await chrome.scripting.executeScript({
            target: { tabId, allFrames: true },
            func: () => self !== top,
          });
          const { frameId } = frames.find(({ result }) => result === framed)!;
          const [frame] = await chrome.scripting.executeScript({
            target: { tabId, frameIds: [frameId] },
            args: [sent],
            func: async (messages) =>
              JSON.stringify(
                await Promise.all(JSON.parse(messages).map((message: unknown) => chrome.runtime.sendMessage(message))),
              ),
          });
          return frame!.result!;
        },
        text,
        news.tabId,
        inFrame,
      );

    test("is refused by the background when a page of ours sends it", () =>
      expectRefused(oddMessages(fromOwnPages), fromOwnPage));

    test("is refused by the background when a script in a page sends it", () =>
      expectRefused(oddMessages(fromPageScripts), fromPage(false)));

    test("is refused from a page where only pages of ours may send it, whatever tab it names", () => {
      const ours = Object.entries(fromOwnPages).filter(([name]) => !Object.hasOwn(fromPageScripts, name));
      const named = ours.map(([name, params]) =>
        params && "tabId" in params ? [name, { ...params, tabId: news.tabId }] : [name, params],
      );
      return expectRefused(messagesOf(Object.fromEntries(named)), fromPage(false));
    });

    test("is refused from a frame, however well it is made", () =>
      expectRefused([...messagesOf(fromPageScripts), ...messagesOf(fromOwnPages)], fromPage(true)));

    test("is not made where a script in a page left it in the storage as a change of ours", async () => {
      const inPage = (write: boolean) =>
        opened.extension.page.evaluate(
          async (tabId, isThere) => {
            await chrome.scripting.executeScript({
              target: { tabId },
              args: [isThere],
              func: async (writes) => {
                const key = "journal-0000000000000001-aaaaaa";
                const message = { name: "changeSettings", params: { type: "set", values: { marksOff: true } } };
                const { local } = chrome.storage;
                // Chromium lets no script in a page write there.
                await (writes ? local.set({ [key]: { message, incognito: false } }) : local.remove(key)).catch(() => 0);
              },
            });
          },
          news.tabId,
          write,
        );
      await inPage(true);
      await stopBackground(opened);
      // Answered after all that is left was made.
      await opened.extension.page.evaluate(() =>
        chrome.runtime.sendMessage({ name: "forgetSetAside", params: null, key: "journal-of-nobody" }),
      );
      expect((await opened.extension.ask("getSettings", null)).settings.marksOff).toBe(false);
      await inPage(false);
    });

    test("is refused by the reader", () => expectRefused(unknownMessages(), toReader));

    test("reaches nobody from a page or another extension", async () => {
      expect(
        await news.page.evaluate(() => {
          const { chrome: given, browser } = globalThis as {
            chrome?: { runtime?: { sendMessage?: unknown } };
            browser?: unknown;
          };
          return [typeof given?.runtime?.sendMessage, typeof browser];
        }),
      ).toEqual(["undefined", "undefined"]);
      const before = await settledState();
      const all = [...messagesOf(fromPageScripts), ...messagesOf(fromOwnPages), ...messagesOf(toReaders)];
      const page = await opened.browser.newPage();
      await page.bringToFront();
      const folder = strangerExtension(opened.extension.id, all);
      await opened.browser.installExtension(folder);
      const said = await until("answers to the stranger", () => page.evaluate(() => location.hash.slice(1)));
      const replies: unknown[] = JSON.parse(decodeURIComponent(said));
      await page.close();
      rmSync(folder, { recursive: true });
      expect(replies).toEqual(all.map(() => null));
      expect(await state()).toBe(before);
    });
  });
});
