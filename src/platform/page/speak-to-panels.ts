import type { ToLookOn, ToPanel } from "../messages.ts";
import { extension } from "./extension.ts";

interface Setting {
  /** A side panel looks on: called for each, with what ends when the last of them went. */
  opened: (watching: AbortSignal) => void;
  /** A person wants something marked that was withheld; tells whether it is still there. */
  markAnyway: (id: number) => boolean;
  /** Ends it all. */
  signal: AbortSignal;
}

/**
 * Lets side panels look on over ports that they open, until the page goes, and tells all of them. Only our own pages can
 * open one.
 */
export function speakToPanels({ opened, markAnyway, signal }: Setting) {
  const ports = new Set<chrome.runtime.Port>();
  let watching = new AbortController();
  const listen = (port: chrome.runtime.Port) => {
    if (port.name !== "panel" || port.sender?.id !== extension.runtime.id) return;
    if (ports.size === 0) watching = new AbortController();
    ports.add(port);
    port.onMessage.addListener((message: unknown) => {
      const { name, params } = message as { name?: keyof ToLookOn; params: ToLookOn["markAnyway"] };
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
  // In the back/forward cache nobody hears of a port that closes, and Firefox keeps it open: its panel would stay with a
  // page that is gone. A page that returns is looked on anew.
  addEventListener("pagehide", ({ isTrusted }) => isTrusted && close(), { signal });
  signal.addEventListener("abort", () => {
    extension.runtime?.onConnect?.removeListener(listen);
    close();
  });
  return tell;

  function tell<Name extends keyof ToPanel>(name: Name, params: ToPanel[Name]): void {
    for (const port of ports) port.postMessage({ name, params });
  }
}
