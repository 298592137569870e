import { isOnPage } from "./is-on-page.ts";
import { isShown } from "./is-shown.ts";
import { watchAppearance } from "./watch-appearance.ts";
import { onFrame } from "../later.ts";

/**
 * Waits for hidden elements, and tells of those that are shown now. What has no box (`display: none`) meets the viewport
 * only once it is shown. What has one (`visibility: hidden`, as on AMP pages until their script ran) is looked at again
 * when something around it changes in a way that may show it; nothing listens while there is no such element.
 */
export function watchHidden(tell: (shown: Element[]) => void, signal: AbortSignal): (hidden: Element) => void {
  const waiting = new Set<Element>();

  const look = () => {
    due = false;
    if (signal.aborted) return;
    const shown = [...waiting].filter((element) => !isOnPage(element) || isShown(element));
    for (const element of shown) {
      waiting.delete(element);
      if (isOnPage(element)) boxes?.unobserve(element);
    }
    if (![...waiting].some((element) => hasBox(element))) appearance.rest();
    if (shown.length > 0) tell(shown.filter((element) => isOnPage(element)));
  };
  // On most pages nothing that is waited for is hidden.
  let boxes: IntersectionObserver | undefined;
  const lookAtBoxes = (entries: IntersectionObserverEntry[]) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) look();
  };
  // Once a frame is enough, and by then the page's styles are due to be computed anyway.
  let due = false;
  const soon = () => {
    if (!due) onFrame(look);
    due = true;
  };
  const appearance = watchAppearance(soon, signal);
  signal.addEventListener("abort", () => boxes?.disconnect());

  return (hidden) => {
    waiting.add(hidden);
    (boxes ??= new IntersectionObserver(lookAtBoxes)).observe(hidden);
    if (hasBox(hidden)) appearance.around(hidden);
  };
}

/** Whether an element is hidden although it has a box, or never has one: then no box tells that it is shown. */
function hasBox(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === "contents";
}
