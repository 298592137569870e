import { openPanelAt } from "./open-panel.ts";
import { switchSite } from "./change-site.ts";
import { hostOf, siteStateAt } from "./site.ts";
import type { Commands } from "./commands.ts";

/** The commands that are done beside the page. */
export const siteCommands: Commands = {
  "open-panel": ({ id }) => {
    if (id !== undefined) void openPanelAt(id);
  },
  "switch-site": ({ url = "", incognito }) => void toggleSite(url, incognito),
};

/** Switches the site of an address off, or on again. */
async function toggleSite(url: string, incognito: boolean): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const state = await siteStateAt(url, incognito);
  await switchSite(hostOf(url), state === "off" ? "on" : "off", incognito);
}
