import { parentAcross } from "./closest-across.ts";
import { isOnPage } from "./is-on-page.ts";
import { isShown } from "./is-shown.ts";

/** What may show an element that has a box: the page's attributes, its animations, a style sheet that came late. */
const attributes = ["class", "style", "hidden"];
const events = ["animationstart", "animationend", "transitionrun", "transitionend", "load"];

/**
 * Waits for hidden elements, and tells of those that are shown now. What has no box (`display: none`) meets the viewport
 * only once it is shown. What has one (`visibility: hidden`, as on AMP pages until their script ran) is looked at again
 * when something around it changes in a way that may show it; nothing listens while there is no such element.
 */
export function watchHidden(tell: (shown: Element[]) => void, signal: AbortSignal): (hidden: Element) => void {
  const waiting = new Set<Element>();
  const listening = new Map<Node, AbortController>();

  const look = () => {
    if (signal.aborted) return;
    const shown = [...waiting].filter((element) => !isOnPage(element) || isShown(element));
    for (const element of shown) {
      waiting.delete(element);
      if (isOnPage(element)) boxes?.unobserve(element);
    }
    if (![...waiting].some((element) => hasBox(element))) {
      for (const life of listening.values()) life.abort();
      listening.clear();
    }
    if (shown.length > 0) tell(shown.filter((element) => isOnPage(element)));
  };
  // On most pages nothing that is waited for is hidden.
  let boxes: IntersectionObserver | undefined;
  const lookAtBoxes = (entries: IntersectionObserverEntry[]) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) look();
  };
  const listen = (home: Node) => {
    // A document that is written anew loses its listeners, and has another root element.
    const known = home.nodeType === Node.DOCUMENT_NODE ? (home as Document).documentElement : home;
    if (listening.has(known)) return;
    const life = new AbortController();
    listening.set(known, life);
    const until = AbortSignal.any([signal, life.signal]);
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
    changes.observe(home, { subtree: true, attributeFilter: attributes });
    until.addEventListener("abort", () => changes.disconnect());
    for (const event of events) home.addEventListener(event, soon, { signal: until, capture: true, passive: true });
  };
  signal.addEventListener("abort", () => boxes?.disconnect());

  return (hidden) => {
    waiting.add(hidden);
    (boxes ??= new IntersectionObserver(lookAtBoxes)).observe(hidden);
    if (!hasBox(hidden)) return;
    // No observer of a document sees into a shadow root, and none of a frame's sees what is around the frame.
    for (let at: Node | null = hidden; at; at = parentAcross(at.getRootNode())) listen(at.getRootNode());
  };
}

/** Whether an element is hidden although it has a box, or never has one: then no box tells that it is shown. */
function hasBox(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === "contents";
}
