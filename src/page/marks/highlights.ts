import { isOnPage } from "../dom/tree.ts";

/** A highlight of ours and where it is registered. */
export interface Registered {
  page: Document;
  highlights: HighlightRegistry;
  name: string;
  highlight: Highlight;
}

/**
 * Gives the highlights of each document by their names, each registered when it is first wanted; the style sheet of the
 * marks knows the names too, with our prefix. Nothing where the document went with its frame.
 *
 * @param begins told of each document that gets its first highlight
 * @param signal ends them all; the registries are then as they were found
 */
export function createHighlights(
  begins: (page: Document) => void,
  signal: AbortSignal,
): { registered: Set<Registered>; highlightOf: (page: Document, name: string | undefined) => Highlight | undefined } {
  const registered = new Set<Registered>();
  const known = new WeakMap<Document, Map<string, Highlight>>();
  const register = (view: Window & typeof globalThis, name: string) => {
    const highlights = registryOf(view);
    const highlight = new view.Highlight();
    // What the page itself sets off stays on top, also where ours is registered once more after it.
    highlight.priority = -1;
    highlights.set(name, highlight);
    registered.add({ page: view.document, highlights, name, highlight });
    return highlight;
  };
  signal.addEventListener("abort", () => {
    for (const { page, highlights, name, highlight } of registered) {
      if (!isOnPage(page)) continue;
      highlight.clear();
      // A reader that took over has registered its own by now.
      if (highlights.get(name) === highlight) highlights.delete(name);
    }
  });
  const highlightOf = (page: Document, name: string | undefined) => {
    const view = page.defaultView;
    if (!view || name === undefined) return undefined;
    const own = known.get(page) ?? new Map<string, Highlight>();
    if (own.size === 0) begins(page);
    const highlight = own.get(name) ?? register(view, `sidelight-${name}`);
    known.set(page, own.set(name, highlight));
    return highlight;
  };
  return { registered, highlightOf };
}

/** A window of Firefox as its page has it, and what takes that page's own changes off again. */
declare function XPCNativeWrapper<Wrapped>(waived: Wrapped): Wrapped;
type Waived = { wrappedJSObject?: typeof globalThis };

/**
 * A document's registry. To the `CSS.highlights` of any frame Firefox answers an extension with the registry of the frame
 * that was asked first, so there it is fetched as the page itself would.
 */
export function registryOf(view: Window & typeof globalThis): HighlightRegistry {
  const { wrappedJSObject: own } = (view.document === document ? {} : view) as Waived;
  return own ? XPCNativeWrapper(own.CSS.highlights) : view.CSS.highlights;
}
