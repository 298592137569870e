import browser, { type Runtime } from "webextension-polyfill";

import type { ToOwnPages } from "../messages.ts";

type Ears = { [Name in keyof ToOwnPages]: (params: ToOwnPages[Name]) => void };

/**
 * Hears what the background tells pages of ours, until `signal` ends it. Page scripts' messages to the background come
 * by here too, so a sender in a tab is not believed; and nothing is answered, since the background answers those.
 */
export function hearBackground(ears: Ears, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender) => {
    const { name, params } = (message ?? {}) as { name?: string; params?: unknown };
    if (sender.id !== browser.runtime.id || sender.tab || !name || !Object.hasOwn(ears, name)) return undefined;
    ears[name as keyof ToOwnPages](params as ToOwnPages[keyof ToOwnPages]);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listen));
}
