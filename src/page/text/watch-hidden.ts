import { isShown } from "./is-shown.ts";

/** What may show an element that has a box: the page's attributes, its animations, a style sheet that came late. */
const attributes = ["class", "style", "hidden"];
const events = ["animationstart", "animationend", "transitionrun", "transitionend", "load"];

/**
 * Waits for hidden elements, and tells of those that are shown now. What has no box (`display: none`) meets the viewport
 * only once it is shown. What has one (`visibility: hidden`, as on AMP pages until their script ran) is looked at again
 * when the page changes in a way that may show it; nothing listens while there is no such element.
 */
export function watchHidden(
  page: Document,
  tell: (shown: Element[]) => void,
  signal: AbortSignal,
): (hidden: Element) => void {
  const waiting = new Set<Element>();
  let listening: AbortController | undefined;

  const look = () => {
    if (signal.aborted) return;
    const shown = [...waiting].filter((element) => !element.isConnected || isShown(element));
    for (const element of shown) {
      waiting.delete(element);
      boxes.unobserve(element);
    }
    if (![...waiting].some((element) => hasBox(element))) {
      listening?.abort();
      listening = undefined;
    }
    if (shown.length > 0) tell(shown.filter(({ isConnected }) => isConnected));
  };
  const boxes = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) look();
  });
  const listen = () => {
    listening = new AbortController();
    const until = AbortSignal.any([signal, listening.signal]);
    // Once a frame is enough, and by then the page's styles are due to be computed anyway.
    let due = false;
    const soon = () => {
      if (due) return;
      due = true;
      requestAnimationFrame(() => {
        due = false;
        if (!until.aborted) look();
      });
    };
    const changes = new MutationObserver(soon);
    changes.observe(page, { subtree: true, attributeFilter: attributes });
    until.addEventListener("abort", () => changes.disconnect());
    for (const event of events) page.addEventListener(event, soon, { signal: until, capture: true, passive: true });
  };
  signal.addEventListener("abort", () => boxes.disconnect());

  return (hidden) => {
    waiting.add(hidden);
    boxes.observe(hidden);
    if (!listening && hasBox(hidden)) listen();
  };
}

/** Whether an element is hidden although it has a box, or never has one: then no box tells that it is shown. */
function hasBox(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === "contents";
}
