import { type SettingsChange, applyChange, revealsHistory } from "../../settings/change.ts";
import { lockedIn } from "../../settings/policy.ts";
import type { SiteState } from "../../settings/sites.ts";
import type { ChangedSettings } from "../../settings/store-report.ts";
import { toStored } from "../../settings/stored.ts";
import { broadcastSettings } from "./broadcast-settings.ts";
import { lockedSets } from "./fact-sets.ts";
import { forgetUnlessPrivate } from "./forget-private.ts";
import { currentPolicy } from "./policy.ts";
import { addPrivateChange, changeSettings, changed, chosenSettings, withSettingsLock } from "./settings-store.ts";
import { withTimeout } from "./ask-reader.ts";

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
