import { applyChange, tellsOfPages, type SettingsChange } from "../../settings/change.ts";
import type { ChangedSettings } from "../../settings/store-report.ts";
import { toStored } from "../../settings/stored.ts";
import { addPrivateChange } from "./private-session.ts";
import { alone, changeSettings, loadSettings } from "./settings-store.ts";
import { spreadSettings } from "./spread-settings.ts";

/**
 * Makes one change and brings it into the open tabs before it answers: while a message is being answered the browser
 * leaves the background alive. What tells of the pages that somebody reads in a private window is kept for its session
 * only.
 */
export async function makeChange(change: SettingsChange, incognito: boolean): Promise<ChangedSettings> {
  const outcome = incognito && tellsOfPages(change) ? await changePrivately(change) : await changeForAll(change);
  if (outcome.ok) await spreadSettings(outcome.before, toStored(outcome.now).changed);
  return outcome;
}

function changeForAll(change: SettingsChange): Promise<ChangedSettings> {
  return changeSettings((now) => applyChange(now, change));
}

async function changePrivately(change: SettingsChange): Promise<ChangedSettings> {
  const before = toStored(await loadSettings(true)).changed;
  await alone(() => addPrivateChange(change));
  return { ok: true, before, now: await loadSettings(true) };
}
