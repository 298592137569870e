import browser from "webextension-polyfill";
import { type SettingsChange, applyChange, undoOf } from "../../settings/change.ts";
import { type SettingsPolicy, withLocks } from "../../settings/policy.ts";
import { type Settings, settingsSchema } from "../../settings/schema.ts";
import { type ReadSettings, readStored, toStored } from "../../settings/stored.ts";
import type { ChangedSettings, SetAside } from "../../settings/store-report.ts";
import { privateChangesKey, setAsideKey, settingsKey } from "../storage-keys.ts";
import { currentPolicy } from "./policy.ts";

/**
 * The settings as they are now; in a private window with what was changed there on top. Stored is only what was
 * changed. What is stored and cannot be read is set aside, a setting at a time, so that one bad value costs one default
 * and not the rest. A storage that cannot be read gives the defaults. What an organisation has set is the default, or
 * stands on top where it is locked. Throws only where private changes can't be read.
 */
export async function loadSettings(incognito = false): Promise<Settings> {
  return withLocks(await chosenSettings(incognito), await currentPolicy());
}

/** The settings as the person chose them, also those over which an organisation has put its own. */
export async function chosenSettings(incognito = false): Promise<Settings> {
  const { base } = await currentPolicy();
  // With a damaged database the extension goes on with its defaults.
  const { settings, unread } = await readOnce(base).catch(() => readStored(undefined, base));
  if (unread !== "none") void withSettingsLock(setAsideUnread).catch(() => undefined);
  const changes = incognito ? await privateChanges() : [];
  return changes.reduce((now, change) => applyChange(now, change, base), settings);
}

/**
 * Changes settings as they are at that moment, so that nothing is lost when two pages write at once. Either all of the
 * change is stored or none, and the answer says which.
 */
export function changeSettings(change: SettingsChange): Promise<ChangedSettings> {
  return withSettingsLock(async () => {
    try {
      const policy = await currentPolicy();
      const before = await read(policy.base);
      const now = settingsSchema.safeParse(applyChange(before.settings, change, policy.base));
      if (!now.success) return { ok: false, why: "too-much" };
      await write({ ...(await whatIsSetAside(before)), [settingsKey]: toStored(now.data, policy.base) });
      return changed(change, before.settings, now.data, policy);
    } catch (error) {
      // Nothing was written. What could not be read is never taken for empty here: that would write over it.
      return { ok: false, why: isFull(error) ? "full" : "refused" };
    }
  });
}

/** The result of a change that was made. */
export function changed(
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

interface StoredNow extends ReadSettings {
  stored: unknown;
}

/** What was read last. A page asks some eight times: to read and to check it each time would hold up its first mark. */
let known: { base: Settings; reading: Promise<StoredNow> } | undefined;

/** To be called whenever something else may be stored. */
function forgetKnown(): void {
  known = undefined;
}

/** As `read`, but only where something else was stored since. */
function readOnce(base: Settings): Promise<StoredNow> {
  // Added once, however often. A background that was stopped knows nothing, so it needs no waking.
  browser.storage.onChanged.addListener(forgetKnown);
  if (known?.base !== base) {
    known = { base, reading: read(base) };
    known.reading.catch(forgetKnown);
  }
  return known.reading;
}

async function read(base: Settings): Promise<StoredNow> {
  const stored = await fromStorage(settingsKey);
  return { stored, ...readStored(stored, base) };
}

async function fromStorage(name: string): Promise<unknown> {
  const { local } = browser.storage;
  return (await local.get(name).catch(() => local.get(name)))[name];
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

async function setAsideUnread(): Promise<void> {
  const { base } = await currentPolicy();
  const now = await read(base);
  const aside = await whatIsSetAside(now);
  if (aside) await write({ ...aside, [settingsKey]: toStored(now.settings, base) });
}

async function whatIsSetAside({ stored, unread }: StoredNow): Promise<{ [setAsideKey]: SetAside[] } | undefined> {
  if (unread === "none") return undefined;
  const aside = { date: new Date().toISOString(), unread, stored };
  return { [setAsideKey]: [...(await settingsSetAside()), aside] };
}

/**
 * Runs one writer at a time. A Web Lock is shared by the origin, so it also holds between a background that is stopping
 * and the next one.
 */
export function withSettingsLock<Result>(run: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request("sidelight-settings", run);
}

/**
 * The changes made in private windows. They are in `storage.session`, which outlives the background and never touches
 * the disk, and go with the last private window. The incognito mode is "spanning": one background serves all windows.
 */
export async function privateChanges(): Promise<SettingsChange[]> {
  const kept = (await browser.storage.session.get(privateChangesKey))[privateChangesKey];
  return Array.isArray(kept) ? (kept as SettingsChange[]) : [];
}

export async function addPrivateChange(change: SettingsChange): Promise<void> {
  await browser.storage.session.set({ [privateChangesKey]: [...(await privateChanges()), change] });
}
