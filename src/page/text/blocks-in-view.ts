import { blockOf } from "./block-of.ts";
import { type Inner, isShadowRoot } from "./open-roots.ts";

/** Where the viewport is asked for what stands there, as shares of its width and height. */
const across = [0.5, 0.2, 0.8];
const down = [0, 0.2, 0.4, 0.6, 0.8];

/** How many blocks are near the viewport at most: a page can show thousands of tiny ones. */
const most = 200;

/**
 * The blocks with text of their own from the upper edge of a page's viewport to a screen below it, each once; `undefined`
 * from time to time. Found from what the browser says that stands at some points, by walking on from there.
 *
 * @param enter told of each open shadow root in view
 */
export function* blocksInView(page: Document, enter: (inner: Inner) => unknown): Generator<Element | undefined, void> {
  const seen = new Set<Element>();
  for (const from of elementsInView(page, enter)) {
    yield undefined;
    const root = from.getRootNode();
    const walker = page.createTreeWalker(isShadowRoot(root) ? root : page, NodeFilter.SHOW_TEXT);
    walker.currentNode = from;
    for (let node = walker.nextNode(); node && seen.size < most; node = walker.nextNode()) {
      const block = /\S/.test((node as Text).data) ? blockOf(node) : undefined;
      if (!block || seen.has(block)) continue;
      if (!isNear(block)) break;
      seen.add(block);
      yield block;
      // The page may have changed meanwhile.
      if (!node.isConnected) break;
    }
  }
}

function* elementsInView(page: Document, enter: (inner: Inner) => unknown): Generator<Element, void> {
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  const seen = new Set<Element>();
  for (const y of down)
    for (const x of across) {
      const found = elementAt(page, innerWidth * x, innerHeight * y, enter);
      if (!found || seen.has(found)) continue;
      seen.add(found);
      yield found;
    }
}

/** What stands at a point, in open shadow roots too. */
function elementAt(
  from: Document | ShadowRoot,
  x: number,
  y: number,
  enter: (inner: Inner) => unknown,
): Element | null {
  const found = from.elementFromPoint(x, y);
  const inner = found?.shadowRoot;
  if (!inner || inner === from) return found;
  enter(inner);
  return elementAt(inner, x, y, enter) ?? found;
}

function isNear(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  const height = block.ownerDocument.defaultView?.innerHeight ?? 0;
  return bottom > 0 && top < 2 * height;
}
