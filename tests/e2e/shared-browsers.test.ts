import { describe, expect, test } from "vitest";

import { shortNews } from "./pages/test-pages.ts";
import { openBrowser, whatIsLeft, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { withholdAccess } from "./browser/site-access.ts";
import { openWindow } from "./browser/windows.ts";

const pref = "browser.display.document_color_use";

/** Does all that a test file may do to a browser, and gives what is then there. */
async function leaveTraces(opened: OpenedBrowser, inPrivate = true): Promise<Awaited<ReturnType<typeof whatIsLeft>>> {
  const { extension, browser } = opened;
  await opened.openPage(shortNews);
  await openWindow(opened, shortNews);
  if (inPrivate) await openWindow(opened, shortNews, true);
  await browser
    .defaultBrowserContext()
    .overridePermissions(opened.server.origin, ["geolocation"])
    .catch(() => undefined);
  await extension.page.evaluate(async () => {
    await chrome.storage.local.set({ left: 1 });
    await chrome.storage.session.set({ left: 1 });
    localStorage.setItem("left", "1");
    sessionStorage.setItem("left", "1");
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
const access = ({ extension }: OpenedBrowser) =>
  extension.page.evaluate(async () => (await chrome.permissions.getAll()).origins);
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

  test.skipIf(missing)("the extension stays in it for the next one, as new", async () => {
    const first = await openBrowser(kind);
    expect(await leaveTraces(first, kind === "chromium")).toMatchObject({ storage: { local: ["left"] } });
    const { page } = first.extension;
    await page.setViewport({ width: 300, height: 300 });
    await first[Symbol.asyncDispose]();

    await using second = await openBrowser(kind);
    expect(second.extension.page).toBe(page);
    expect(await databases(second)).not.toContain("left");
    expect(await page.evaluate(() => [sessionStorage.length, innerWidth > 300])).toEqual([0, true]);
    expect(await position(second)).not.toBe("granted");
    expect((await second.extension.ask("getSettings", null)).settings.density).toBe("section");
  });

  test.skipIf(missing)("the extension does not stay where it is not as new, by what no API takes away", async () => {
    const first = await openBrowser(kind);
    const { page } = first.extension;
    const given = await access(first);
    await withholdAccess(first);
    expect(await access(first)).not.toEqual(given);
    await first[Symbol.asyncDispose]();

    await using second = await openBrowser(kind);
    expect(second.extension.page).not.toBe(page);
    expect(await access(second)).toEqual(given);
  });
});
