import { blocksInView, findBlocks } from "./find-blocks.ts";
import {
  composedParent,
  ELEMENT_NODE,
  isAttached,
  isInsideAny,
  parentElementOf,
  TEXT_NODE,
  type InnerRoot,
  isFrame,
} from "../dom/tree.ts";
import type { BlockStore } from "./block-store.ts";
import type { PageChanges } from "../watch/changes.ts";
import { textBelow } from "./page-text.ts";
import { isInline, isSkipped } from "../dom/block-elements.ts";

/** What waits to be walked and to be read. */
export interface ReadQueue {
  roots: Set<Element>;
  blocks: Set<Element>;
  /** Called with each open shadow root and each frame. Returns what to walk inside. */
  enter: (inner: InnerRoot) => Element | ShadowRoot | undefined;
  /** Whether the observer is paused. After the pause everything is reported as new. */
  isBlind: () => boolean;
  /** So many blocks are read in order before those in view. */
  inOrder: number;
}

/** Puts what changed on the lists, and takes off them what went. */
export function enqueueChanges(
  { blocks: changed, added, removed, gone }: PageChanges,
  { blocks, roots, isBlind }: ReadQueue,
): void {
  if (isBlind()) {
    blocks.clear();
    roots.clear();
    return;
  }
  for (const list of [blocks, roots]) {
    if (gone.size > 0) for (const element of list) if (gone.has(element.ownerDocument)) list.delete(element);
    // A page may swap its content faster than it is read.
    for (const element of removed) list.delete(element);
  }
  for (const block of changed) blocks.add(block);
  for (const node of added) if (!isInsideAny(composedParent(node), added)) roots.add(node);
}

/**
 * Reads everything that waits: every block, since cues and figures count too. If there is much, what is in view comes
 * first.
 *
 * @param failed told why a block could not be read; the others are read all the same
 */
export function* drainQueue(
  page: Document,
  read: BlockStore,
  pending: ReadQueue,
  failed: (error: unknown) => void,
): Generator<undefined, void> {
  const { roots, blocks, enter, isBlind, inOrder } = pending;
  const begun = new Set(roots);
  const done = new Set<Element>();
  let count = 0;
  const readOne = function* (block: Element): Generator<undefined, void> {
    blocks.delete(block);
    done.add(block);
    try {
      if (isAttached(block)) yield* read.read(block);
    } catch (error) {
      read.forget(block);
      failed(error);
    }
    if (++count === inOrder) yield* readInView();
  };
  const readInView = function* (): Generator<undefined, void> {
    for (const block of blocksInView(page, enter)) {
      if (isBlind()) return;
      const waits = block && (blocks.has(block) || (!read.has(block) && !done.has(block) && isInsideAny(block, begun)));
      if (waits) yield* readOne(block);
      yield;
    }
  };
  // A frame may show blocks that were not there before.
  const enterAnew: ReadQueue["enter"] = (inner) => {
    if (isFrame(inner) && count >= inOrder) count = 0;
    return enter(inner);
  };
  for (const block of blocks) {
    yield* readOne(block);
    yield;
  }
  for (const root of roots) {
    roots.delete(root);
    begun.add(root);
    for (const block of findBlocks(root, enterAnew)) {
      if (isBlind()) return;
      if (!isAttached(root)) break;
      if (block && isAttached(block) && !read.has(block) && !done.has(block)) yield* readOne(block);
      yield;
    }
  }
}

/** Hidden elements that were left out. Those with a name in them are watched until they are shown. */
export class HiddenQueue {
  #waiting = new Set<Element>();

  add(hidden: Element): void {
    this.#waiting.add(hidden);
  }

  /** All that waits, with its text; it waits no longer. */
  take(): { elements: Element[]; texts: string[] } {
    const elements = [...this.#waiting].filter((element) => isAttached(element));
    this.#waiting = new Set();
    return { elements, texts: elements.map((element) => textOf(element)) };
  }

  /** Puts back what was not asked about. */
  putBack(elements: Element[]): void {
    for (const element of elements) this.#waiting.add(element);
  }
}

/** Of a block the text that stands straight in it: the blocks in it are hidden for themselves. */
function textOf(hidden: Element): string {
  if (isInline(hidden) || !parentElementOf(hidden)) return [...textBelow(hidden)].join("");
  let text = "";
  for (let child = hidden.firstChild; child; child = child.nextSibling)
    if (child.nodeType === TEXT_NODE) text += (child as Text).data;
    else if (child.nodeType === ELEMENT_NODE && isInline(child as Element) && !isSkipped(child as Element))
      text += [...textBelow(child as Element)].join("");
  return text;
}
