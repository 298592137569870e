import type { MarkRange } from "./mark-ranges.ts";
import { boxOf, composedParent } from "../dom/tree.ts";
import { hasLongText, isLong, nearbyMarks } from "./nearby-ranges.ts";
import { runLater, onNextFrame } from "../schedule/timers.ts";
import { onTrusted, onAbort } from "../dom/trusted-events.ts";

/** The marks of one block. Only those near the viewport are painted. */
export class PaintedBlock {
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
const step = 0.5;

/** Calls `moved` when a block has scrolled by half a screen or was laid out again, until `signal` aborts. */
export function onBlockMoved(block: Element, moved: () => void, signal: AbortSignal): void {
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
    if (far !== undefined && far < step) return;
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
