import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";

import { speakThrough, type Extension } from "../../../scripts/browsers/extension.ts";
import type { PageServer, ServedPage } from "../../../scripts/pages/serve.ts";
import { until } from "./until.ts";

/** A page that our extra script in Firefox leads to the popup. */
export const POPUP_HERE: ServedPage = {
  name: "popup-here.html",
  body: Buffer.from("<!doctype html><title>Popup</title>"),
};

/**
 * No tool can navigate to an extension page in Firefox. So an extra background script navigates a tab that the tool has
 * opened; tabs that the extension opens are sometimes not reported to the tool. It first closes the welcome page. All
 * else is as built.
 */
export function addOpener(folder: string): void {
  const file = join(folder, "manifest.json");
  const manifest: { background: { scripts: string[] } } = JSON.parse(readFileSync(file, "utf8"));
  manifest.background.scripts.push("opener.js");
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(join(folder, "opener.js"), `(${openPopup.toString()})(${JSON.stringify(POPUP_HERE.name)});`);
}

/** Sent as text to run in the background page. */
function openPopup(here: string): void {
  const closeWelcome = async (): Promise<void> => {
    const views = chrome.extension.getViews({ type: "tab" }) as (Window & typeof globalThis)[];
    const welcome = views.find(({ location }) => location.pathname === "/welcome.html");
    const tab = await welcome?.chrome.tabs.getCurrent();
    if (tab?.id !== undefined) {
      await chrome.tabs.remove(tab.id);
      return;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    await closeWelcome();
  };
  chrome.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === "install") await closeWelcome();
    const tabs = await chrome.tabs.query({ url: "http://127.0.0.1/*" });
    const id = tabs.find(({ url }) => url?.endsWith(here))?.id;
    if (id !== undefined) await chrome.tabs.update(id, { url: chrome.runtime.getURL("popup.html") });
  });
}

export async function openInFirefox(browser: Browser, server: PageServer, folder: string): Promise<Extension> {
  const page = await browser.newPage();
  await page.goto(server.add(POPUP_HERE));
  const id = await browser.installExtension(folder);
  await until("popup in a tab", () => page.evaluate(isPopup));
  return speakThrough(id, page);
}

/**
 * Opens a private window. Puppeteer's method works in Chromium only. The extension restarts when it is allowed there,
 * and its page closes, so there are two.
 */
export async function openInPrivateFirefox(browser: Browser, server: PageServer, folder: string): Promise<Extension> {
  const pages = [await browser.newPage(), await browser.newPage()];
  for (const page of pages) await page.goto(server.add(POPUP_HERE));
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: { extension: string } }> };
  };
  const { result } = await connection.send("webExtension.install", {
    extensionData: { type: "path", path: folder },
    "moz:allowPrivateBrowsing": true,
  });
  return until("popup in a tab", async () => {
    for (const page of pages) {
      // A page of the stopped one closes meanwhile.
      if (await page.evaluate(isPrivatePopup).catch(() => false)) return speakThrough(result.extension, page);
    }
    return undefined;
  });
}

/** Sent as text. */
const isPopup = (): boolean => location.pathname === "/popup.html" && document.readyState === "complete";

/** Sent as text. The one that is stopped to be allowed there is not allowed yet. */
const isPrivatePopup = async (): Promise<boolean> =>
  location.pathname === "/popup.html" &&
  document.readyState === "complete" &&
  (await chrome.extension.isAllowedIncognitoAccess());
