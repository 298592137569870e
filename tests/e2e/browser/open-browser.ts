import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";

import { openExtension, speakThrough, type Extension } from "../../../scripts/browsers/extension.ts";
import { findChromium, findFirefox, type BrowserKind, type FoundBrowser } from "../../../scripts/browsers/find.ts";
import { launchBrowser } from "../../../scripts/browsers/launch.ts";
import { servePages, type PageServer, type ServedPage } from "../../../scripts/pages/serve.ts";
import { ensureBuilt } from "../../../scripts/setup/build.ts";
import { watchConsoles } from "./failure-evidence.ts";
import { systemAccess } from "./firefox-internals.ts";
import { borrowBrowser, keptStorage, wakefulTabs, type Prefs, type SharedBrowser } from "./shared-browsers.ts";
import { until } from "./until.ts";

/** A browser with the built extension in it. */
export interface OpenedBrowser extends AsyncDisposable {
  kind: BrowserKind;
  browser: Browser;
  extension: Extension;
  /** Updates the extension by installing it again, and connects to the new one. */
  update(): Promise<void>;
  server: PageServer;
  /** Opens a page in a new tab, in front. */
  openPage(page: ServedPage): Promise<OpenedPage>;
}

export interface OpenedPage {
  page: Page;
  address: string;
  tabId: number;
  /** Errors of the page's scripts and of ours in it. */
  thrown: string[];
}

export const found: Record<BrowserKind, FoundBrowser | undefined> = {
  chromium: findChromium(),
  firefox: findFirefox(),
};

const both: { kind: BrowserKind; missing: boolean }[] = [
  { kind: "chromium", missing: false },
  { kind: "firefox", missing: found.firefox === undefined },
];

/**
 * For `describe.for`: the browser of this test run. Firefox is skipped if it is missing; `npm test` reports that.
 */
export const browsers = both.filter(({ kind }) => kind === (process.env["TEST_BROWSER"] ?? kind));

/** What a test file needs of its browser. With a language or switches it is not shared with other files. */
export interface BrowserOptions {
  /** Starts a browser for this file alone. */
  own?: boolean;
  /** Of the interface, as a BCP 47 tag. */
  language?: string;
  args?: string[];
  /** Preferences, for Firefox, set while it runs. */
  prefs?: Prefs;
  /** Preferences that Firefox reads only at its start. Then it is not shared. */
  startPrefs?: Prefs;
  /** The folder of a profile that stays, for a browser that starts again. In Firefox the extension is installed anew and finds its storage. */
  profile?: string;
  /** Whether that profile has been used before. */
  again?: boolean;
  /** The home folder of a Firefox of its own. */
  home?: string;
  /** Allows the extension in private windows of Firefox. In Chromium it always is. */
  privateWindows?: boolean;
}

const SIZE = { width: 1000, height: 800 };

