import { setTimeout } from "node:timers/promises";

import type { BrowserKind } from "../../../scripts/browsers/find.ts";
import type { Extension } from "../../../scripts/browsers/extension.ts";
import { stopBackground } from "./stop-background.ts";
import { until } from "./until.ts";

/** The extension that stays installed for the next test file: another installation costs three times as much. */
export interface KeptExtension {
  kind: BrowserKind;
  extension: Extension;
  /** What the browser has set for it, as it was right after the installation. */
  asInstalled: string;
}

/** A page of the extension that runs no script: it holds no database open, and wakes no background. */
export const AT_REST = "/icon/16.png";

/** In ms. In Chromium one whose requests were recorded may not stop; it goes with its extension. */
const STOPS_WITHIN = 3000;

/** Call it right after the installation. */
export async function rememberInstalled(kind: BrowserKind, extension: Extension): Promise<KeptExtension> {
  return { kind, extension, asInstalled: await whatIsSet(extension) };
}

/**
 * Takes away all that a test file has left in the extension, so that it is as after its installation. The other tabs are
 * closed before.
 *
 * @returns whether it is: what no API takes away, as access to sites, remains
 */
export async function makeAsNew({ kind, extension, asInstalled }: KeptExtension): Promise<boolean> {
  const { page } = extension;
  await leadTo(extension, AT_REST);
  if (page.viewport() !== null) await page.setViewport(null);
  await page.evaluate(eraseStorage);
  // It heard of that, and has a database open.
  const stopped = stopBackground({ kind, browser: page.browser(), extension }).then(() => true);
  if (!(await Promise.race([stopped, setTimeout(STOPS_WITHIN, false)]))) return false;
  await page.evaluate(eraseDatabases);
  const left = await page.evaluate(whatIsStored);
  return left === NOTHING_STORED && (await whatIsSet(extension)) === asInstalled;
}

/** Shows its popup anew, in front, as after its installation. */
export async function openAgain({ extension }: KeptExtension): Promise<Extension> {
  await leadTo(extension, "/popup.html");
  await extension.page.bringToFront();
  return extension;
}

/** No tool can navigate there in Firefox, but a page of the extension can. */
export async function leadTo({ page }: Extension, path: string): Promise<void> {
  await page.evaluate((to) => {
    document.documentElement.dataset["old"] = "";
    globalThis.setTimeout(() => location.assign(to));
  }, path);
  await until(`${path} in the extension's tab`, () =>
    page.evaluate(
      (to) =>
        location.pathname === to &&
        document.readyState === "complete" &&
        document.documentElement.dataset["old"] === undefined,
      path,
    ),
  );
}

/** Sent as text. */
async function eraseStorage(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  await Promise.all([
    chrome.storage.local.clear(),
    chrome.storage.session.clear(),
    chrome.scripting.unregisterContentScripts(),
  ]);
}

/** Sent as text. Fails where something still has one open. */
async function eraseDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases())
    await new Promise<void>((resolve, reject) => {
      const erasing = indexedDB.deleteDatabase(name!);
      erasing.addEventListener("success", () => resolve());
      for (const type of ["error", "blocked"] as const) erasing.addEventListener(type, () => reject(new Error(type)));
    });
}

const NOTHING_STORED = JSON.stringify([[], [], [], [], [], [], []]);

/** Sent as text. */
async function whatIsStored(): Promise<string> {
  return JSON.stringify([
    Object.keys(await chrome.storage.local.get()),
    Object.keys(await chrome.storage.session.get()),
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    await indexedDB.databases(),
    await caches.keys(),
    await chrome.scripting.getRegisteredContentScripts(),
  ]);
}

/** What a person, an organisation or the extension itself can have set in the browser for it. */
const whatIsSet = ({ page }: Extension): Promise<string> =>
  page.evaluate(async () => {
    const { action, commands, extension, permissions, storage } = chrome;
    const { sidePanel } = chrome as Partial<typeof chrome>;
    const { origins = [], permissions: granted = [] } = await permissions.getAll();
    return JSON.stringify([
      [origins.toSorted(), granted.toSorted(), await extension.isAllowedIncognitoAccess()],
      Object.keys(await storage.managed.get().catch(() => ({}))),
      await commands.getAll(),
      [await action.getBadgeText({}), await action.getTitle({}), await action.getPopup({})],
      [await sidePanel?.getOptions({}), await sidePanel?.getPanelBehavior()],
    ]);
  });
