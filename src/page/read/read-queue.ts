import { blockOf } from "../dom/block-elements.ts";
import { composedParent, contains, type InnerRoot, isAttached, isInsideAny, openRoots } from "../dom/tree.ts";
import type { PageChanges } from "../watch/changes.ts";
import type { BlockStore } from "./block-store.ts";

/** What waits to be walked and to be read. */
interface ReadQueue {
  roots: Set<Element>;
  blocks: Set<Element>;
  /** Blocks that were read this time, with text or without: they are not read twice. */
  done: Set<Element>;
  /** Called with each open shadow root and each frame. Returns what to walk inside. */
  enter: (inner: InnerRoot) => Element | ShadowRoot | undefined;
  /** Whether the observer is paused. After the pause everything is reported as new. */
  isBlind: () => boolean;
}

/** Where the blocks that were read are kept. */
type ReadBlocks = Pick<BlockStore, "read" | "has" | "forget">;

/** Queues what changed, and drops what was removed. */
export function enqueueChanges(
  { blocks: changed, added, removed, gone }: PageChanges,
  { blocks, roots, done, isBlind }: ReadQueue,
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
  // What stands there may have been forgotten since it was read.
  if (added.size > 0) done.clear();
  for (const block of changed) blocks.add(block);
  for (const node of added) if (!isInsideAny(composedParent(node), added)) roots.add(node);
}

/**
 * Reads every block that waits, since cues and figures count too.
 *
 * @param failed told why a block could not be read; the others are read all the same
 */
export function* drainQueue(
  read: ReadBlocks,
  pending: ReadQueue,
  failed: (error: unknown) => void,
): Generator<undefined, void> {
  const { roots, blocks, done, enter, isBlind } = pending;
  done.clear();
  const readOne = function* (block: Element): Generator<undefined, void> {
    blocks.delete(block);
    done.add(block);
    try {
      if (isAttached(block)) yield* read.read(block);
    } catch (error) {
      read.forget(block);
      failed(error);
    }
  };
  for (const block of blocks) {
    yield* readOne(block);
    yield;
  }
  for (const root of roots) {
    roots.delete(root);
    for (const block of findBlocks(root, enter)) {
      if (isBlind()) return;
      if (!isAttached(root)) break;
      if (block && isAttached(block) && !read.has(block) && !done.has(block)) yield* readOne(block);
      yield;
    }
  }
}

/** How many nodes are walked between two checks of the clock. */
const stepsAPause = 500;

/**
 * Walks the text nodes below `root` and yields each block that has text of its own, once; those in open shadow roots and
 * frames come last. Yields `undefined` from time to time, so that the caller can measure its slice.
 *
 * @param enter told of each open shadow root and each frame; gives what is to be walked of it
 */
export function* findBlocks(
  root: Element | ShadowRoot,
  enter: (inner: InnerRoot) => Element | ShadowRoot | undefined,
): Generator<Element | undefined, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  let parent: Node | null = null;
  let steps = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++steps % stepsAPause === 0) {
      yield undefined;
      if (!goOn(walker)) return;
    }
    // The next text of the same element is of the same block.
    if (!/\S/.test((node as Text).data) || node.parentNode === parent) continue;
    parent = node.parentNode;
    const block = blockOf(node);
    if (!block || seen.has(block)) continue;
    seen.add(block);
    yield block;
    if (!goOn(walker)) return;
  }
  for (const inner of openRoots(root)) {
    yield undefined;
    const below = inner && enter(inner);
    if (below) yield* findBlocks(below, enter);
  }
}

/**
 * After a pause: where the page took away the node that the walk stands on, it begins again. (A `NodeIterator` would know
 * a better place, but Chromium's loses its own when all children of an element go at once.) False where all is gone.
 */
function goOn(walker: TreeWalker): boolean {
  if (!isAttached(walker.root)) return false;
  if (!contains(walker.root, walker.currentNode)) walker.currentNode = walker.root;
  return true;
}
