import { parentAcross } from "./closest-across.ts";
import { isOnPage } from "./is-on-page.ts";
import { onTrusted } from "../on-trusted.ts";
import { observeMetered } from "../observe-metered.ts";

/** What may show or hide text: the page's attributes, its animations, what a person does, a style sheet that came late. */
const attributes = ["class", "style", "hidden", "open"];
const events = "animationstart animationend transitionrun transitionend load toggle click change";

/** Listens for what may show or hide text. */
export interface AppearanceWatch {
  /** Listens in what a node stands in: its document or shadow root, and those around it. */
  around(node: Node): void;
  /** Listens nowhere any longer, until it is told of a node again. */
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
  const changes = observeMetered({ heard: changed, again, signal });
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
  signal.addEventListener("abort", rest);
  const listen = (home: Node) => {
    // A document that is written anew loses its listeners, and has another root element.
    const key = (home as Partial<Document>).documentElement ?? home;
    if (known.has(key) || signal.aborted) return;
    // Frames and roots that are gone meanwhile.
    forget((other) => !isOnPage(other));
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
      for (let at: Node | null = node; at; at = parentAcross(at.getRootNode())) listen(at.getRootNode());
    },
  };
}