/** @param alter changes a copy of the built extension, where a test needs another one */
export async function openBrowser(
  kind: BrowserKind,
  options: BrowserOptions = {},
  alter?: (folder: string) => void,
): Promise<OpenedBrowser> {
  await using opening = new AsyncDisposableStack();
  const server = opening.use(await servePages());
  const { browser } = opening.adopt(await getBrowser(kind, options), ({ giveBack }) => giveBack());
  opening.defer(watchConsoles(browser, kind === "firefox"));
  const built = await ensureBuilt(kind === "firefox" ? "firefox" : "chrome");
  const changes = [...(kind === "firefox" ? [addOpener] : []), ...(alter ? [alter] : [])];
  const folder = changes.length > 0 ? opening.adopt(copyOf(built), (copy) => rmSync(copy, { recursive: true })) : built;
  for (const change of changes) change(folder);
  const install = (update: boolean) =>
    kind === "chromium"
      ? openExtension(browser, folder, update)
      : options.privateWindows
        ? openInPrivateFirefox(browser, server, folder)
        : openInFirefox(browser, server, folder);
  let extension = await install(options.again ?? false);
  // With a policy in its home folder it has begun to take that over.
  if (options.home === undefined && !options.again) expectFresh(await whatIsLeft(extension));
  const opened = opening.move();
  return {
    kind,
    browser,
    get extension() {
      return extension;
    },
    async update() {
      extension = await install(true);
    },
    server,
    openPage: (served) => openPage(browser, extension, server.add(served)),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** What an earlier test file may have left. Empty after a first start. */
interface Left {
  /** Keys in each area of the extension's storage. */
  storage: Record<string, string[]>;
  scripts: string[];
  /** Windows besides the first, and tabs that are neither blank nor of the start. */
  windows: number;
  tabs: string[];
}

/** Asked of the popup. */
export async function whatIsLeft({ page }: Extension): Promise<Left> {
  const text = await page.evaluate(async (here) => {
    const { local, session } = chrome.storage;
    const [inLocal, inSession] = [await local.get(), await session.get()];
    const tabs = await chrome.tabs.query({});
    const isOwn = (url: string) => /^about:|-extension:.*\/(popup|welcome)\.html$/.test(url) || url.endsWith(here);
    return JSON.stringify({
      storage: { local: Object.keys(inLocal), session: Object.keys(inSession), page: Object.keys(localStorage) },
      scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
      windows: (await chrome.windows.getAll()).length - 1,
      tabs: tabs.flatMap(({ url }) => (url && !isOwn(url) ? [url] : [])),
    });
  }, POPUP_HERE.name);
  return JSON.parse(text) as Left;
}

function expectFresh({ storage, scripts, windows, tabs }: Left): void {
  const left = [...Object.values(storage).flat(), ...scripts, ...tabs, ...(windows > 0 ? [`${windows} windows`] : [])];
  if (left.length > 0) throw new Error(`An earlier test file has left something behind: ${left.join(", ")}.`);
}

async function getBrowser(kind: BrowserKind, options: BrowserOptions): Promise<SharedBrowser> {
  const executable = found[kind];
  if (executable === undefined) throw new Error(`There is no ${kind}: run npm test, which installs one.`);
  const { language, args, prefs, startPrefs, home, profile } = options;
  const readsPrefs = kind === "firefox" && startPrefs !== undefined;
  const isOwn =
    options.own ||
    home !== undefined ||
    profile !== undefined ||
    language !== undefined ||
    args !== undefined ||
    readsPrefs;
  if (!isOwn) return borrowBrowser(kind, executable, prefs);
  const browser = await launchBrowser(kind, executable, {
    headless: true,
    ...(language !== undefined && { language }),
    ...(home !== undefined && { home }),
    ...(profile !== undefined && { profile }),
    args: [...(kind === "firefox" ? systemAccess : []), ...(args ?? [])],
    prefs: { ...wakefulTabs, ...(profile !== undefined && keptStorage), ...prefs, ...startPrefs },
  });
  return { browser, giveBack: () => browser.close() };
}

async function openPage(browser: Browser, extension: Extension, address: string): Promise<OpenedPage> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(String(error)));
  await page.goto(address);
  await page.bringToFront();
  return { page, address, tabId: await extension.tabAt(address), thrown };
}

function copyOf(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-"));
  cpSync(built, folder, { recursive: true });
  return folder;
}

/** A page that our extra script in Firefox leads to the popup. */
const POPUP_HERE: ServedPage = { name: "popup-here.html", body: Buffer.from("<!doctype html><title>Popup</title>") };

/**
 * No tool can navigate to an extension page in Firefox. So an extra background script navigates a tab that the tool has
 * opened; tabs that the extension opens are sometimes not reported to the tool. It first closes the welcome page. All
 * else is as built.
 */
function addOpener(folder: string): void {
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

async function openInFirefox(browser: Browser, server: PageServer, folder: string): Promise<Extension> {
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
async function openInPrivateFirefox(browser: Browser, server: PageServer, folder: string): Promise<Extension> {
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
      if (await page.evaluate(isPopup).catch(() => false)) return speakThrough(result.extension, page);
    }
    return undefined;
  });
}

/** Sent as text. */
const isPopup = (): boolean => location.pathname === "/popup.html" && document.readyState === "complete";
