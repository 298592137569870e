import type { HighlightChooser } from "./mark-painter.ts";
import type { Reader } from "./reader.ts";
import { lineColour } from "./contrast.ts";
import { isInLink, flatTreeParent } from "../dom/tree.ts";
import { charge, longestPause, pauseAfterLook } from "../schedule/cpu-budget.ts";
import { runLater, clock } from "../schedule/timers.ts";
import { onTrusted } from "../dom/trusted-events.ts";
import { minor, observeMetered } from "../schedule/metered-observer.ts";

/**
 * Has the marks painted as the settings say, in colours that can be seen, also once the page has others.
 *
 * @returns to be called whenever the settings may differ
 */
export function createMarkStyler(reader: Reader, signal: AbortSignal): () => void {
  let used: string | undefined;
  let spent = 0;
  const nameOf: HighlightChooser = (type, around) => {
    const { markStyle } = reader.settings;
    // In a link a mark is a tint only, since the link's own underline stays.
    if (markStyle === "tint" || isInLink(around)) return "link";
    const begun = clock();
    colours.around(around);
    const colour = lineColour(around);
    spent += clock() - begun;
    return type + (markStyle === "line" ? "-line" : "") + colour;
  };
  const paint = () => {
    spent = 0;
    reader.painter.use(nameOf);
    charge(spent);
  };
  const colours = watchColours(reader, paint, signal, () => spent * pauseAfterLook);
  return () => {
    const { markStyle } = reader.settings;
    if (markStyle === used) return;
    used = markStyle;
    paint();
  };
}

/** How long after a change the colours are checked, in ms: a page that animates is checked no more often. */
const pause = 150;

/** Tells when the colours around the marks may be others. */
interface ColourWatch {
  /** Watches the attributes of an element and its ancestors: pages switch themes by a class. */
  around(element: Element): void;
}

/**
 * Watches for what changes a page's colours and no text: another class or style of what stands around a mark, the
 * system's own scheme, a style sheet that comes late, the end of a transition. What nothing is marked in costs nothing.
 *
 * @param rest how long to wait at least between two checks, in ms
 */
export function watchColours(
  { eachDocument }: Reader,
  changed: () => void,
  signal: AbortSignal,
  rest: () => number = () => 0,
): ColourWatch {
  let due = false;
  let checked = 0;
  const check = () => {
    due = false;
    checked = clock();
    if (!signal.aborted) changed();
  };
  const soon = () => {
    if (!due) runLater(check, Math.min(longestPause, Math.max(pause, checked + rest() - clock())));
    due = true;
  };
  let watched = new WeakSet<Element>();
  const again = () => {
    // Choosing colours again also calls `around` again.
    watched = new WeakSet();
    soon();
  };
  const attributes = observeMetered({ heard: soon, again, ...minor, signal });
  onTrusted(matchMedia("(prefers-color-scheme: dark)"), "change", soon, { signal });
  eachDocument((page, gone) => {
    const listening = { signal: AbortSignal.any([gone, signal]), passive: true, capture: true };
    onTrusted(page, "load", ({ target }) => isSheet(target) && soon(), listening);
    onTrusted<TransitionEvent>(page, "transitionend", (event) => /color/.test(event.propertyName) && soon(), listening);
  });
  return {
    around(element) {
      for (let above: Element | null = element; above && !watched.has(above); above = flatTreeParent(above)) {
        watched.add(above);
        attributes.observe(above, { attributes: true });
      }
    },
  };
}

function isSheet(target: EventTarget | null): boolean {
  return /^(link|style)$/i.test((target as Partial<Element> | null)?.nodeName ?? "");
}
