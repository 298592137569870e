import browser, { type Tabs } from "webextension-polyfill";

import { askCard } from "./tabs/ask-reader.ts";
import { showUnstored } from "./tabs/badge.ts";
import { lookUpSelectionIn } from "./messages/look-up-selection.ts";
import { openPanelAt } from "./tabs/open-panel.ts";
import { hostOf, siteStateAt } from "./store/site.ts";

/** What each command does, given the active tab. */
type Commands = Record<string, (tab: Tabs.Tab) => void>;

const inPage = (name: "next-mention" | "previous-mention" | "open-card") => (tab: Tabs.Tab) => {
  if (tab.id !== undefined) void askCard(tab.id, "runCommand", { name });
};

const commands: Commands = {
  "next-mention": inPage("next-mention"),
  "previous-mention": inPage("previous-mention"),
  "open-card": inPage("open-card"),
  "open-panel": ({ id }) => {
    if (id !== undefined) void openPanelAt(id);
  },
  "look-up": ({ id }) => {
    if (id !== undefined) lookUpSelectionIn(id);
  },
  "switch-site": (tab) => void navigator.locks.request("sidelight-toggle", () => toggleSite(tab)),
};

/** Runs the commands that have keyboard shortcuts. Firefox for Android has none. */
export function followCommands(): void {
  const api = browser.commands as typeof browser.commands | undefined;
  api?.onCommand.addListener((name, tab) => void run(commands[name], tab));
}

async function run(command: Commands[string] | undefined, given: Tabs.Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab) command?.(tab);
}

/** Toggles the site of a tab. One press at a time, since each toggles the state that the one before has left. */
async function toggleSite({ id, url = "", incognito }: Tabs.Tab): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const state = await siteStateAt(url, incognito);
  const { switchSite } = await import("./settings/change-settings.ts");
  const changed = await switchSite(hostOf(url), state === "off" ? "on" : "off", incognito);
  if (!changed.ok && id !== undefined) await showUnstored(id, changed.why);
}
