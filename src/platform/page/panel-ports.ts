import type { PanelToPage, PageToPanel } from "../messages.ts";
import { extension } from "./background.ts";

interface PanelPortsOptions {
  /** Called for each side panel that connects, with a signal that ends when the last one has gone. */
  opened: (watching: AbortSignal) => void;
  /** Marks what was withheld; returns whether it is still on the page. */
  markAnyway: (id: number) => boolean;
  signal: AbortSignal;
}

/**
 * Serves side panels over the ports that they open, until the page goes. Only our own pages can open one.
 *
 * @returns sends a message to all of them
 */
export function servePanels({ opened, markAnyway, signal }: PanelPortsOptions) {
  const ports = new Set<chrome.runtime.Port>();
  let watching = new AbortController();
  const listen = (port: chrome.runtime.Port) => {
    if (port.name !== "panel" || port.sender?.id !== extension.runtime.id) return;
    if (ports.size === 0) watching = new AbortController();
    ports.add(port);
    port.onMessage.addListener((message: unknown) => {
      const { name, params } = message as { name?: keyof PanelToPage; params: PanelToPage["markAnyway"] };
      if (name === "markAnyway") tell("markedAnyway", { id: params.id, found: markAnyway(params.id) });
    });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) watching.abort();
    });
    opened(watching.signal);
  };
  const close = () => {
    watching.abort();
    for (const port of ports) port.disconnect();
    ports.clear();
  };
  extension.runtime.onConnect.addListener(listen);
  // Firefox would keep the port open in the back/forward cache, and the panel would stay with a page that is gone. For
  // a page that returns the panel connects again.
  addEventListener("pagehide", ({ isTrusted }) => isTrusted && close(), { signal });
  signal.addEventListener("abort", () => {
    extension.runtime?.onConnect?.removeListener(listen);
    close();
  });
  return tell;

  function tell<Name extends keyof PageToPanel>(name: Name, params: PageToPanel[Name]): void {
    for (const port of ports) port.postMessage({ name, params });
  }
}
