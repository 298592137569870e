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
        watch = readerWatch(tabId, { inView: (ids) => tellView?.(ids), foundChanged: tell }, signal);
      },
    },
    actions: {
      ...actions,
      async markAnyway(id: number) {
        await watch?.open();
        return (await watch?.markAnyway(id)) ? undefined : ("gone" as const);
      },
      cite: (set: string, fact: string) => askBackground("getCitations", { set, fact }),
    },
    facts: (entities: string[], figures: string[]) => askBackground("getFacts", { entities, figures }),
    /** From now on `tell` is told the ids of what is in view. */
    view: (tell: ((ids: number[]) => void) | undefined) => void (tellView = tell),
  };
}

interface Wishes {
  inView: (ids: number[]) => void;
  foundChanged: () => void;
}

/**
 * Looks on over a port to the page in a tab, until `signal` ends it. A page that goes closes its port; so `open` makes
 * one wherever there is none.
 */
function readerWatch(tabId: number, { inView, foundChanged }: Wishes, signal: AbortSignal) {
  let port: Runtime.Port | undefined;
  let opening: Promise<void> | undefined;
  /** It was asked for while there was one: maybe for the next page already, when the last one's is not yet closed. */
  let askedAgain = false;
  /** What waits for the answer to `markAnyway`. */
  let asked: { id: number; answer: (found: boolean) => void }[] = [];
  const ears: { [Name in keyof ToPanel]: (params: ToPanel[Name]) => void } = {
    inView: ({ ids }) => inView(ids),
    foundChanged,
    markedAnyway({ id, found }) {
      for (const one of asked) if (one.id === id) one.answer(found);
      asked = asked.filter((one) => one.id !== id);
    },
  };
  signal.addEventListener("abort", () => port?.disconnect());
  const connect = async () => {
    await askBackground("panelLooksOn", { tabId }).catch(() => undefined);
    opening = undefined;
    if (signal.aborted) return;
    port = browser.tabs.connect(tabId, { name: "panel", frameId: 0 });
    askedAgain = false;
    port.onMessage.addListener((message: unknown) => {
      const { name, params } = (message ?? {}) as { name?: string; params?: unknown };
      if (name && Object.hasOwn(ears, name)) ears[name as keyof ToPanel](params as never);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      inView([]);
      for (const { answer } of asked) answer(false);
      asked = [];
      if (askedAgain) foundChanged();
    });
  };
  return {
    async open() {
      if (port) askedAgain = true;
      else await (opening ??= connect());
    },
    /** Tells whether what was withheld was still there. */
    markAnyway: (id: number): Promise<boolean> =>
      new Promise((answer) => {
        if (!port) return answer(false);
        asked.push({ id, answer });
        port.postMessage({ name: "markAnyway", params: { id } } satisfies Message<"markAnyway">);
      }),
  };
}

type Message<Name extends keyof ToLookOn> = { name: Name; params: ToLookOn[Name] };
