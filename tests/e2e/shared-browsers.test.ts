import { describe, expect, test } from "vitest";

import { shortNews } from "./pages/test-pages.ts";
import { browsers, openBrowser, whatIsLeft, type OpenedBrowser } from "./browser/open-browser.ts";
import { openWindow } from "./browser/windows.ts";

const pref = "browser.display.document_color_use";

/** Does all that a test file may do to a browser, and gives what is then there. */
async function leaveTraces(opened: OpenedBrowser): Promise<Awaited<ReturnType<typeof whatIsLeft>>> {
  const { extension, browser } = opened;
  await opened.openPage(shortNews);
  await openWindow(opened, shortNews);
  await openWindow(opened, shortNews, true);
  await browser
    .defaultBrowserContext()
    .overridePermissions(opened.server.origin, ["geolocation"])
    .catch(() => undefined);
  await extension.page.evaluate(async () => {
    await chrome.storage.local.set({ left: 1 });
    await chrome.storage.session.set({ left: 1 });
    localStorage.setItem("left", "1");
    await chrome.scripting.registerContentScripts([{ id: "left", js: ["gate.js"], matches: ["https://a.example/*"] }]);
    await new Promise((resolve) => {
      indexedDB.open("left").addEventListener("success", resolve);
    });
  });
  return whatIsLeft(extension);
}

const databases = ({ extension }: OpenedBrowser) =>
  extension.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const forced = ({ extension }: OpenedBrowser) =>
  extension.page.evaluate(() => matchMedia("(forced-colors: active)").matches);
const position = async (page: OpenedBrowser) => {
  const tab = await page.openPage(shortNews);
  return tab.page.evaluate(async () => (await navigator.permissions.query({ name: "geolocation" })).state);
};

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  test.skipIf(missing)("a browser that a test file gives back is as new for the next one", async () => {
    const options = { privateWindows: true, prefs: { [pref]: 2 } };
    const first = await openBrowser(kind, options);
    expect(await leaveTraces(first)).toMatchObject({
      storage: { local: ["left"], session: ["left"], page: ["left"] },
      scripts: ["left"],
      windows: 2,
    });
    const { browser } = first;
    await first[Symbol.asyncDispose]();

    // What it finds left throws here.
    await using second = await openBrowser(kind, { privateWindows: true });
    expect(second.browser).toBe(browser);
    // The own sets' database is opened at each first start.
    expect(await databases(second)).not.toContain("left");
    expect(await forced(second)).toBe(false);
    expect(await position(second)).not.toBe("granted");
  });
});
