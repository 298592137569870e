import { parentAcross } from "../dom/tree.ts";
import { later, onFrame } from "../schedule/timers.ts";
import { onTrusted } from "../dom/trusted-events.ts";

/** After how much of a screen a long block is looked at again. */
const step = 0.5;

/** Tells when a block has moved through the viewport by half a screen, or was laid out anew; until `signal` ends. */
export function followBlock(block: Element, moved: () => void, signal: AbortSignal): void {
  const view = block.ownerDocument.defaultView;
  if (!view) return;
  let last: DOMRect | undefined = block.getBoundingClientRect();
  let due = false;
  const look = () => {
    due = false;
    if (signal.aborted) return;
    const now = block.getBoundingClientRect();
    const far =
      last &&
      Math.max(Math.abs(now.top - last.top) / view.innerHeight, Math.abs(now.left - last.left) / view.innerWidth);
    if (far !== undefined && far < step) return;
    last = now;
    moved();
  };
  // After the frame, when the page was laid out and painted: to measure before would have it done at once.
  const soon = () => {
    if (!due) onFrame(() => later(look), view);
    due = true;
  };
  const listening = { signal, passive: true, capture: true };
  // Each root hears only of what is scrolled in itself, and each window of what is scrolled around its frame.
  const listenIn = (target: EventTarget) => onTrusted(target, "scroll", soon, listening);
  if (block.shadowRoot) listenIn(block.shadowRoot);
  for (let above: Element | null = block; above; above = parentAcross(above.getRootNode()))
    listenIn(above.getRootNode());
  const sizes = new view.ResizeObserver(() => {
    last = undefined;
    soon();
  });
  sizes.observe(block);
  signal.addEventListener("abort", () => sizes.disconnect());
}
