import { ownObjects, onAbort } from "../../dom/trusted-events.ts";
import { runLater } from "../../schedule/timers.ts";
import { setStyle } from "./card-host.ts";
import { topLayerParent } from "./top-layer.ts";

/** How long a live region is in the page before it speaks, so that screen readers know it, and how long in all; ms. */
const known = 100;
const spoken = 3000;

/** Out of sight, and yet rendered: what is not is not spoken. */
const unseen = {
  all: "initial",
  display: "grid",
  position: "fixed",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  "clip-path": "inset(50%)",
};

/**
 * Says one line to a screen reader, politely: by `ariaNotify` where it exists, else in a live region that goes when it
 * has spoken, or when `signal` ends.
 */
export function announce(page: Document, line: string, signal: AbortSignal): void {
  const { ariaNotify } = page as { ariaNotify?: unknown };
  if (typeof ariaNotify === "function") return void ariaNotify.call(page, line);
  const host = page.createElement("div");
  ownObjects().add(host);
  setStyle(host, unseen);
  const region = page.createElement("div");
  region.role = "status";
  host.attachShadow({ mode: "closed" }).append(region);
  topLayerParent(page, page.documentElement, false).append(host);
  runLater(() => (region.textContent = line), known);
  runLater(() => host.remove(), spoken);
  onAbort(signal, () => host.remove());
}
