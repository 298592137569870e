import browser, { type Runtime } from "webextension-polyfill";

import type { SiteState } from "../../settings/sites.ts";
import type { ChangedSettings } from "../../settings/report.ts";
import { type PanelToPage, type PageToPanel, readMessage } from "../messages.ts";
import { requestFromBackground, onBackgroundMessage, watchSettings } from "./background.ts";

/** What popup and side panel can ask about the page in a tab, and do to it. */
export function pageOfTab(tabId: number) {
  // Asked now: the tab may be closed by the time the person chooses.
  const isPrivate = isPrivateTab(tabId);
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
      writeFact: async () => problemOf(await requestFromBackground("writeFact", { tabId })),
    },
  };
}

/** Whether a tab is private; undefined if it is gone. */
export function isPrivateTab(tabId: number): Promise<boolean | undefined> {
  return browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => undefined,
  );
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

/** What the side panel gets from the page in a tab: what the popup gets, facts, and what is in view. */
export function panelBridge(tabId: number) {
  const { source, actions } = pageOfTab(tabId);
  let connection: ReturnType<typeof connectReader> | undefined;
  let tellView: ((ids: number[]) => void) | undefined;
  return {
    source: {
      async report(toEnd: boolean) {
        const page = await source.report(toEnd);
        if (page.state === "read") void connection?.open();
        return page;
      },
      follow(tell: () => void, signal: AbortSignal) {
        source.follow(tell, signal);
        connection = connectReader(tabId, { inView: (ids) => tellView?.(ids), foundChanged: tell }, signal);
      },
    },
    actions: {
      ...actions,
      async markAnyway(id: number) {
        await connection?.open();
        return (await connection?.markAnyway(id)) ? undefined : ("gone" as const);
      },
      cite: (set: string, fact: string) => requestFromBackground("getCitations", { set, fact }),
    },
    facts: (entities: string[], figures: string[]) => requestFromBackground("getFacts", { entities, figures }),
    /** From now on `tell` gets the ids of the mentions in view. */
    view: (tell: ((ids: number[]) => void) | undefined) => void (tellView = tell),
  };
}

interface BridgeListeners {
  inView: (ids: number[]) => void;
  foundChanged: () => void;
}

/**
 * Connects to the page in a tab by a port, until `signal` ends it. A page that goes closes its port, so `open` makes a
 * new one if there is none.
 */
function connectReader(tabId: number, { inView, foundChanged }: BridgeListeners, signal: AbortSignal) {
  let port: Runtime.Port | undefined;
  let opening: Promise<void> | undefined;
  /** `open` was called with a port open: maybe for the next page, before the last one's port was closed. */
  let reopen = false;
  /** Calls of `markAnyway` without an answer yet. */
  let pending: { id: number; answer: (found: boolean) => void }[] = [];
  const listeners: { [Name in keyof PageToPanel]: (params: PageToPanel[Name]) => void } = {
    inView: ({ ids }) => inView(ids),
    foundChanged,
    markedAnyway({ id, found }) {
      for (const one of pending) if (one.id === id) one.answer(found);
      pending = pending.filter((one) => one.id !== id);
    },
  };
  signal.addEventListener("abort", () => port?.disconnect());
  const connect = async () => {
    await requestFromBackground("panelOpened", { tabId }).catch(() => undefined);
    opening = undefined;
    if (signal.aborted) return;
    port = browser.tabs.connect(tabId, { name: "panel", frameId: 0 });
    reopen = false;
    port.onMessage.addListener((message: unknown) => {
      const { name, params } = readMessage(message);
      if (Object.hasOwn(listeners, name)) listeners[name as keyof PageToPanel](params as never);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      inView([]);
      for (const { answer } of pending) answer(false);
      pending = [];
      if (reopen) foundChanged();
    });
  };
  return {
    async open() {
      if (port) reopen = true;
      else await (opening ??= connect());
    },
    /** Resolves to whether the withheld mention was still on the page. */
    markAnyway: (id: number): Promise<boolean> =>
      new Promise((answer) => {
        if (!port) return answer(false);
        pending.push({ id, answer });
        port.postMessage({ name: "markAnyway", params: { id } } satisfies Message<"markAnyway">);
      }),
  };
}

type Message<Name extends keyof PanelToPage> = { name: Name; params: PanelToPage[Name] };
