/** What a document's marks are painted with. In a link a mark is a tint only, since the link's own underline stays. */
export type Highlights = Record<"entity" | "figure" | "link", Highlight>;

/**
 * Gives the highlights of each document, under names that the style sheet of the marks knows too; nothing where the
 * document went with its frame.
 *
 * @param begins told of each document that gets its highlights
 * @param signal ends them all; the registries are then as they were found
 */
export function createHighlights(
  begins: (page: Document) => void,
  signal: AbortSignal,
): (page: Document) => Highlights | undefined {
  const known = new WeakMap<Document, Highlights>();
  const add = (page: Document, { CSS, Highlight }: Window & typeof globalThis) => {
    const register = (name: string) => {
      const highlight = new Highlight();
      CSS.highlights.set(name, highlight);
      signal.addEventListener("abort", () => {
        highlight.clear();
        // A reader that took over has registered its own by now.
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      });
      return highlight;
    };
    const added = {
      entity: register("sidelight-entity"),
      figure: register("sidelight-figure"),
      link: register("sidelight-link"),
    };
    known.set(page, added);
    begins(page);
    return added;
  };
  return (page) => (page.defaultView ? (known.get(page) ?? add(page, page.defaultView)) : undefined);
}
