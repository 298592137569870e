import browser, { type Runtime } from "webextension-polyfill";

import type { ToLookOn, ToPanel } from "../messages.ts";
import { askBackground } from "./ask-background.ts";
import { besidePage } from "./beside-page.ts";

/** What the side panel has of the page in a tab: what a popup has, facts, and what is in view. */
export function lookOn(tabId: number) {
  const { source, actions } = besidePage(tabId);
  let watch: ReturnType<typeof readerWatch> | undefined;
  let tellView: ((ids: number[]) => void) | undefined;
  return {
    source: {
      async report(toEnd: boolean) {
        const page = await source.report(toEnd);
        if (page.state === "read") void watch?.open();
        return page;
      },
      follow(tell: () => void, signal: AbortSignal) {
        source.follow(tell, signal);
        watch = readerWatch(tabId, { inView: ({ ids }) => tellView?.(ids), foundChanged: tell }, signal);
      },
    },
    actions: {
      ...actions,
      async markAnyway(id: number) {
        await watch?.open();
        watch?.tell("markAnyway", { id });
      },
      cite: (set: string, fact: string) => askBackground("panelNeedsCitations", { set, fact }),
    },
    facts: (entities: string[], figures: string[]) => askBackground("panelNeedsFacts", { entities, figures }),
    /** From now on `tell` is told the ids of what is in view. */
    view: (tell: ((ids: number[]) => void) | undefined) => void (tellView = tell),
  };
}

type Ears = { [Name in keyof ToPanel]: (params: ToPanel[Name]) => void };

/**
 * Looks on over a port to the page in a tab, until `signal` ends it. A page that goes takes its port with it; so `open`
 * makes one wherever there is none.
 */
function readerWatch(tabId: number, ears: Ears, signal: AbortSignal) {
  let port: Runtime.Port | undefined;
  let opening: Promise<void> | undefined;
  signal.addEventListener("abort", () => port?.disconnect());
  const connect = async () => {
    await askBackground("panelLooksOn", { tabId }).catch(() => undefined);
    opening = undefined;
    if (signal.aborted) return;
    port = browser.tabs.connect(tabId, { name: "panel", frameId: 0 });
    port.onMessage.addListener((message: unknown) => {
      const { name, params } = (message ?? {}) as { name?: string; params?: unknown };
      if (name && Object.hasOwn(ears, name)) ears[name as keyof ToPanel](params as never);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      ears.inView({ ids: [] });
    });
  };
  return {
    open: async () => (port ? undefined : (opening ??= connect())),
    tell: <Name extends keyof ToLookOn>(name: Name, params: ToLookOn[Name]) => port?.postMessage({ name, params }),
  };
}
