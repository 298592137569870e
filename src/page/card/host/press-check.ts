import type { CardHost } from "./card-host.ts";
import { flatTreeParent, isMatch } from "../../dom/tree.ts";
import { clock, runLater } from "../../schedule/timers.ts";

/** The presses of a double click are one answer; ms. */
const apart = 1000;

/** Asks for a second press on what stores something, if the card may be covered. */
interface PressCheck {
  /** What is to be pressed stands in this part of the card. */
  watch(part: Element): void;
  /** Whether this press isn't enough: the same has to be pressed once more. */
  mustAsk(pressed: string, press: UIEvent): Promise<boolean>;
}

/** @param roots the page and its open shadow roots */
export function checkPresses(host: CardHost, roots: () => ParentNode[]): PressCheck {
  let mayBeCovered: (() => Promise<boolean>) | undefined;
  let asked: { pressed: string; until: number } | undefined;
  return {
    watch(part) {
      asked = undefined;
      mayBeCovered = watchCover(part, host.element, roots);
    },
    async mustAsk(pressed, { detail }) {
      // A key presses the focused control, whatever covers it. Such a click has `detail` 0.
      if (detail === 0) return false;
      const now = clock();
      if (asked?.pressed === pressed) return now < asked.until;
      if (!asked && !host.wasAltered() && !(await mayBeCovered?.())) return false;
      asked = { pressed, until: now + apart };
      return true;
    },
  };
}

/** How long a cover counts after it is gone, in ms: a page can take it away when somebody is about to press. */
const remembered = 1000;
/** How often it is looked, in ms; Chromium allows no less. */
const delay = 100;

const canObserve = !import.meta.env.FIREFOX && "isVisible" in IntersectionObserverEntry.prototype;

/** What alone can lie above a popover, but for a view transition. */
const above = ":popover-open,dialog:modal,:fullscreen";

/**
 * Follows whether something may cover a part of the card, or alter how it looks. A hint that errs on the side of yes: in
 * Chromium on zoomed and filtered pages, elsewhere where anything else is in the page's top layer.
 *
 * @param part of the card, until it is removed
 * @param roots the page and its open shadow roots
 */
function watchCover(part: Element, host: Element, roots: () => ParentNode[]): () => Promise<boolean> {
  let isSeen: boolean | undefined;
  let uncovered = -remembered;
  const note = (isVisible: boolean) => {
    if (isVisible && isSeen === false) uncovered = clock();
    isSeen = isVisible;
  };
  const update = canObserve ? observe(part, note) : poll(part, host, roots, note);
  return async () => {
    await update();
    return !isSeen || clock() - uncovered < remembered;
  };
}

/** @returns takes note of what is seen now, once anything was */
function observe(part: Element, note: (isVisible: boolean) => void): () => Promise<void> {
  const first = Promise.withResolvers<void>();
  const hear = (entries: IntersectionObserverEntry[]) => {
    for (const { isVisible } of entries as (IntersectionObserverEntry & { isVisible: boolean })[]) note(isVisible);
    if (entries.length > 0) first.resolve();
    if (!part.isConnected) observer.disconnect();
  };
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay,
  };
  const observer = new IntersectionObserver(hear, options);
  observer.observe(part);
  return () => {
    hear(observer.takeRecords());
    return first.promise;
  };
}

function poll(
  part: Element,
  host: Element,
  roots: () => ParentNode[],
  note: (isVisible: boolean) => void,
): () => Promise<void> {
  const look = async () => note(!isBelow(host, roots()));
  const again = () => {
    if (!part.isConnected) return;
    void look();
    runLater(again, delay);
  };
  again();
  return look;
}

function isBelow(host: Element, roots: ParentNode[]): boolean {
  const around = new Set<Element>();
  for (let one: Element | null = host; one; one = flatTreeParent(one)) around.add(one);
  return (
    isMatch(host.ownerDocument.documentElement, ":is(:active-view-transition)") ||
    roots.some((root) => [...root.querySelectorAll(above)].some((one) => !around.has(one)))
  );
}
