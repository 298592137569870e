import { blockOf } from "../dom/block-elements.ts";
import { boxOf, type Frame, type InnerRoot, isAttached, isFrame } from "../dom/tree.ts";

/** Points of the viewport to hit-test, as shares of its width and height. */
const across = [0.5, 0.2, 0.8];
const down = [0, 0.2, 0.4, 0.6, 0.8];

/** How many blocks are near the viewport at most: a page can show thousands of tiny ones. */
const most = 200;

/** The part of a document's viewport that is seen, in CSS px of that viewport. */
interface View {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Returns what to walk inside an open shadow root or a frame. */
type Enter = (inner: InnerRoot) => Element | ShadowRoot | undefined;

/**
 * The blocks with text of their own from the upper edge of a page's viewport to a screen below it, each once; `undefined`
 * from time to time. Found from what the browser says that stands at some points, by walking on from there.
 *
 * @param enter told of each open shadow root and each frame in view
 */
export function* blocksInView(page: Document, enter: Enter): Generator<Element | undefined, void> {
  const { innerWidth: width = 0, innerHeight: height = 0 } = page.defaultView ?? {};
  const seen = new Set<Element>();
  for (const [from, view] of elementsInView(page, { left: 0, top: 0, width, height }, enter)) {
    yield undefined;
    if (!isAttached(from)) continue;
    const walker = page.createTreeWalker(from.getRootNode(), NodeFilter.SHOW_TEXT);
    walker.currentNode = from;
    for (let node = walker.nextNode(); node && seen.size < most; node = walker.nextNode()) {
      const block = /\S/.test((node as Text).data) ? blockOf(node) : undefined;
      if (!block || seen.has(block)) continue;
      if (!isNear(block, view)) break;
      seen.add(block);
      yield block;
      // The page may have changed meanwhile.
      if (!isAttached(node)) break;
    }
  }
}

/** The elements at the points of a view, each with the view of its own document. */
function* elementsInView(page: Document, view: View, enter: Enter): Generator<[Element, View], void> {
  const { left, top, width, height } = view;
  const seen = new Set<Element>();
  for (const y of down)
    for (const x of across) {
      const found = isAttached(page) && elementAt(page, left + width * x, top + height * y, enter);
      if (!found || seen.has(found)) continue;
      seen.add(found);
      const inside = isFrame(found) && enter(found)?.ownerDocument;
      if (inside) yield* elementsInView(inside, viewIn(found, view), enter);
      yield [found, view];
    }
}

/** What stands at a point, in open shadow roots too. */
function elementAt(from: Document | ShadowRoot, x: number, y: number, enter: Enter): Element | null {
  const found = from.elementFromPoint(x, y);
  const inner = found?.shadowRoot;
  if (!inner || inner === from) return found;
  enter(inner);
  return elementAt(inner, x, y, enter) ?? found;
}

/** What is seen of a frame, which can be as tall as what it shows. A padding is not worth asking for. */
function viewIn(frame: Frame, view: View): View {
  const box = frame.getBoundingClientRect();
  // A page can have scaled the frame.
  const scale = box.width / frame.offsetWidth || 1;
  const from = (seen: number, edge: number, border: number) => Math.max(0, (seen - edge) / scale - border);
  const left = from(view.left, box.left, frame.clientLeft);
  const top = from(view.top, box.top, frame.clientTop);
  const right = (view.left + view.width - box.left) / scale - frame.clientLeft;
  const bottom = (view.top + view.height - box.top) / scale - frame.clientTop;
  return {
    left,
    top,
    width: Math.min(right, frame.clientWidth) - left,
    height: Math.min(bottom, frame.clientHeight) - top,
  };
}

function isNear(block: Element, view: View): boolean {
  const { top, bottom } = boxOf(block).getBoundingClientRect();
  return bottom > view.top && top < view.top + 2 * view.height;
}
