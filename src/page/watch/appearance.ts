import { composedParent, isAttached, isShown, styleOf } from "../dom/tree.ts";
import { onTrusted, onAbort } from "../dom/trusted-events.ts";
import { charge, longestPause, pauseAfterLook } from "../schedule/cpu-budget.ts";
import { minor, observeMetered } from "../schedule/metered-observer.ts";
import { onNextFrame, runLater, clock } from "../schedule/timers.ts";

/** What may show or hide text: attributes, animations, a person's input, a late style sheet. */
const attributes = ["class", "style", "hidden", "open"];
const events = "animationstart animationend transitionrun transitionend load toggle click change";

/** Listens for what may show or hide text. */
interface AppearanceWatch {
  /** Listens in the document or shadow root of a node, and in those around it. */
  around(node: Node): void;
  /** Stops listening, until `around` is called again. */
  rest(): void;
}

export function watchAppearance(changed: () => void, signal: AbortSignal): AppearanceWatch {
  /** By root element, or shadow root. */
  const known = new Map<Node, { home: Node; life: AbortController }>();
  const observe = (home: Node) => changes.observe(home, { subtree: true, attributeFilter: attributes });
  const again = () => {
    for (const { home } of known.values()) observe(home);
    changed();
  };
  const changes = observeMetered({ heard: changed, again, ...minor, signal });
  const forget = (isLeft: (home: Node) => boolean) => {
    for (const [key, { home, life }] of known)
      if (isLeft(home)) {
        life.abort();
        known.delete(key);
      }
  };
  const rest = () => {
    forget(() => true);
    changes.disconnect();
  };
  onAbort(signal, rest);
  const listen = (home: Node) => {
    // `document.open` takes a document's listeners and gives it another root element.
    const key = (home as Partial<Document>).documentElement ?? home;
    if (known.has(key) || signal.aborted) return;
    // Frames and roots that are gone meanwhile.
    forget((other) => !isAttached(other));
    const life = new AbortController();
    known.set(key, { home, life });
    observe(home);
    const listening = { signal: life.signal, capture: true, passive: true };
    onTrusted(home, events, changed, listening);
    const { defaultView } = home as Partial<Document>;
    if (defaultView) onTrusted(defaultView, "resize", changed, listening);
  };
  return {
    rest,
    around(node) {
      // No observer of a document sees into a shadow root, and none of a frame's sees what is around the frame.
      for (let at: Node | null = node; at; at = composedParent(at.getRootNode())) listen(at.getRootNode());
    },
  };
}

/**
 * Waits for hidden elements and reports those that are shown. An element without a box (`display: none`) meets the
 * viewport only once it is shown. One with a box (`visibility: hidden`, as on AMP pages until their script ran) is
 * checked when something around it changes. Nothing listens while there is none.
 */
export function watchHidden(tell: (shown: Element[]) => void, signal: AbortSignal): (hidden: Element) => void {
  const waiting = new Set<Element>();

  let next = 0;
  const check = () => {
    due = false;
    if (signal.aborted) return;
    const begun = clock();
    const shown = [...waiting].filter((element) => !isAttached(element) || isShown(element));
    for (const element of shown) {
      waiting.delete(element);
      if (isAttached(element)) boxes?.unobserve(element);
    }
    if (![...waiting].some((element) => hasBox(element))) appearance.rest();
    const taken = clock() - begun;
    charge(taken);
    next = clock() + Math.min(longestPause, taken * pauseAfterLook);
    if (shown.length > 0) tell(shown.filter((element) => isAttached(element)));
  };
  // On most pages nothing that is waited for is hidden.
  let boxes: IntersectionObserver | undefined;
  const checkBoxes = (entries: IntersectionObserverEntry[]) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    if (clock() < next) soon();
    else check();
  };
  // Once a frame is enough, and by then the page's styles are due to be computed anyway.
  let due = false;
  const soon = () => {
    if (due) return;
    due = true;
    const pause = next - clock();
    if (pause > 0) runLater(check, pause);
    else onNextFrame(check);
  };
  const appearance = watchAppearance(soon, signal);
  onAbort(signal, () => boxes?.disconnect());

  return (hidden) => {
    waiting.add(hidden);
    (boxes ??= new IntersectionObserver(checkBoxes)).observe(hidden);
    if (hasBox(hidden)) appearance.around(hidden);
  };
}

/**
 * Whether an element is hidden although it has a box, or never has a box: an `IntersectionObserver` does not tell when
 * it is shown.
 */
function hasBox(element: Element): boolean {
  return element.checkVisibility() || styleOf(element).display === "contents";
}
