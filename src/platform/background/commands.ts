import browser, { type Tabs } from "webextension-polyfill";

import { askCard } from "./ask-card.ts";

/** What a command does, given the tab that is in front. */
export type Commands = Record<string, (tab: Tabs.Tab) => void>;

const inPage = (name: "next-mention" | "previous-mention" | "open-card") => (tab: Tabs.Tab) => {
  if (tab.id !== undefined) void askCard(tab.id, "runCommand", { name });
};

/** The commands that are done in the page. */
export const pageCommands: Commands = {
  "next-mention": inPage("next-mention"),
  "previous-mention": inPage("previous-mention"),
  "open-card": inPage("open-card"),
};

/** Has each command do its work. Firefox for Android has no commands: there is a finger instead. */
export function followCommands(commands: Commands): void {
  const api = browser.commands as typeof browser.commands | undefined;
  api?.onCommand.addListener((name, tab) => void run(commands[name], tab));
}

async function run(command: Commands[string] | undefined, told: Tabs.Tab | undefined): Promise<void> {
  const tab = told ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab) command?.(tab);
}
