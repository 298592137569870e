import { parentLaidOut } from "../dom/tree.ts";
import type { Reader } from "../read-page.ts";
import { later } from "../schedule/timers.ts";
import { onTrusted } from "../dom/trusted-events.ts";
import { observeMetered } from "../schedule/metered-observer.ts";

/** How long after a change the colours are looked at, in ms: at most so often, however a page may animate. */
const pause = 150;

/** Tells when the colours around the marks may be others. */
export interface ColourWatch {
  /** What stands around a mark: of it and all above it the attributes are watched, since a page switches by a class. */
  around(element: Element): void;
}

/**
 * Watches for what changes a page's colours and no text: another class or style of what stands around a mark, the
 * system's own scheme, a style sheet that comes late, the end of a transition. What nothing is marked in costs nothing.
 */
export function watchColours({ eachDocument }: Reader, changed: () => void, signal: AbortSignal): ColourWatch {
  let due = false;
  const look = () => {
    due = false;
    if (!signal.aborted) changed();
  };
  const soon = () => {
    if (!due) later(look, pause);
    due = true;
  };
  let watched = new WeakSet<Element>();
  const again = () => {
    // To choose the colours anew is to say once more what is to be watched.
    watched = new WeakSet();
    soon();
  };
  const attributes = observeMetered({ heard: soon, again, signal });
  onTrusted(matchMedia("(prefers-color-scheme: dark)"), "change", soon, { signal });
  eachDocument((page, gone) => {
    const listening = { signal: AbortSignal.any([gone, signal]), passive: true, capture: true };
    onTrusted(page, "load", ({ target }) => isSheet(target) && soon(), listening);
    onTrusted<TransitionEvent>(page, "transitionend", (event) => /color/.test(event.propertyName) && soon(), listening);
  });
  return {
    around(element) {
      for (let above: Element | null = element; above && !watched.has(above); above = parentLaidOut(above)) {
        watched.add(above);
        attributes.observe(above, { attributes: true });
      }
    },
  };
}

function isSheet(target: EventTarget | null): boolean {
  return /^(link|style)$/i.test((target as Partial<Element> | null)?.nodeName ?? "");
}
