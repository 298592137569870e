import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";

import { openExtension, type Extension } from "../../../scripts/browsers/extension.ts";
import { findChromium, findFirefox, type BrowserKind, type FoundBrowser } from "../../../scripts/browsers/find.ts";
import { launchBrowser } from "../../../scripts/browsers/launch.ts";
import { servePages, type PageServer, type ServedPage } from "../../../scripts/pages/serve.ts";
import { ensureBuilt } from "../../../scripts/setup/build.ts";
import { watchConsoles } from "./failure-evidence.ts";
import { systemAccess } from "./firefox-internals.ts";
import { freshProfile } from "./firefox-profile.ts";
import { addOpener, openInFirefox, openInPrivateFirefox, POPUP_HERE } from "./open-in-firefox.ts";
import { openAgain, rememberInstalled, type KeptExtension } from "./kept-extension.ts";
import { borrowBrowser, frugal, keptStorage, wakefulTabs, type Prefs, type SharedBrowser } from "./shared-browsers.ts";

/** A browser with the built extension in it. */
export interface OpenedBrowser extends AsyncDisposable {
  kind: BrowserKind;
  browser: Browser;
  extension: Extension;
  /** Updates the extension by installing it again, or another build in its place, and connects to the new one. */
  update(build?: string): Promise<void>;
  server: PageServer;
  /** Opens a page in a new tab, in front. */
  openPage(page: ServedPage): Promise<OpenedPage>;
  /**
   * Opens a page in place of the one that was shown before, in front. In the same tab it costs a third of a new one. A page
   * that is to come back from the back/forward cache needs one of its own: Firefox then tells the tool nothing more of it.
   */
  showPage(page: ServedPage): Promise<OpenedPage>;
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

/** What a test file needs of its browser. With a language or switches it is not shared with other files. */
export interface BrowserOptions {
  /** Starts a browser for this file alone. */
  own?: boolean;
  /** Installs the extension for this file alone: for what is about the installation, or takes the extension away. */
  fresh?: boolean;
  /** The folder of another build than the current one. */
  build?: string;
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
  let keeps: KeptExtension | undefined;
  const { browser, kept } = opening.adopt(await getBrowser(kind, options), ({ giveBack }) => giveBack(keeps));
  opening.defer(watchConsoles(browser, kind === "firefox"));
  const built = options.build ?? (await ensureBuilt(kind === "firefox" ? "firefox" : "chrome"));
  const changes = [...(kind === "firefox" ? [addOpener] : []), ...(alter ? [alter] : [])];
  const isUsual = !alter && !isOdd(kind, options);
  const folder = isUsual ? usualFolder(kind, built) : opening.adopt(copyOf(built, changes), removeCopy);
  const install = (update: boolean) =>
    kind === "chromium"
      ? openExtension(browser, folder, update)
      : options.privateWindows
        ? openInPrivateFirefox(browser, server, folder)
        : openInFirefox(browser, server, folder);
  if (kept && !isUsual) await browser.uninstallExtension(kept.extension.id);
  let extension = isUsual && kept ? await openAgain(kept) : await install(options.again ?? false);
  // With a policy in its home folder it has begun to take that over.
  if (options.home === undefined && !options.again) expectFresh(await whatIsLeft(extension));
  if (isUsual) keeps = kept ?? (await rememberInstalled(kind, extension));
  const opened = opening.move();
  let shown: OpenedPage | undefined;
  return {
    kind,
    browser,
    get extension() {
      return extension;
    },
    async update(build) {
      if (build !== undefined) {
        rmSync(folder, { recursive: true });
        cpSync(build, folder, { recursive: true });
        for (const change of changes) change(folder);
      }
      keeps = undefined;
      extension = await install(true);
    },
    server,
    openPage: (served) => openPage(browser, extension, server.add(served)),
    async showPage(served) {
      let last = shown?.page.isClosed() ? undefined : shown;
      if (kind === "firefox" && last && !(await last.page.evaluate(leaveForGood).catch(() => false))) {
        await last.page.close();
        last = undefined;
      }
      shown = await openPage(browser, extension, server.add(served), last);
      return shown;
    },
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
  const folder = profile ?? (kind === "firefox" ? await freshProfile(executable) : undefined);
  const browser = await launchBrowser(kind, executable, {
    headless: true,
    bare: true,
    ...(language !== undefined && { language }),
    ...(home !== undefined && { home }),
    ...(folder !== undefined && { profile: folder }),
    args: [...(kind === "firefox" ? systemAccess : []), ...(args ?? [])],
    prefs: { ...wakefulTabs, ...frugal, ...(profile !== undefined && keptStorage), ...prefs, ...startPrefs },
  });
  return { browser, kept: undefined, giveBack: () => browser.close() };
}

/**
 * Sent as text. A page that waits for its unload is not kept for the way back, and one in fullscreen would leave the tool
 * waiting for the next page. Fails where the page has things of its own by these names.
 *
 * @returns whether the tab can be used again
 */
async function leaveForGood(): Promise<boolean> {
  addEventListener("unload", () => undefined);
  if (document.fullscreenElement !== null) await document.exitFullscreen();
  return true;
}

/** @param last is left for it, in the same tab */
async function openPage(
  browser: Browser,
  extension: Extension,
  address: string,
  last?: OpenedPage,
): Promise<OpenedPage> {
  const page = last?.page ?? (await browser.newPage());
  await page.setViewport(SIZE);
  // It would rest on what comes.
  if (last) await page.mouse.move(1, 1);
  const thrown = last?.thrown ?? [];
  thrown.length = 0;
  if (!last) page.on("pageerror", (error) => thrown.push(String(error)));
  await page.goto(address);
  await page.bringToFront();
  return { page, address, tabId: await extension.tabAt(address), thrown };
}

/** Whether the extension is another than most files have, or the browser is set otherwise when it is installed. */
const isOdd = (kind: BrowserKind, { build, fresh, prefs, privateWindows }: BrowserOptions): boolean =>
  build !== undefined || fresh === true || (kind === "firefox" && (prefs !== undefined || privateWindows === true));

/** The folder of the extension as most files have it, which stays as long as the tests run. */
function usualFolder(kind: BrowserKind, built: string): string {
  if (kind === "chromium") return built;
  if (usual === undefined) {
    const copy = copyOf(built, [addOpener]);
    process.once("exit", () => removeCopy(copy));
    usual = copy;
  }
  return usual;
}
let usual: string | undefined;

const removeCopy = (folder: string): void => rmSync(folder, { recursive: true, force: true });

function copyOf(built: string, changes: ((folder: string) => void)[]): string {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-"));
  cpSync(built, folder, { recursive: true });
  for (const change of changes) change(folder);
  return folder;
}
