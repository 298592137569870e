import browser, { type Storage } from "webextension-polyfill";
import { settings as builtIn } from "virtual:compiled-sets";

import type { SettingsChange } from "../../../settings/change.ts";
import type { SettingsPolicy } from "../../../settings/policy.ts";
import type { Settings } from "../../../settings/schema.ts";
import type { ReadSettings, toStored } from "../../../settings/stored.ts";
import { privateChangesKey, settingsKey } from "../../storage-keys.ts";

/**
 * The settings as they are now; in a private window with what was changed there on top. Stored is only what was
 * changed. What is stored and cannot be read is set aside, a setting at a time, so that one bad value costs one default
 * and not the rest. A storage that cannot be read gives the defaults. What an organisation has set is the default, or
 * stands on top where it is locked. Throws only where private changes can't be read.
 */
export async function loadSettings(incognito = false): Promise<Settings> {
  const settings = await chosenSettings(incognito);
  const policy = await currentPolicy();
  if (policy.locked.length === 0) return settings;
  return (await import("../../../settings/policy.ts")).withLocks(settings, policy);
}

/** The settings as the person chose them, also those over which an organisation has put its own. */
export async function chosenSettings(incognito = false): Promise<Settings> {
  void readStorage();
  const policy = await currentPolicy();
  // With a damaged database the extension goes on with its defaults.
  const { settings, unread } = await readOnce(policy).catch((): ReadSettings => unchanged(policy.base));
  if (unread !== "none")
    void import("./write-settings.ts").then(({ setAsideUnread }) => setAsideUnread()).catch(() => undefined);
  const changes = incognito ? await privateChanges() : [];
  if (changes.length === 0) return settings;
  const { applyChange } = await import("../../../settings/change.ts");
  return changes.reduce((now, change) => applyChange(now, change, policy.base), settings);
}

const unchanged = (base: Settings): ReadSettings => ({ settings: base, unread: "none", unknown: [] });

export interface StoredNow extends ReadSettings {
  stored: unknown;
}

/** Stored settings, and by which schema they were checked before they were stored. */
export type CheckedSettings = ReturnType<typeof toStored> & { checkedBy: string };

/** What was read last. A page asks some eight times: to read and to check it each time would hold up its first mark. */
let known: { base: Settings; reading: Promise<StoredNow> } | undefined;

/** What is stored, asked for while the policy is still being read. */
let stored: Promise<unknown> | undefined;

/** To be called whenever something else may be stored. */
export function clearSettingsCache(): void {
  known = undefined;
  stored = undefined;
}

function readStorage(): Promise<unknown> {
  // Added once, however often. A background that was stopped knows nothing, so it needs no waking.
  browser.storage.onChanged.addListener(clearSettingsCache);
  stored ??= readLocal(settingsKey);
  stored.catch(clearSettingsCache);
  return stored;
}

/** As `readSettings`, but only where something else was stored since. */
function readOnce({ base }: SettingsPolicy): Promise<StoredNow> {
  if (known?.base !== base) {
    known = { base, reading: readSettings(base) };
    known.reading.catch(clearSettingsCache);
  }
  return known.reading;
}

/** Whether no content script can write into the storage, and so nobody but us has written that something was checked. */
const isClosed = !import.meta.env.FIREFOX && !import.meta.env.SAFARI;

/**
 * Reads what is stored. What the same schema has checked before is taken as it is: to make that schema takes longer than all
 * else at a start of the background.
 */
async function readSettings(base: Settings): Promise<StoredNow> {
  const found = await readStorage();
  if (found === undefined) return { stored: found, ...unchanged(base) };
  const { checkedBy, changed } = Object(found) as Partial<CheckedSettings>;
  if (isClosed && checkedBy === builtIn.version) return { stored: found, ...unchanged({ ...base, ...changed }) };
  const { readStored } = await import("../../../settings/stored.ts");
  return { stored: found, ...readStored(found, base) };
}

export async function readLocal(name: string): Promise<unknown> {
  const { local } = browser.storage;
  return (await local.get(name).catch(() => local.get(name)))[name];
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

let handedOver: Promise<{ policy: SettingsPolicy; hasSets: boolean }> | undefined;

/** What the organisation has set, as it is now. A browser without a policy, or that can't read it, gives none. */
export async function currentPolicy(): Promise<SettingsPolicy> {
  handedOver ??= readManaged(null).then(async (managed) => ({
    policy: await policyIn(managed),
    hasSets: "factSets" in managed,
  }));
  return (await handedOver).policy;
}

/** Most people have none, and the schema of settings takes a while to make. */
async function policyIn(managed: Record<string, unknown>): Promise<SettingsPolicy> {
  if (Object.keys(managed).length === 0) return { base: builtIn.defaults, given: [], locked: [], faults: [] };
  return (await import("../../../settings/policy.ts")).readPolicy(managed);
}

/** The fact sets of the policy, as they stand there. They may be long, so they aren't kept. */
export async function policyFactSets(): Promise<unknown> {
  await currentPolicy();
  return (await handedOver)?.hasSets ? (await readManaged("factSets"))["factSets"] : undefined;
}

/** Calls back when the browser hands over another policy: Chromium does so some time after the installation too. */
export function followPolicy(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== "managed") return;
    handedOver = undefined;
    changed();
  });
}

/** Without a policy Firefox rejects; Safari has no such area. */
async function readManaged(keys: null | string): Promise<Record<string, unknown>> {
  const area = browser.storage.managed as Storage.StorageArea | undefined;
  return (await area?.get(keys).catch(() => undefined)) ?? {};
}
