import { boxOf, isInLink, composedParent, flatTreeParent } from "../dom/tree.ts";
import type { MarkRange } from "./mark-ranges.ts";
import { createHighlights, plainName, type NameOf, type Registered } from "./highlight-registry.ts";
import { PaintedBlock } from "./painted-block.ts";
import { onAbort } from "../dom/trusted-events.ts";

/** How far beyond the viewport ranges are registered: each one costs in every frame that changes the document. */
const nearby = "100% 0px";

/** The highlight that a stretch of text is painted with, by its name in `platform/mark-style.ts`. */
export type HighlightChooser = (type: MarkRange["type"], around: Element) => string;

/** In a link a mark is a tint only, since the link's own underline stays. */
const plainStyle: HighlightChooser = (type, around) => (isInLink(around) ? "link" : type);

/** Paints ranges with the CSS Custom Highlight API, and only those near the viewport. */
export interface MarkPainter {
  /** Replaces the marks of a block; none clears it. */
  set(block: Element, marks: MarkRange[]): void;
  /** Takes a block's marks away at once, so that no wrong word is painted after its text changed. */
  clear(block: Element): void;
  /** The blocks near the viewport whose marks can be measured in no time. */
  near(): Element[];
  /** Chooses the highlight of each mark again. */
  use: (name: HighlightChooser) => void;
  /** All registered highlights. */
  registered: Set<Registered>;
  /** The blocks that have marks. */
  blocks: ReadonlyMap<Element, PaintedBlock>;
}

/**
 * @param begins told of the styles that are painted for the first time in a document
 * @param signal ends the painting; the page is then as it was found
 * @param nameOf under which name the highlight of a style is registered
 */
export function createMarkPainter(
  begins: (page: Document, styles: string[]) => void,
  signal: AbortSignal,
  nameOf: NameOf = plainName,
): MarkPainter {
  const { registered, highlightOf } = createHighlights(begins, signal, nameOf);
  const blocks = new Map<Element, PaintedBlock>();
  let chooseHighlight = plainStyle;
  const highlightFor = (block: Element, mark: MarkRange) =>
    highlightOf(block.ownerDocument, highlightName(block, mark, chooseHighlight));
  const check = (entries: IntersectionObserverEntry[]) => paintNear(entries, blocks);
  // On most pages nothing is painted.
  let observer: IntersectionObserver | undefined;
  const clear = (block: Element) => {
    blocks.get(block)?.clear();
    blocks.delete(block);
    observer?.unobserve(block);
  };
  onAbort(signal, () => {
    [...blocks.keys()].forEach(clear);
    observer?.disconnect();
  });
  return {
    clear,
    registered,
    blocks,
    set(block, marks) {
      if (marks.length === 0) return clear(block);
      const before = blocks.get(block);
      const next = new PaintedBlock(block, marks, (mark) => highlightFor(block, mark));
      if (before) next.near = before.near;
      else (observer ??= new IntersectionObserver(check, { rootMargin: nearby })).observe(block);
      before?.clear();
      blocks.set(block, next);
      next.paint();
    },
    near: () => [...blocks].filter(([, block]) => block.near && block.isShort()).map(([element]) => element),
    use(name) {
      chooseHighlight = name;
      for (const [block, known] of [...blocks].filter(([, { near }]) => near)) {
        // Re-observing defers this until after the browser's own style pass. Choosing a highlight asks for colours,
        // which would force a style pass of the whole page now.
        observer!.unobserve(block);
        observer!.observe(block);
        known.outdated = true;
      }
    },
  };
}

function paintNear(entries: IntersectionObserverEntry[], blocks: ReadonlyMap<Element, PaintedBlock>): void {
  for (const { target, isIntersecting } of entries) {
    const known = blocks.get(target);
    if (!known) continue;
    // What has no box (`display: contents`) meets nothing: it counts as near.
    known.near = isIntersecting || boxOf(target) !== target;
    known.paint(known.outdated);
  }
}

function highlightName(
  block: Element,
  { type, range, clear }: MarkRange,
  chooseHighlight: HighlightChooser,
): string | undefined {
  // Its nodes may be gone from the page by now; straight in a shadow root it stands in the host.
  let around = flatTreeParent(range.startContainer);
  // A form with a field of that name cannot be asked for its colours.
  if (around && around.ownerDocument !== block.ownerDocument) around = composedParent(around);
  return around ? (clear ? "clear-" : "") + chooseHighlight(type, around) : undefined;
}
