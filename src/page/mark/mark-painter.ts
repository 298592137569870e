import { boxOf, isInLink, parentAcross, parentLaidOut } from "../dom/tree.ts";
import type { BlockMark } from "./mark-ranges.ts";
import { createHighlights, type Registered } from "./highlight-registry.ts";
import { PaintedBlock } from "./painted-block.ts";

/** How far beyond the viewport ranges are registered: each one costs in every frame that changes the document. */
const nearby = "100% 0px";

/** The highlight that a stretch of text is painted with, by its name in the style sheet of the marks. */
export type NameMark = (type: BlockMark["type"], around: Element) => string;

/** In a link a mark is a tint only, since the link's own underline stays. */
const plainName: NameMark = (type, around) => (isInLink(around) ? "link" : type);

/** Paints ranges with the CSS Custom Highlight API, and only those near the viewport. */
export interface MarkPainter {
  /** Replaces the marks of a block; none clears it. */
  set(block: Element, marks: BlockMark[]): void;
  /** Takes a block's marks away at once, so that no wrong word is painted after its text changed. */
  clear(block: Element): void;
  /** The blocks near the viewport whose marks can be measured in no time. */
  near(): Element[];
  /** Chooses the highlight of each mark anew. */
  use: (name: NameMark) => void;
  /** What is registered, for whoever registers more. */
  registered: Set<Registered>;
  /** The blocks that have marks. */
  blocks: ReadonlyMap<Element, PaintedBlock>;
}

/**
 * @param begins told of each document in which something is painted for the first time
 * @param signal ends the painting; the page is then as it was found
 */
export function createMarkPainter(begins: (page: Document) => void, signal: AbortSignal): MarkPainter {
  const { registered, highlightOf } = createHighlights(begins, signal);
  const blocks = new Map<Element, PaintedBlock>();
  let nameMark = plainName;
  const highlightFor = (block: Element, mark: BlockMark) =>
    highlightOf(block.ownerDocument, highlightName(block, mark, nameMark));
  const look = (entries: IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      const known = blocks.get(target);
      if (!known) continue;
      // What has no box (`display: contents`) meets nothing: it counts as near.
      known.near = isIntersecting || boxOf(target) !== target;
      known.paint(known.outdated);
    }
  };
  // On most pages nothing is painted.
  let observer: IntersectionObserver | undefined;
  const clear = (block: Element) => {
    blocks.get(block)?.clear();
    blocks.delete(block);
    observer?.unobserve(block);
  };
  signal.addEventListener("abort", () => {
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
      else (observer ??= new IntersectionObserver(look, { rootMargin: nearby })).observe(block);
      before?.clear();
      blocks.set(block, next);
      next.paint();
    },
    near: () => [...blocks].filter(([, block]) => block.near && block.isShort()).map(([element]) => element),
    use(name) {
      nameMark = name;
      for (const [block, known] of [...blocks].filter(([, { near }]) => near)) {
        // Observed anew, it is told of right after the page's styles were computed. A name asks for colours, and to do that
        // before would have them computed at once, of a long page for longer than a slice.
        observer!.unobserve(block);
        observer!.observe(block);
        known.outdated = true;
      }
    },
  };
}

function highlightName(block: Element, { type, range, clear }: BlockMark, nameMark: NameMark): string | undefined {
  // Its nodes may be gone from the page by now; straight in a shadow root it stands in the host.
  let around = parentLaidOut(range.startContainer);
  // A form with a field of that name cannot be asked for its colours.
  if (around && around.ownerDocument !== block.ownerDocument) around = parentAcross(around);
  return around ? (clear ? "clear-" : "") + nameMark(type, around) : undefined;
}
