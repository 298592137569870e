import type { Tabs } from "webextension-polyfill";

import { showUnstored } from "./badge.ts";
import { openPanelAt } from "./open-panel.ts";
import { switchSite } from "./change-settings.ts";
import { hostOf, siteStateAt } from "./site.ts";
import type { Commands } from "./commands.ts";

/** The commands that are done beside the page. */
export const siteCommands: Commands = {
  "open-panel": ({ id }) => {
    if (id !== undefined) void openPanelAt(id);
  },
  "switch-site": (tab) => void navigator.locks.request("sidelight-toggle", () => toggleSite(tab)),
};

/** Switches the site of a tab off, or on again. One press at a time: each is about what the one before has left. */
async function toggleSite({ id, url = "", incognito }: Tabs.Tab): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const state = await siteStateAt(url, incognito);
  const changed = await switchSite(hostOf(url), state === "off" ? "on" : "off", incognito);
  if (!changed.ok && id !== undefined) await showUnstored(id, changed.why);
}
