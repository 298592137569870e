import browser from "webextension-polyfill";

import { type SettingsChange, applyChange, revealsHistory, undoOf } from "../../../settings/change.ts";
import { lockedIn, type SettingsPolicy, withLocks } from "../../../settings/policy.ts";
import { type Settings, settingsSchema } from "../../../settings/schema.ts";
import type { SiteState } from "../../../settings/sites.ts";
import type { ChangedSettings } from "../../../settings/report.ts";
import { toStored } from "../../../settings/stored.ts";
import { isDiskFull } from "../../indexed-db.ts";
import { privateChangesKey } from "../../storage-keys.ts";
import { broadcastSettings, waitForTabs } from "./broadcast-settings.ts";
import { lockedSets } from "../store/fact-sets.ts";
import { forgetUnlessPrivate } from "./forget-private.ts";
import { chosenSettings, currentPolicy, privateChanges, withSettingsLock } from "../store/settings-store.ts";
import { readAndCheck, replaceStored } from "../store/write-settings.ts";

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
  await waitForTabs(done);
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
      await replaceStored(before, now.data, policy.base);
      return changed(change, before.settings, now.data, policy);
    } catch (error) {
      // Nothing was written. Settings that can't be read are never taken for empty: that would overwrite them.
      return { ok: false, why: isDiskFull(error) ? "full" : "refused" };
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
