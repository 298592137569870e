import browser, { type Runtime } from "webextension-polyfill";

import { readMessage, type PanelToPage, type PageToPanel } from "../messages.ts";
import { requestFromBackground } from "./background.ts";
import { pageOfTab } from "./page-of-tab.ts";

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
    await requestFromBackground("panelLooksOn", { tabId }).catch(() => undefined);
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
