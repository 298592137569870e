import browser from "webextension-polyfill";

import type { OwnPageToBackground } from "../messages.ts";
import { askBackground } from "./ask-background.ts";
import { hearBackground } from "./hear-background.ts";
import { watchSettings } from "./watch-settings.ts";

type SiteState = OwnPageToBackground["switchSite"]["params"]["to"];

/** What popup and panel learn of the page in a tab and what they can do to it. */
export function besidePage(tabId: number) {
  return {
    source: {
      report: (toEnd: boolean) => askBackground("reportPage", { tabId, toEnd }),
      follow: (tell: () => void, signal: AbortSignal) => followTab(tabId, tell, signal),
    },
    actions: {
      readNow: () => worked(askBackground("readPageNow", { tabId })),
      switchSite: async (to: SiteState) => (await askBackground("switchSite", { tabId, to })).ok,
      switchMarks: async (marksOff: boolean) =>
        (await askBackground("changeSettings", { type: "set", values: { marksOff } })).ok,
      askAccess: (host: string) => browser.permissions.request({ origins: originsOf(host) }),
      show: (id: number) => askBackground("showMention", { tabId, id }),
    },
  };
}

/** Calls `tell` whenever what is known of the page in a tab, or what holds for it, may be another. */
function followTab(tabId: number, tell: () => void, signal: AbortSignal): void {
  hearBackground({ pageChanged: (changed) => changed.tabId === tabId && tell() }, signal);
  watchSettings(tell, signal);
  const { tabs, permissions } = browser;
  const loaded = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status !== undefined) tell();
  };
  tabs.onUpdated.addListener(loaded);
  permissions.onAdded.addListener(tell);
  permissions.onRemoved.addListener(tell);
  signal.addEventListener("abort", () => {
    tabs.onUpdated.removeListener(loaded);
    permissions.onAdded.removeListener(tell);
    permissions.onRemoved.removeListener(tell);
  });
}

function originsOf(host: string): string[] {
  const hosts = host === "" ? "*" : host;
  return [`http://${hosts}/*`, `https://${hosts}/*`];
}

async function worked(doing: Promise<unknown>): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch {
    return false;
  }
}
