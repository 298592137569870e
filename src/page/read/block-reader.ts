import { blockOf, isInline, isSkipped } from "../dom/block-elements.ts";
import {
  documentOf,
  composedParent,
  isInsideAny,
  isAttached,
  isShown,
  type InnerRoot,
  isFrame,
  ELEMENT_NODE,
  parentElementOf,
  TEXT_NODE,
} from "../dom/tree.ts";
import { drainQueue, enqueueChanges } from "./read-queue.ts";
import { BlockStore, type ReadText } from "./block-store.ts";
import type { TextFlow } from "./text-flow.ts";
import type { PageChanges } from "../watch/changes.ts";
import { watchHidden } from "../watch/appearance.ts";
import { textBelow } from "./page-text.ts";

/** Knows which blocks of the page were read, and which wait. */
export interface BlockReader {
  /** Queues everything below an element. */
  queue(root: Element): void;
  /** Whether anything is being read or waits for it. */
  pending(): boolean;
  /** Reads what is pending, a small step at a time. */
  read(): Generator<undefined, void>;
  /** Queues what changed and forgets blocks that are out of date. Returns the forgotten ones. */
  drop(changes: PageChanges): Element[];
  /** What was read so far, in the order of the page. */
  text(): ReadText;
  /** Hidden elements that were left out and not asked about yet. */
  hidden: HiddenQueue;
  /** Reads hidden elements as soon as they are shown. */
  waitFor(hidden: Element[]): void;
  /** Whether a flow is still what its block holds. */
  stands: (flow: TextFlow) => boolean;
  /** Whether a block was read and has not changed since. */
  has(block: Element): boolean;
  /** Whether changes of the page go unnoticed. Then nothing is read, and what was read may be out of date. */
  isBlind: () => boolean;
}

interface BlockReaderOptions {
  page: Document;
  /** Told what an error of ours was. */
  failed: (error: unknown) => void;
  /** Called when a block that was hidden is shown, and so waits to be read. */
  woken: () => void;
  /** Called with each open shadow root and each visible frame. Returns what to walk inside. */
  enter: (inner: InnerRoot) => Element | ShadowRoot | undefined;
  /** Whether the observer is paused. After the pause everything is reported as new. */
  isBlind: () => boolean;
  signal: AbortSignal;
}

export function createBlockReader(options: BlockReaderOptions): BlockReader {
  const { page, failed, woken, enter, isBlind, signal } = options;
  const roots = new Set<Element>();
  const blocks = new Set<Element>();
  const hidden = new HiddenQueue();
  const read = new BlockStore(page, (element) => hidden.add(element));
  let reading = false;
  const waitForHidden = watchHidden((elements) => {
    if (isBlind()) return;
    for (const frame of elements.filter((element) => isFrame(element))) roots.add(frame);
    for (const block of elements.map((element) => blockOf(element))) if (block) blocks.add(block);
    if (blocks.size + roots.size > 0) woken();
  }, signal);
  const enterShown = (inner: InnerRoot) => {
    if (!isFrame(inner) || isShown(inner)) return enter(inner);
    waitForHidden(inner);
    return undefined;
  };
  const waiting = { roots, blocks, done: new Set<Element>(), enter: enterShown, isBlind };

  return {
    queue(root) {
      if (!isBlind()) roots.add(root);
    },
    pending: () => reading || roots.size > 0 || blocks.size > 0,
    *read() {
      reading = true;
      try {
        yield* drainQueue(read, waiting, failed);
      } finally {
        reading = false;
      }
    },
    drop(changes) {
      enqueueChanges(changes, waiting);
      return forgetOutdated(read, changes, isBlind());
    },
    text: () => read.text(),
    hidden,
    waitFor: (elements) => elements.filter((element) => isAttached(element)).forEach(waitForHidden),
    stands: (flow) => read.stands(flow),
    has: (block) => read.has(block),
    isBlind,
  };
}

/** Forgets the blocks that are out of date after changes, and returns them. */
function forgetOutdated(read: BlockStore, changes: PageChanges, all: boolean): Element[] {
  const dropped = [...(all ? read.keys() : outdatedBlocks(read, changes))];
  for (const block of dropped) read.forget(block);
  return dropped;
}

/** Starts from what changed, not from all blocks: a page may have many and change a small one all the time. */
function outdatedBlocks(
  read: BlockStore,
  { blocks: changed, added, removed, rewritten, gone }: PageChanges,
): Iterable<Element> {
  const isOutdated = (block: Element) => !isAttached(block) || gone.has(documentOf(block)) || isInsideAny(block, added);
  const found = new Set<Element>();
  const note = (block: Element) => void (read.has(block) && found.add(block));
  const noteAll = (blocks: Iterable<Element>) => {
    for (const block of blocks) if (isOutdated(block)) note(block);
  };
  changed.forEach(note);
  if (rewritten.size + gone.size > 0) noteAll(read.keys());
  else if (added.size + removed.size > 0) {
    noteBelow([...added, ...removed], note);
    // What stands in a shadow root or a frame is below nothing.
    for (const [root, blocks] of read.inner)
      if (!isAttached(root) || isInsideAny(composedParent(root), added)) blocks.forEach(note);
  }
  return found;
}

function noteBelow(tops: Element[], note: (block: Element) => void): void {
  for (const top of tops) {
    note(top);
    for (const element of Element.prototype.getElementsByTagName.call(top, "*")) note(element);
  }
}

/** Hidden elements that were left out. Those with a name in them are watched until they are shown. */
class HiddenQueue {
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
