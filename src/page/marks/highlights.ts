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
): (page: Document, name: string) => Highlight | undefined {
  const known = new WeakMap<Document, Map<string, Highlight>>();
  const register = ({ CSS: { highlights }, Highlight }: Window & typeof globalThis, name: string) => {
    const highlight = new Highlight();
    highlights.set(name, highlight);
    signal.addEventListener("abort", () => {
      highlight.clear();
      // A reader that took over has registered its own by now.
      if (highlights.get(name) === highlight) highlights.delete(name);
    });
    return highlight;
  };
  return (page, name) => {
    const view = page.defaultView;
    if (!view) return undefined;
    const own = known.get(page) ?? new Map<string, Highlight>();
    if (own.size === 0) begins(page);
    const highlight = own.get(name) ?? register(view, `sidelight-${name}`);
    known.set(page, own.set(name, highlight));
    return highlight;
  };
}
