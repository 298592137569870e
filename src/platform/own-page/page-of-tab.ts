import browser from "webextension-polyfill";

import type { ChangedSettings } from "../../settings/store-report.ts";
import type { OwnPageToBackground } from "../messages.ts";
import { requestFromBackground, onBackgroundMessage, watchSettings } from "./background.ts";

type SiteState = OwnPageToBackground["switchSite"]["params"]["to"];

/** What popup and side panel can ask about the page in a tab, and do to it. */
export function pageOfTab(tabId: number) {
  // Asked now: the tab may be closed by the time the person chooses.
  const isPrivate = browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => undefined,
  );
  return {
    source: {
      report: (toEnd: boolean) => requestFromBackground("reportPage", { tabId, toEnd }),
      follow: (tell: () => void, signal: AbortSignal) => followTab(tabId, tell, signal),
    },
    actions: {
      readNow: async () => problemOf(await requestFromBackground("readPageNow", { tabId })),
      switchSite: async (host: string, to: SiteState) =>
        refusal(await requestFromBackground("switchSite", { tabId, host, to, incognito: await isPrivate })),
      markAgain: async (entity: string, host?: string) =>
        refusal(await requestFromBackground("markAgain", { tabId, entity, host, incognito: await isPrivate })),
      switchMarks: async (marksOff: boolean) =>
        refusal(await requestFromBackground("changeSettings", { type: "set", values: { marksOff } })),
      askAccess,
      show: async (id: number) => problemOf(await requestFromBackground("showMention", { tabId, id })),
    },
  };
}

function problemOf<Result extends string>(result: Result): Exclude<Result, "done"> | undefined {
  return result === "done" ? undefined : (result as Exclude<Result, "done">);
}

function refusal(changed: ChangedSettings) {
  return changed.ok ? undefined : changed.why;
}

async function askAccess(host: string): Promise<"not-allowed" | undefined> {
  try {
    return (await browser.permissions.request({ origins: originsOf(host) })) ? undefined : "not-allowed";
  } catch {
    // The browser asks only after a click, and for some sites never.
    return "not-allowed";
  }
}

/** Calls `tell` when the report of the page in a tab, its settings or its access may have changed. */
function followTab(tabId: number, tell: () => void, signal: AbortSignal): void {
  onBackgroundMessage({ pageChanged: (changed) => changed.tabId === tabId && tell() }, signal);
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
