import { blockOf } from "./block-of.ts";
import { isOnPage } from "./is-on-page.ts";
import { type Inner, openRoots } from "./open-roots.ts";

/** How many nodes are looked at between two looks at the clock. */
const stepsAPause = 500;

/**
 * Walks the text nodes below `root` and yields each block that has text of its own, once; those in open shadow roots and
 * frames come last. Yields `undefined` from time to time, so that the caller can measure its slice.
 *
 * @param enter told of each open shadow root and each frame; gives what is to be walked of it
 */
export function* findBlocks(
  root: Element | ShadowRoot,
  enter: (inner: Inner) => Element | ShadowRoot | undefined,
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
export function goOn(walker: TreeWalker): boolean {
  if (!isOnPage(walker.root)) return false;
  if (!walker.root.contains(walker.currentNode)) walker.currentNode = walker.root;
  return true;
}
