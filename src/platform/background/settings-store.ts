import browser from "webextension-polyfill";

import { applyChange, tellsOfPages, type SettingsChange } from "../../settings/change.ts";
import { settingsSchema, type Settings } from "../../settings/schema.ts";
import { readStored, toStored, type ReadSettings } from "../../settings/stored.ts";
import type { ChangedSettings, SetAside } from "../../settings/store-report.ts";
import { addPrivateChange, privateChanges } from "./private-session.ts";

/** Where in `storage.local` the settings lie. */
export const settingsKey = "settings";
const setAsideKey = "settings-set-aside";

/**
 * The settings as they are now; in a private window with what was changed there on top. Stored is only what was changed.
 * What is stored and cannot be read is set aside, a setting at a time, so that one bad value costs one default and not
 * the rest. Never throws: a storage that cannot be read gives the settings as they come.
 */
export async function loadSettings(incognito = false): Promise<Settings> {
  const { settings, unread } = await read();
  if (unread !== "none") void alone(setAsideUnread).catch(() => undefined);
  return incognito ? (await privateChanges()).reduce(applyChange, settings) : settings;
}

/**
 * Changes settings: what `change` gives is put over what is there at that moment, so that nothing is lost when two pages
 * write at once. Either all of it is stored or none, and the answer says which.
 */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<ChangedSettings> {
  return alone(async () => {
    const before = await read();
    const now = settingsSchema.safeParse({ ...before.settings, ...change(before.settings) });
    if (!now.success) return { ok: false, why: "too-much" };
    try {
      await browser.storage.local.set({ ...(await whatIsSetAside(before)), [settingsKey]: toStored(now.data) });
    } catch (error) {
      // Chromium and Firefox word it differently; "quota" is in both. Nothing was written.
      return { ok: false, why: /quota|disk|space/i.test(String(error)) ? "full" : "refused" };
    }
    return { ok: true, before: toStored(before.settings).changed, now: now.data };
  });
}

/** Makes one change; what tells of the pages that somebody reads in a private window is kept for its session only. */
export async function makeChange(change: SettingsChange, incognito: boolean): Promise<ChangedSettings> {
  if (!incognito || !tellsOfPages(change)) return changeSettings((now) => applyChange(now, change));
  const before = toStored(await loadSettings(true)).changed;
  await alone(() => addPrivateChange(change));
  return { ok: true, before, now: await loadSettings(true) };
}

/** What could not be read and was set aside, the oldest first. */
export async function settingsSetAside(): Promise<SetAside[]> {
  const stored = await fromStorage(setAsideKey);
  return Array.isArray(stored) ? (stored as SetAside[]) : [];
}

export function forgetSetAside(): Promise<void> {
  return alone(() => browser.storage.local.remove(setAsideKey));
}

interface StoredNow extends ReadSettings {
  stored: unknown;
}

async function read(): Promise<StoredNow> {
  const stored = await fromStorage(settingsKey);
  return { stored, ...readStored(stored) };
}

async function fromStorage(name: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(name))[name];
  } catch {
    // A damaged database: the extension goes on with what it comes with.
    return undefined;
  }
}

async function setAsideUnread(): Promise<void> {
  const now = await read();
  const aside = await whatIsSetAside(now);
  if (aside) await browser.storage.local.set({ ...aside, [settingsKey]: toStored(now.settings) });
}

async function whatIsSetAside({ stored, unread }: StoredNow): Promise<{ [setAsideKey]: SetAside[] } | undefined> {
  if (unread === "none") return undefined;
  const aside = { date: new Date().toISOString(), unread, stored };
  return { [setAsideKey]: [...(await settingsSetAside()), aside] };
}

/**
 * Runs one writer at a time. A Web Lock is the origin's, so it holds between a background that is going and the one that
 * comes after it too.
 */
function alone<Result>(write: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request("sidelight-settings", write);
}
