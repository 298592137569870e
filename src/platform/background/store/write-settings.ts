import { settings as builtIn } from "virtual:compiled-sets";

import type { Settings } from "../../../settings/schema.ts";
import type { SetAside } from "../../../settings/report.ts";
import { readStored, toStored } from "../../../settings/stored.ts";
import { setAsideKey, settingsKey } from "../../storage-keys.ts";
import { settingsArea } from "./settings-area.ts";
import {
  type CheckedSettings,
  currentPolicy,
  clearSettingsCache,
  type StoredNow,
  withSettingsLock,
} from "./settings-store.ts";

/** What could not be read, the oldest first. What still stands among the settings is set aside now, if there is room. */
export async function settingsSetAside(): Promise<SetAside[]> {
  await setAsideUnread().catch(() => undefined);
  return readSetAside();
}

async function readSetAside(): Promise<SetAside[]> {
  const stored = await settingsArea.get(setAsideKey);
  return Array.isArray(stored) ? (stored as SetAside[]) : [];
}

export function forgetSetAside(): Promise<void> {
  return withSettingsLock(() => settingsArea.remove(setAsideKey));
}

/** Settings as they are stored, after they were checked. */
const checked = (settings: Settings, base: Settings): CheckedSettings => ({
  ...toStored(settings, base),
  checkedBy: builtIn.version,
});

/** Reads the stored settings and checks them again before a change. */
export async function readAndCheck(base: Settings): Promise<StoredNow> {
  const stored = await settingsArea.get(settingsKey);
  return { stored, ...readStored(stored, base) };
}

/** Replaces the stored settings by checked ones. What could not be read of the old ones is set aside. */
export async function replaceStored(before: StoredNow, now: Settings, base: Settings): Promise<void> {
  await write({ ...(await whatIsSetAside(before)), [settingsKey]: checked(now, base) });
}

async function write(items: Record<string, unknown>): Promise<void> {
  // A read during the write gives the settings before or after it.
  clearSettingsCache();
  await settingsArea.set(items).finally(clearSettingsCache);
}

async function setAsideUnread(): Promise<void> {
  await withSettingsLock(async () => {
    const { base } = await currentPolicy();
    const now = await readAndCheck(base);
    if (now.unread !== "none") await replaceStored(now, now.settings, base);
  });
}

async function whatIsSetAside({ stored, unread }: StoredNow): Promise<{ [setAsideKey]: SetAside[] } | undefined> {
  if (unread === "none") return undefined;
  const aside = { date: new Date().toISOString(), unread, stored };
  return { [setAsideKey]: [...(await readSetAside()), aside] };
}
