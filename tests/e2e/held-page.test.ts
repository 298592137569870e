import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Dialog } from "puppeteer-core";
import { describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { inFirefox } from "./browser/firefox-internals.ts";
import { openBrowser, type OpenedBrowser, type OpenedPage } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { shortNews } from "./pages/test-pages.ts";

/** How long a person who changed something may wait for the answer, in ms, however many tabs are held. */
const soon = 5000;

/** In Firefox a process of its own for the tab that is held: our own pages are begun in one for pages of the web. */
const prefs = { "dom.ipc.processCount": 8 };

/** Switches the site and gives the answer, or what it says where that is long in coming. */
const switchSite = ({ extension }: OpenedBrowser, tabId: number, to: "on" | "off") =>
  Promise.race([
    extension.ask("switchSite", { tabId, host: "127.0.0.1", to }),
    new Promise<string>((resolve) => {
      setTimeout(() => resolve("kept waiting"), soon);
    }),
  ]);

/** Holds a page by a question of its own, and gives what answers it. */
async function holdByAlert({ page }: OpenedPage): Promise<() => Promise<void>> {
  const asked = new Promise<Dialog>((resolve) => {
    page.once("dialog", resolve);
  });
  await page.evaluate(() => void setTimeout(() => alert("Stay?")));
  const dialog = await asked;
  return () => dialog.accept();
}

/**
 * Holds a page as a script does that never ends, and leaves the processor to others: in Chromium by one that waits for an
 * answer. Firefox would go on meanwhile, so its process is stopped.
 */
async function holdForEver({ kind, browser }: OpenedBrowser, { page }: OpenedPage): Promise<AsyncDisposable> {
  if (kind === "firefox") {
    const pid = await processInFront(browser);
    process.kill(pid, "SIGSTOP");
    return {
      async [Symbol.asyncDispose]() {
        process.kill(pid, "SIGCONT");
      },
    };
  }
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  // It may be there before the answer that the script was begun.
  const asked = once(silent, "request");
  await page.evaluate(
    (address) =>
      void setTimeout(() => {
        const request = new XMLHttpRequest();
        request.open("GET", address, false);
        request.send();
      }),
    `http://127.0.0.1:${port}/`,
  );
  await asked;
  return {
    async [Symbol.asyncDispose]() {
      silent.closeAllConnections();
      silent.close();
    },
  };
}

/** The process of the tab in front. */
const processInFront = async (browser: OpenedBrowser["browser"]): Promise<number> =>
  Number(
    await inFirefox(browser, `async () => String(gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid)`),
  );

// Each in a browser of its own: other tabs of the site would be held too.
describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a tab that is held", () => {
    test("by an open alert keeps nobody waiting, and has what was changed once it is free", async () => {
      await using opened = await openBrowser(kind, { prefs });
      const held = await opened.openPage(shortNews);
      const painted = async () => (await lookInside(opened.extension, held.tabId)).painted;
      await expect.poll(painted).toBe(3);
      const free = await holdByAlert(held);
      expect(await switchSite(opened, held.tabId, "off")).toMatchObject({ ok: true });
      const popup = await openOwnPage(opened, "popup.html");
      await expect.poll(() => textOf(popup)).toContain("Sidelight is off on this site");
      await press(popup, "Turn on for this site");
      // Firefox lets our scripts answer while a page asks.
      await expect.poll(() => textOf(popup)).toContain(kind === "firefox" ? "NSO Group" : "The page isn't responding");
      await press(popup, "Off");
      await expect.poll(() => textOf(popup)).toContain("Sidelight is off on this site");
      await free();
      await expect.poll(painted).toBe(0);
      await stopBackground(opened);
      await press(popup, "Turn on for this site");
      await expect.poll(painted).toBe(3);
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
    });

    test("by a script that never ends keeps nobody waiting either", async () => {
      await using opened = await openBrowser(kind, { prefs });
      const held = await opened.openPage(shortNews);
      await expect.poll(async () => (await lookInside(opened.extension, held.tabId)).painted).toBe(3);
      await using _ = await holdForEver(opened, held);
      expect(await switchSite(opened, held.tabId, "off")).toMatchObject({ ok: true });
      const popup = await openOwnPage(opened, "popup.html");
      await expect.poll(() => textOf(popup)).toContain("Sidelight is off on this site");
      // Firefox would stop its own under the questions too, which the page holds for longer than it then waits.
      if (kind === "chromium") await stopBackground(opened);
      await press(popup, "Turn on for this site");
      await expect.poll(() => textOf(popup)).toContain("The page isn't responding");
    });

    test("by a script that never ends has a person told that a mention will be shown once the page is free", async () => {
      await using opened = await openBrowser(kind, { prefs });
      const held = await opened.openPage(shortNews);
      const popup = await openOwnPage(opened, "popup.html");
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
      if (kind === "chromium") await stopBackground(opened);
      await using _ = await holdForEver(opened, held);
      await press(popup, "NSO Group");
      await expect.poll(() => textOf(popup)).toContain("This will be done when it does");
    });
  });
});
