import { itemsShape } from "../../../desk/notebook/item.ts";
import type { SettingsReport } from "../../../settings/report.ts";
import { readBackup, writeBackup, toStored } from "../../../settings/stored.ts";
import { knownSets } from "../store/fact-sets.ts";
import { hideEntity, makeChange, switchSite } from "../settings/change-settings.ts";
import { forgetSetAside, settingsSetAside } from "../store/write-settings.ts";
import { itemsToBackUp, mergeItems, unmergeItems } from "./notebook-messages.ts";
import type { RestoredBackup } from "../../messages.ts";
import type { Handlers } from "./receive.ts";
import { setMessages } from "./set-messages.ts";
import { chosenSettings, currentPolicy, loadSettings } from "../store/settings-store.ts";
import { hostOf, isPrivate } from "../store/site.ts";

/** Answers the messages about settings and fact sets, from our own pages and from cards. */
export const settingsMessages: Pick<
  Handlers,
  | keyof typeof setMessages
  | "getSettings"
  | "changeSettings"
  | "backUpSettings"
  | "restoreSettings"
  | "undoRestore"
  | "forgetSetAside"
  | "switchSite"
  | "markAgain"
  | "hideEntity"
> = {
  ...setMessages,
  getSettings: async (_, { incognito }) => ({
    settings: await loadSettings(incognito),
    // If the storage can't be read, the defaults are still shown.
    setAside: await settingsSetAside().catch(() => []),
    ...(await reportPolicy()),
  }),
  changeSettings: (change, { incognito }) => makeChange(change, incognito),
  async backUpSettings() {
    const [settings, { base }, items] = await Promise.all([
      chosenSettings(),
      currentPolicy(),
      itemsToBackUp().catch(() => []),
    ]);
    return writeBackup(settings, base, items);
  },
  restoreSettings: ({ text }) => restore(text),
  async undoRestore({ settings, notes }) {
    // First the notes: where the settings can't be written, both are tried again.
    const outcome = await unmergeItems(notes);
    if (!outcome.ok) return { ok: false, why: outcome.why === "full" ? "full" : "refused" };
    return makeChange(settings, false);
  },
  forgetSetAside: () => forgetSetAside(),
  switchSite: async ({ tabId, host, to, incognito }) => switchSite(host, to, await isPrivate(tabId, incognito)),
  markAgain: async ({ tabId, entity, host, incognito }) =>
    hideEntity(entity, { hidden: false, ...(host !== undefined && { host }) }, await isPrivate(tabId, incognito)),
  async hideEntity({ entity, everywhere, hidden }, { url, incognito }) {
    const sets = await knownSets(await loadSettings());
    if (!sets.some(({ entities }) => entities.some(({ id }) => id === entity))) return { ok: false, why: "refused" };
    const outcome = await hideEntity(entity, { hidden, ...(!everywhere && { host: hostOf(url) }) }, incognito);
    return outcome.ok ? { ok: true } : outcome;
  },
};

/** Puts the settings of a backup in the place of all, and its notes and list beside those that are there; what is locked waits until it is no longer. */
async function restore(text: string): Promise<RestoredBackup> {
  const { base, locked } = await currentPolicy();
  const backup = readBackup(text, itemsShape, base);
  if (!backup.ok) return backup;
  const merged = await mergeItems(backup.notebook);
  if (!merged.ok) return { ok: false, why: merged.why === "too-many" ? "too-many-notes" : merged.why };
  const { changed } = toStored(backup.settings, base);
  const outcome = await makeChange({ type: "replace", changed }, false);
  const notes = merged.undo?.items ?? [];
  if (!outcome.ok) {
    await unmergeItems(notes);
    return outcome;
  }
  const kept = locked.filter((name) => Object.hasOwn(changed, name));
  return { ...outcome, ...(kept.length > 0 && { kept }), ...(notes.length > 0 && { notes }) };
}

async function reportPolicy(): Promise<Pick<SettingsReport, "policy">> {
  const { given, locked, faults } = await currentPolicy();
  return given.length + locked.length + faults.length > 0 ? { policy: { given, locked, faults } } : {};
}
