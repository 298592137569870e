import browser from "webextension-polyfill";

import { readBackup, writeBackup } from "../../settings/backup.ts";
import { toStored } from "../../settings/stored.ts";
import { knownSets } from "./fact-sets.ts";
import { hideEntity, makeChange, switchSite } from "./change-settings.ts";
import type { Handlers } from "./receive.ts";
import { setMessages } from "./set-messages.ts";
import { forgetSetAside, loadSettings, settingsSetAside } from "./settings-store.ts";
import { hostOf } from "./site.ts";

/** Answers the messages about settings and fact sets, from our own pages and from cards. */
export const settingsMessages: Pick<
  Handlers,
  | keyof typeof setMessages
  | "getSettings"
  | "changeSettings"
  | "backUpSettings"
  | "restoreSettings"
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
  }),
  changeSettings: (change, { incognito }) => makeChange(change, incognito),
  backUpSettings: async () => writeBackup(await loadSettings()),
  async restoreSettings({ text }) {
    const backup = readBackup(text);
    return backup.ok ? makeChange({ type: "replace", changed: toStored(backup.settings).changed }, false) : backup;
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

/** Whether a tab is private. Throws if it is closed and the sender did not know either: then nothing is stored. */
async function isPrivate(tabId: number, known: boolean | undefined): Promise<boolean> {
  const { incognito } = await browser.tabs
    .get(tabId)
    .catch((error: unknown) => (known === undefined ? Promise.reject(error as Error) : { incognito: known }));
  return incognito;
}
