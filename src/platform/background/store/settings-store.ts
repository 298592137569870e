import browser, { type Storage } from "webextension-polyfill";
import { settings as builtIn } from "virtual:compiled-sets";

import type { SettingsChange } from "../../../settings/change.ts";
import type { SettingsPolicy } from "../../../settings/policy.ts";
import type { Settings } from "../../../settings/schema.ts";
import type { ReadSettings, toStored } from "../../../settings/stored.ts";
import { privateChangesKey, settingsKey } from "../../storage-keys.ts";
import { settingsArea } from "./settings-area.ts";

/**
 * The current settings, in a private window with its own changes on top. Only changes are stored. A value that can't be
 * read costs its own default and no other. If the storage can't be read, all are defaults. An organisation's values are
 * the defaults, and the locked ones win. Throws only if the changes of private windows can't be read.
 */
export async function loadSettings(incognito = false): Promise<Settings> {
  const settings = await chosenSettings(incognito);
  const policy = await currentPolicy();
  if (policy.locked.length === 0) return settings;
  return (await import("../../../settings/policy.ts")).withLocks(settings, policy);
}

/** The settings as the person chose them, without the locks of an organisation. */
export async function chosenSettings(incognito = false): Promise<Settings> {
  void readStorage();
  const policy = await currentPolicy();
  // With a damaged database the extension goes on with its defaults.
  const { settings } = await readOnce(policy).catch((): ReadSettings => unchanged(policy.base));
  const changes = incognito ? await privateChanges() : [];
  if (changes.length === 0) return settings;
  const { applyChange } = await import("../../../settings/change.ts");
  return changes.reduce((now, change) => applyChange(now, change, policy.base), settings);
}

const unchanged = (base: Settings): ReadSettings => ({ settings: base, unread: "none", unknown: [] });

export interface StoredNow extends ReadSettings {
  stored: unknown;
}

/** Stored settings, with the version of the schema that checked them. */
export type CheckedSettings = ReturnType<typeof toStored> & { checkedBy: string };

/** The last read. A page asks some eight times; reading and checking each time would delay its first mark. */
let known: { base: Settings; reading: Promise<StoredNow> } | undefined;

/** The stored value, read while the policy is still being read. */
let stored: Promise<unknown> | undefined;

/** Call it whenever something else may be stored. */
export function clearSettingsCache(): void {
  known = undefined;
  stored = undefined;
}

function readStorage(): Promise<unknown> {
  // The browser adds the same listener once. A stopped background has no cache to clear.
  browser.storage.onChanged.addListener(clearSettingsCache);
  stored ??= settingsArea.get(settingsKey);
  stored.catch(clearSettingsCache);
  return stored;
}

/** Like `readSettings`, but cached until something else is stored. */
function readOnce({ base }: SettingsPolicy): Promise<StoredNow> {
  if (known?.base !== base) {
    known = { base, reading: readSettings(base) };
    known.reading.catch(clearSettingsCache);
  }
  return known.reading;
}

/**
 * Reads what is stored. What this version of the schema has checked is not checked again: building the schema takes
 * longer than the rest of the background's start.
 */
async function readSettings(base: Settings): Promise<StoredNow> {
  const found = await readStorage();
  if (found === undefined) return { stored: found, ...unchanged(base) };
  const { checkedBy, changed } = Object(found) as Partial<CheckedSettings>;
  if (checkedBy === builtIn.version) return { stored: found, ...unchanged({ ...base, ...changed }) };
  const { readStored } = await import("../../../settings/stored.ts");
  return { stored: found, ...readStored(found, base) };
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

/** Most people have no policy, and building the schema of the settings takes a while. */
async function policyIn(managed: Record<string, unknown>): Promise<SettingsPolicy> {
  if (Object.keys(managed).length === 0) return { base: builtIn.defaults, given: [], locked: [], faults: [] };
  return (await import("../../../settings/policy.ts")).readPolicy(managed);
}

/** The fact sets of the policy, unread. They may be long, so they aren't cached. */
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
