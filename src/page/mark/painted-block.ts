import type { BlockMark } from "./mark-ranges.ts";
import { boxOf, parentAcross } from "../dom/tree.ts";
import { hasLongText, isLong, nearMarks } from "./nearby-ranges.ts";
import { later, onFrame } from "../schedule/timers.ts";
import { onTrusted } from "../dom/trusted-events.ts";

/** The marks of one block, of which those near the viewport are painted. */
export class PaintedBlock {
  /** Whether some of the block is near. */
  near = false;
  /** Whether its marks are to have other names. */
  outdated = false;
  readonly #block: Element;
  readonly #marks: BlockMark[];
  readonly #highlightOf;
  /** What is painted of it, and with what. */
  readonly painted = new Map<BlockMark, Highlight>();
  /** There while a long block is near: other marks of it are to be painted when it has moved. */
  #following: AbortController | undefined;

  /** @param highlightOf gives what a mark is painted with; nothing where its document went */
  constructor(block: Element, marks: BlockMark[], highlightOf: (mark: BlockMark) => Highlight | undefined) {
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
    const wanted = new Set(this.near ? nearMarks(this.#block, this.#marks) : []);
    const found = new Map<BlockMark, Highlight | undefined>();
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
    followBlock(boxOf(this.#block), () => this.paint(), this.#following.signal);
  }
}

/** After how much of a screen a long block is looked at again. */
const step = 0.5;

/** Tells when a block has moved through the viewport by half a screen, or was laid out anew; until `signal` ends. */
export function followBlock(block: Element, moved: () => void, signal: AbortSignal): void {
  const view = block.ownerDocument.defaultView;
  if (!view) return;
  let last: DOMRect | undefined = block.getBoundingClientRect();
  let due = false;
  const look = () => {
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
  // After the frame, when the page was laid out and painted: to measure before would have it done at once.
  const soon = () => {
    if (!due) onFrame(() => later(look), view);
    due = true;
  };
  const listening = { signal, passive: true, capture: true };
  // Each root hears only of what is scrolled in itself, and each window of what is scrolled around its frame.
  const listenIn = (target: EventTarget) => onTrusted(target, "scroll", soon, listening);
  if (block.shadowRoot) listenIn(block.shadowRoot);
  for (let above: Element | null = block; above; above = parentAcross(above.getRootNode()))
    listenIn(above.getRootNode());
  const sizes = new view.ResizeObserver(() => {
    last = undefined;
    soon();
  });
  sizes.observe(block);
  signal.addEventListener("abort", () => sizes.disconnect());
}
