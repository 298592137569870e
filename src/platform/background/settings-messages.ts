import browser from "webextension-polyfill";

import type { Handlers } from "./receive.ts";
import { forgetSetAside, loadSettings, makeChange, settingsSetAside } from "./settings-store.ts";
import { hideEntity, hostOf, switchSite } from "./site.ts";

/** Answers the messages about settings, from our own pages and from cards. */
export const settingsMessages: Pick<
  Handlers,
  "getSettings" | "changeSettings" | "forgetSetAside" | "switchSite" | "hideEntity"
> = {
  getSettings: async (_, { incognito }) => ({
    settings: await loadSettings(incognito),
    setAside: await settingsSetAside(),
  }),
  changeSettings: (change, { incognito }) => makeChange(change, incognito),
  forgetSetAside: () => forgetSetAside(),
  async switchSite({ tabId, to }) {
    const { url = "", incognito } = await browser.tabs.get(tabId);
    return switchSite(hostOf(url), to, incognito);
  },
  hideEntity: ({ entity, everywhere }, { url, incognito }) =>
    hideEntity(entity, everywhere ? {} : { host: hostOf(url) }, incognito),
};
