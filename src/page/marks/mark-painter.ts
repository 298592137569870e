import type { BlockMark } from "./block-marks.ts";
import { createHighlights } from "./highlights.ts";

/** How far beyond the viewport ranges are registered: each one costs in every frame that changes the document. */
const nearby = "100% 0px";

/** Paints ranges with the CSS Custom Highlight API, and only those near the viewport. */
export interface MarkPainter {
  /** Replaces the marks of a block; none clears it. */
  set(block: Element, marks: BlockMark[]): void;
  /** Takes a block's marks away at once, so that no wrong word is painted after its text changed. */
  clear(block: Element): void;
}

/**
 * @param begins told of each document in which something is painted for the first time
 * @param signal ends the painting; the page is then as it was found
 */
export function createMarkPainter(begins: (page: Document) => void, signal: AbortSignal): MarkPainter {
  const highlightsOf = createHighlights(begins, signal);
  const blocks = new Map<Element, { marks: BlockMark[]; near: boolean }>();
  const register = (block: Element, { marks, near }: { marks: BlockMark[]; near: boolean }) => {
    const highlights = highlightsOf(block.ownerDocument);
    if (!highlights) return;
    for (const { type, range } of marks) {
      // Its nodes may be gone from the page by now, and with them the link.
      highlights[type].delete(range);
      highlights.link.delete(range);
      if (near) highlights[range.startContainer.parentElement?.closest("a[href]") ? "link" : type].add(range);
    }
  };
  const look = (entries: IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      const known = blocks.get(target);
      if (!known) continue;
      known.near = isIntersecting;
      register(target, known);
    }
  };
  // On most pages nothing is painted.
  let observer: IntersectionObserver | undefined;
  const clear = (block: Element) => {
    const known = blocks.get(block);
    if (!known) return;
    register(block, { marks: known.marks, near: false });
    blocks.delete(block);
    observer?.unobserve(block);
  };
  signal.addEventListener("abort", () => {
    observer?.disconnect();
  });
  return {
    clear,
    set(block, marks) {
      if (marks.length === 0) return clear(block);
      const near = blocks.get(block)?.near;
      if (near === undefined) (observer ??= new IntersectionObserver(look, { rootMargin: nearby })).observe(block);
      else register(block, { marks: blocks.get(block)!.marks, near: false });
      const known = { marks, near: near ?? false };
      blocks.set(block, known);
      register(block, known);
    },
  };
}
