/** How far beyond the viewport ranges are registered: each one costs in every frame that changes the document. */
const nearby = "100% 0px";

/** Paints ranges with the CSS Custom Highlight API, and only those near the viewport. */
export interface MarkPainter {
  /** Replaces the ranges of a block; none clears it. */
  set(block: Element, ranges: AbstractRange[]): void;
  /** Takes a block's ranges away at once, so that no wrong word is painted after its text changed. */
  clear(block: Element): void;
}

/** @param signal ends the painting; the page is then as it was found */
export function createMarkPainter(signal: AbortSignal): MarkPainter {
  const [inText, inLinks] = [
    registerHighlight("sidelight-entity", signal),
    registerHighlight("sidelight-link", signal),
  ];
  const blocks = new Map<Element, { ranges: AbstractRange[]; near: boolean }>();
  const register = ({ ranges, near }: { ranges: AbstractRange[]; near: boolean }) => {
    for (const range of ranges) {
      // Its nodes may be gone from the page by now, and with them the link.
      inText.delete(range);
      inLinks.delete(range);
      if (near) (range.startContainer.parentElement?.closest("a[href]") ? inLinks : inText).add(range);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const known = blocks.get(target);
        if (!known) continue;
        known.near = isIntersecting;
        register(known);
      }
    },
    { rootMargin: nearby },
  );
  const clear = (block: Element) => {
    const known = blocks.get(block);
    if (!known) return;
    register({ ranges: known.ranges, near: false });
    blocks.delete(block);
    observer.unobserve(block);
  };
  signal.addEventListener("abort", () => {
    observer.disconnect();
  });
  return {
    clear,
    set(block, ranges) {
      if (ranges.length === 0) return clear(block);
      const near = blocks.get(block)?.near;
      if (near === undefined) observer.observe(block);
      else register({ ranges: blocks.get(block)!.ranges, near: false });
      const known = { ranges, near: near ?? false };
      blocks.set(block, known);
      register(known);
    },
  };
}

/**
 * Adds a highlight to the document's registry, under a name that the style sheet of the marks knows too. In a link a
 * mark is a tint only, since the link's own underline stays, so links have a highlight of their own.
 */
function registerHighlight(name: "sidelight-entity" | "sidelight-link", signal: AbortSignal): Highlight {
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  signal.addEventListener("abort", () => {
    highlight.clear();
    // A reader that took over has registered its own by now.
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  });
  return highlight;
}
