import browser from "webextension-polyfill";

import type { ChangedSettings } from "../../settings/store-report.ts";
import type { OwnPageToBackground } from "../messages.ts";
import { askBackground } from "./ask-background.ts";
import { hearBackground } from "./hear-background.ts";
import { watchSettings } from "./watch-settings.ts";

type SiteState = OwnPageToBackground["switchSite"]["params"]["to"];

/** What popup and panel learn of the page in a tab and what they can do to it. */
export function besidePage(tabId: number) {
  // Asked at once: the tab may be closed when the person has chosen.
  const isPrivate = browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => undefined,
  );
  return {
    source: {
      report: (toEnd: boolean) => askBackground("reportPage", { tabId, toEnd }),
      follow: (tell: () => void, signal: AbortSignal) => followTab(tabId, tell, signal),
    },
    actions: {
      readNow: async () => unlessDone(await askBackground("readPageNow", { tabId })),
      switchSite: async (host: string, to: SiteState) =>
        refusal(await askBackground("switchSite", { tabId, host, to, incognito: await isPrivate })),
      markAgain: async (entity: string, host?: string) =>
        refusal(await askBackground("markAgain", { tabId, entity, host, incognito: await isPrivate })),
      switchMarks: async (marksOff: boolean) =>
        refusal(await askBackground("changeSettings", { type: "set", values: { marksOff } })),
      askAccess,
      show: async (id: number) => unlessDone(await askBackground("showMention", { tabId, id })),
    },
  };
}

function unlessDone<Told extends string>(told: Told): Exclude<Told, "done"> | undefined {
  return told === "done" ? undefined : (told as Exclude<Told, "done">);
}

function refusal(changed: ChangedSettings) {
  return changed.ok ? undefined : changed.why;
}

async function askAccess(host: string): Promise<"not-allowed" | undefined> {
  try {
    return (await browser.permissions.request({ origins: originsOf(host) })) ? undefined : "not-allowed";
  } catch {
    // The browser asks only in answer to a click, and never for some sites.
    return "not-allowed";
  }
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
