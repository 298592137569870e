import browser from "webextension-polyfill";
import { settings as builtIn } from "virtual:compiled-sets";

import { type SettingsChange, applyChange, revealsHistory, undoOf } from "../../settings/change.ts";
import { lockedIn, type SettingsPolicy, withLocks } from "../../settings/policy.ts";
import { type Settings, settingsSchema } from "../../settings/schema.ts";
import type { SiteState } from "../../settings/sites.ts";
import type { ChangedSettings, SetAside } from "../../settings/store-report.ts";
import { readStored, toStored } from "../../settings/stored.ts";
import { privateChangesKey, setAsideKey, settingsKey } from "../storage-keys.ts";
import { withTimeout } from "./ask-reader.ts";
import { broadcastSettings } from "./broadcast-settings.ts";
import { lockedSets } from "./fact-sets.ts";
import { forgetUnlessPrivate } from "./forget-private.ts";
import {
  type CheckedSettings,
  chosenSettings,
  currentPolicy,
  forgetKnown,
  fromStorage,
  privateChanges,
  type StoredNow,
  withSettingsLock,
} from "./settings-store.ts";

/**
 * How long the answer to a change waits for the open tabs, in ms. Most answer in a few. A tab that is held by a dialog,
 * a debugger or a busy page gets the change when it is free.
 */
const waitsForTabs = 1000;

/**
 * Makes one change. When this resolves it is stored, and every open tab that answers has it: the browser keeps the
 * background alive while a message is being answered. In a private window, changes that reveal which pages were read
 * are kept for its session only.
 */
export async function makeChange(change: SettingsChange, incognito: boolean): Promise<ChangedSettings> {
  const locked = lockedIn(change, (await currentPolicy()).locked, await lockedSets());
  if (locked.length > 0) return { ok: false, why: "locked", locked };
  const outcome = await (incognito && revealsHistory(change) ? changePrivately(change) : changeSettings(change));
  const broadcast = outcome.ok ? broadcastSettings(outcome.before, toStored(outcome.now).changed) : Promise.resolve();
  // The last private window may have been closed meanwhile.
  const done = incognito ? broadcast.then(forgetUnlessPrivate) : broadcast;
  // It is stored, whatever happens in the tabs.
  await withTimeout(
    waitsForTabs,
    done.catch(() => undefined),
    undefined,
  );
  return outcome;
}

/** Switches a site. In a private window the choice ends with the last of them and is never written to the disk. */
export function switchSite(host: string, to: SiteState, incognito: boolean): Promise<ChangedSettings> {
  return makeChange({ type: "sites", hosts: [host], to }, incognito);
}

/** Hides an entity on one site or, without `host`, everywhere; or shows it again. */
export function hideEntity(
  entity: string,
  { host, hidden = true }: { host?: string; hidden?: boolean },
  incognito: boolean,
): Promise<ChangedSettings> {
  return makeChange({ type: "hide", entity, hidden, ...(host !== undefined && { host }) }, incognito);
}

async function changePrivately(change: SettingsChange): Promise<ChangedSettings> {
  const policy = await currentPolicy();
  const before = await chosenSettings(true);
  try {
    await withSettingsLock(() => addPrivateChange(change));
  } catch {
    // Private windows may only use memory, and there was none left.
    return { ok: false, why: "full" };
  }
  return changed(change, before, applyChange(before, change, policy.base), policy);
}

async function addPrivateChange(change: SettingsChange): Promise<void> {
  await browser.storage.session.set({ [privateChangesKey]: [...(await privateChanges()), change] });
}

/**
 * Changes settings as they are at that moment, so that nothing is lost when two pages write at once. Either all of the
 * change is stored or none, and the answer says which.
 */
function changeSettings(change: SettingsChange): Promise<ChangedSettings> {
  return withSettingsLock(async () => {
    try {
      const policy = await currentPolicy();
      const before = await readAndCheck(policy.base);
      const now = settingsSchema.safeParse(applyChange(before.settings, change, policy.base));
      if (!now.success) return { ok: false, why: "too-much" };
      await write({ ...(await whatIsSetAside(before)), [settingsKey]: checked(now.data, policy.base) });
      return changed(change, before.settings, now.data, policy);
    } catch (error) {
      // Nothing was written. What could not be read is never taken for empty here: that would write over it.
      return { ok: false, why: isFull(error) ? "full" : "refused" };
    }
  });
}

/** The result of a change that was made. */
function changed(
  change: SettingsChange,
  before: Settings,
  now: Settings,
  policy: SettingsPolicy,
): ChangedSettings & { ok: true } {
  return {
    ok: true,
    before: toStored(withLocks(before, policy)).changed,
    now: withLocks(now, policy),
    undo: undoOf(change, before, policy.base),
  };
}

/** What could not be read and was set aside, the oldest first. */
export async function settingsSetAside(): Promise<SetAside[]> {
  const stored = await fromStorage(setAsideKey);
  return Array.isArray(stored) ? (stored as SetAside[]) : [];
}

export function forgetSetAside(): Promise<void> {
  return withSettingsLock(() => browser.storage.local.remove(setAsideKey));
}

/** Settings as they are stored, after they were checked. */
const checked = (settings: Settings, base: Settings): CheckedSettings => ({
  ...toStored(settings, base),
  checkedBy: builtIn.version,
});

/** What a change begins from is checked again, whoever wrote it. */
async function readAndCheck(base: Settings): Promise<StoredNow> {
  const stored = await fromStorage(settingsKey);
  return { stored, ...readStored(stored, base) };
}

/**
 * Firefox loses its connection to the storage with a full disk: what comes next fails once, and not for its own fault.
 */
async function write(items: Record<string, unknown>): Promise<void> {
  const { local } = browser.storage;
  // What is asked meanwhile is read before or after.
  forgetKnown();
  await local
    .set(items)
    .catch((error: unknown) => (isFull(error) ? Promise.reject(error as Error) : local.set(items)))
    .finally(forgetKnown);
}

/** Chromium and Firefox word it differently; "quota" is in both. */
function isFull(error: unknown): boolean {
  return /quota/i.test(String(error));
}

/** Sets aside what is stored and cannot be read, and stores the rest. */
export async function setAsideUnread(): Promise<void> {
  await withSettingsLock(async () => {
    const { base } = await currentPolicy();
    const now = await readAndCheck(base);
    const aside = await whatIsSetAside(now);
    if (aside) await write({ ...aside, [settingsKey]: checked(now.settings, base) });
  });
}

async function whatIsSetAside({ stored, unread }: StoredNow): Promise<{ [setAsideKey]: SetAside[] } | undefined> {
  if (unread === "none") return undefined;
  const aside = { date: new Date().toISOString(), unread, stored };
  return { [setAsideKey]: [...(await settingsSetAside()), aside] };
}
