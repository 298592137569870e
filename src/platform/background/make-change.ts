import { tellsOfPages, type SettingsChange } from "../../settings/change.ts";
import type { ChangedSettings } from "../../settings/store-report.ts";
import { toStored } from "../../settings/stored.ts";
import { undoOf } from "../../settings/undo.ts";
import { forgetUnlessPrivate } from "./forget-private.ts";
import { addPrivateChange } from "./private-session.ts";
import { alone, changeSettings, loadSettings } from "./settings-store.ts";
import { spreadSettings } from "./spread-settings.ts";
import { changeUnderWay } from "./under-way.ts";
import { within } from "./within.ts";

/**
 * How long the answer to a change waits for the open tabs, in ms. Most have it in a few; one that is held by a dialog, a
 * debugger or a busy page has it when it is free again, and nobody waits for that.
 */
const waitsForTabs = 1000;

/**
 * Makes one change, which is stored when this resolves and in every open tab that answers: while a message is being
 * answered the browser leaves the background alive. What tells of the pages that somebody reads in a private window is
 * kept for its session only.
 */
export async function makeChange(change: SettingsChange, incognito: boolean): Promise<ChangedSettings> {
  const arrived = await changeUnderWay();
  const outcome = await (incognito && tellsOfPages(change) ? changePrivately(change) : changeSettings(change));
  const spread = outcome.ok ? spreadSettings(outcome.before, toStored(outcome.now).changed) : Promise.resolve();
  // The last private window may have been closed meanwhile.
  const forgotten = incognito ? spread.then(forgetUnlessPrivate) : spread;
  // It is stored, whatever comes of the tabs: what did not reach them is tried again by the next background.
  const spreadAndNoted = forgotten.then(arrived).catch(() => undefined);
  await within(waitsForTabs, spreadAndNoted, undefined);
  return outcome;
}

async function changePrivately(change: SettingsChange): Promise<ChangedSettings> {
  const before = await loadSettings(true);
  try {
    await alone(() => addPrivateChange(change));
  } catch {
    // Memory is all that a private window may use, and there was none left.
    return { ok: false, why: "full" };
  }
  const now = await loadSettings(true);
  return { ok: true, before: toStored(before).changed, now, undo: undoOf(change, before) };
}
