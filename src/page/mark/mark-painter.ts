import { type MarkRange, hasLongText, isLong, nearbyMarks } from "./mark-ranges.ts";
import { boxOf, composedParent, isInLink, flatTreeParent } from "../dom/tree.ts";
import { runLater, onNextFrame } from "../schedule/timers.ts";
import { onTrusted, onAbort } from "../dom/trusted-events.ts";
import { createHighlights, plainName, type NameOf, type Registered } from "./highlight-registry.ts";

/** The marks of one block. Only those near the viewport are painted. */
class PaintedBlock {
  /** Whether some of the block is near. */
  near = false;
  /** Whether its marks are to have other names. */
  outdated = false;
  readonly #block: Element;
  readonly #marks: MarkRange[];
  readonly #highlightOf;
  /** The painted marks, each with its highlight. */
  readonly painted = new Map<MarkRange, Highlight>();
  /** Set while a long block is near: its painted marks change as it scrolls. */
  #following: AbortController | undefined;

  /** @param highlightOf gives what a mark is painted with; nothing where its document went */
  constructor(block: Element, marks: MarkRange[], highlightOf: (mark: MarkRange) => Highlight | undefined) {
    this.#block = block;
    this.#marks = marks;
    this.#highlightOf = highlightOf;
  }

  /**
   * Paints what is near now, and takes all else away.
   *
   * @param anew whether what is painted may have another highlight now
   */
  paint(anew = false): void {
    if (anew) this.outdated = false;
    const wanted = new Set(this.near ? nearbyMarks(this.#block, this.#marks) : []);
    const found = new Map<MarkRange, Highlight | undefined>();
    for (const mark of wanted) if (anew || !this.painted.has(mark)) found.set(mark, this.#highlightOf(mark));
    for (const [mark, highlight] of this.painted) {
      // What keeps its highlight is not painted again.
      if (wanted.has(mark) && (!anew || found.get(mark) === highlight)) continue;
      highlight.delete(mark.range);
      this.painted.delete(mark);
    }
    for (const [mark, highlight] of found)
      if (highlight && !this.painted.has(mark)) this.painted.set(mark, highlight.add(mark.range));
    this.#follow(this.near && isLong(this.#marks));
  }

  /** Whether all its marks can be measured in no time. */
  isShort(): boolean {
    return !isLong(this.#marks) && !hasLongText(this.#marks);
  }

  clear(): void {
    this.near = false;
    this.paint();
  }

  #follow(follows: boolean): void {
    if (follows === Boolean(this.#following)) return;
    this.#following?.abort();
    this.#following = follows ? new AbortController() : undefined;
    if (!this.#following) return;
    onBlockMoved(boxOf(this.#block), () => this.paint(), this.#following.signal);
  }
}

/** After scrolling by this share of a screen, a long block is painted again. */
const scrollStep = 0.5;

/** Calls `moved` when a block has scrolled by half a screen or was laid out again, until `signal` aborts. */
function onBlockMoved(block: Element, moved: () => void, signal: AbortSignal): void {
  const view = block.ownerDocument.defaultView;
  if (!view) return;
  let last: DOMRect | undefined = block.getBoundingClientRect();
  let due = false;
  const check = () => {
    due = false;
    if (signal.aborted) return;
    const now = block.getBoundingClientRect();
    const far =
      last &&
      Math.max(Math.abs(now.top - last.top) / view.innerHeight, Math.abs(now.left - last.left) / view.innerWidth);
    if (far !== undefined && far < scrollStep) return;
    last = now;
    moved();
  };
  // After the frame, when the page is laid out and painted: measuring earlier would force a reflow.
  const soon = () => {
    if (!due) onNextFrame(() => runLater(check), view);
    due = true;
  };
  const listening = { signal, passive: true, capture: true };
  // Each root hears only of what is scrolled in itself, and each window of what is scrolled around its frame.
  const listenIn = (target: EventTarget) => onTrusted(target, "scroll", soon, listening);
  if (block.shadowRoot) listenIn(block.shadowRoot);
  for (let above: Element | null = block; above; above = composedParent(above.getRootNode()))
    listenIn(above.getRootNode());
  const sizes = new view.ResizeObserver(() => {
    last = undefined;
    soon();
  });
  sizes.observe(block);
  onAbort(signal, () => sizes.disconnect());
}

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
