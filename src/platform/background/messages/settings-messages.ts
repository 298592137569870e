import { itemsShape } from "../../../desk/notebook/item.ts";
import type { SettingsReport } from "../../../settings/report.ts";
import { readBackup, writeBackup, toStored } from "../../../settings/stored.ts";
import { knownSets, bundledSets, enabledSets, clearOwnSetsCache, lockedSets, ownSets } from "../store/fact-sets.ts";
import { hideEntity, makeChange, switchSite } from "../settings/change-settings.ts";
import { forgetSetAside, settingsSetAside } from "../store/write-settings.ts";
import { itemsToBackUp, mergeItems, unmergeItems } from "./notebook-messages.ts";
import type { RestoredBackup } from "../../messages.ts";
import type { Handlers } from "./receive.ts";
import { chosenSettings, currentPolicy, loadSettings } from "../store/settings-store.ts";
import { hostOf, isPrivate } from "../store/site.ts";
import { setInfo, type ListedSet, type StoredSet, type UnusableSet } from "../../../facts/set-info.ts";
import { isDiskFull } from "../../indexed-db.ts";
import type { KnownSet } from "../../own-sets/known-sets.ts";
import { addStagedSet, markRemoved, readPart } from "../../own-sets/stored-sets.ts";
import { version as build } from "virtual:compiled-sets";
import { unstoredPolicySets } from "../settings/policy-changes.ts";
import { refreshTabs, waitForTabs } from "../settings/broadcast-settings.ts";

/** Answers the messages about settings, from our own pages and from cards. */
export const settingsMessages: Pick<
  Handlers,
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
    // The notes come first: if the settings can't be written, the whole undo can be tried again.
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

/**
 * Replaces all settings by those of a backup, and merges its notes and list. Locked settings take effect once they are
 * unlocked.
 */
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

/** Answers the messages about fact sets, from the options page. */
export const setMessages: Pick<Handlers, "listFactSets" | "prepareImport" | "addFactSet" | "removeFactSet"> = {
  async listFactSets() {
    const { unusable, refused, lost } = await ownSets();
    const all = await Promise.all((await knownSets(await loadSettings())).map(listed));
    const sets = all.filter((set): set is ListedSet => !("why" in set));
    return {
      sets,
      unusable: [...unusable, ...all.filter((set): set is UnusableSet => "why" in set)],
      refused: [...refused, ...unstoredPolicySets()],
      lost,
    };
  },
  async prepareImport() {
    const settings = await loadSettings();
    const on = await enabledSets(settings);
    const { policy = [], own = [] } = Object.groupBy(
      (await ownSets()).sets.flatMap((set) => set.own ?? []),
      ({ fromPolicy }) => (fromPolicy ? "policy" : "own"),
    );
    return {
      build,
      order: settings.setsOrder,
      bundled: bundledSets.map(({ id }) => id),
      policy: policy.map(({ id }) => id),
      on: on.map((set) => ({ id: set.id, key: set.key, ...(set.own && { digest: set.own.digest }) })),
      own: own.map(({ id, version, digest }) => ({ id, version, digest })),
    };
  },
  addFactSet: ({ digest, compiled }) =>
    changeSets(async () => ((await addStagedSet(digest, compiled)) ? { ok: true } : { ok: false, why: "gone" })),
  removeFactSet: async ({ id, removed }) =>
    (await lockedSets()).includes(id)
      ? { ok: false, why: "locked" }
      : changeSets(async () => ((await markRemoved(id, removed)) ? { ok: true } : { ok: false, why: "gone" })),
};

/** Stores a change of the sets, then sends it to the open tabs. */
async function changeSets(store: () => Promise<StoredSet>): Promise<StoredSet> {
  const outcome = await store().catch((error: unknown): StoredSet => ({
    ok: false,
    why: isDiskFull(error) ? "full" : "refused",
  }));
  clearOwnSetsCache();
  if (outcome.ok) await waitForTabs(refreshTabs(true));
  return outcome;
}

async function listed(set: KnownSet): Promise<ListedSet | UnusableSet> {
  if (!set.own) return setInfo(await set.plain());
  const { id, title, digest, name, size, imported, fromPolicy } = set.own;
  const info = await readPart(digest, "info").catch(() => undefined);
  return info
    ? { ...info, own: { digest, name, size, imported, ...(fromPolicy && { fromPolicy }) } }
    : { id, title, digest, name, why: "broken" };
}
