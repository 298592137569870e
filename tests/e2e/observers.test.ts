import { describe, expect, test } from "vitest";

import type { SettingsChange } from "../../src/settings/change.ts";
import { lookInside } from "./card/inspect-page.ts";
import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { shortNews } from "./pages/test-pages.ts";

/** In the extension's world of a page, what is observed from now on is counted. */
async function countObservers({ extension }: OpenedBrowser, tabId: number): Promise<void> {
  await extension.page.evaluate(async (id) => {
    await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const all = new Set<object>();
        (globalThis as unknown as { observing: Set<object> }).observing = all;
        // Of Firefox's two globals of a script each is used: its own, and the window as it sees it.
        const windows = [globalThis, document.defaultView!] as unknown as Record<string, unknown>[];
        for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"]) {
          const Plain = windows[0]![name] as typeof MutationObserver;
          // No subclass: what Firefox makes of one has the plain methods.
          const Counted = function counted(tell: MutationCallback): MutationObserver {
            const observer = new Plain(tell);
            const observe = observer.observe.bind(observer);
            const disconnect = observer.disconnect.bind(observer);
            observer.observe = (...what) => {
              all.add(observer);
              observe(...what);
            };
            observer.disconnect = () => {
              all.delete(observer);
              disconnect();
            };
            return observer;
          };
          for (const window of windows) window[name] = Counted;
        }
      },
    });
  }, tabId);
}

/** How many observers of ours are connected in a page. */
function observing({ extension }: OpenedBrowser, tabId: number): Promise<number | undefined> {
  return extension.page.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => (globalThis as unknown as { observing: Set<object> }).observing.size,
    });
    return frame?.result;
  }, tabId);
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  test.skipIf(missing)("a page is observed only while something can come of it", async () => {
    await using opened = await openBrowser(kind);
    const { extension } = opened;
    const { tabId, page } = await opened.openPage(shortNews);
    const change = (wanted: SettingsChange) => extension.ask("changeSettings", wanted);
    const switchSets = (on: boolean) => change({ type: "sets", ids: ["nso-leak-2021"], on });
    const state = async () => {
      const { mentions, state: read } = await extension.ask("reportPage", { tabId, toEnd: true });
      const { reader, painted } = await lookInside(extension, tabId);
      const observed = ((await observing(opened, tabId)) ?? 0) > 0;
      return { read, found: mentions.length > 0, reader, painted: painted > 0, observed };
    };
    const atWork = { read: "read", found: true, reader: true, painted: true };
    const atRest = { read: "read", found: false, reader: false, painted: false, observed: false };

    await expect.poll(async () => (await lookInside(extension, tabId)).painted > 0).toBe(true);
    await countObservers(opened, tabId);
    // What observes until now was not counted: a reader that begins anew is.
    await switchSets(false);
    await expect.poll(state).toEqual(atRest);
    await switchSets(true);
    await expect.poll(state).toEqual({ ...atWork, observed: true });

    await switchSets(false);
    await expect.poll(state).toEqual(atRest);
    await page.evaluate(() => document.body.append("NSO Group, more of it."));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await state()).toEqual(atRest);
    await switchSets(true);
    await expect.poll(state).toEqual({ ...atWork, observed: true });

    await change({ type: "sites", hosts: ["127.0.0.1"], to: "off" });
    await expect.poll(state).toEqual({ read: "off", found: false, reader: false, painted: false, observed: false });
  });
});
