import { type Box, boxOf, far, meet, isClippedAway, shapeBox } from "./shape-box.ts";

/** What of a text's box something around it leaves to be seen, now or after the reader has scrolled. */
export type Cut = (text: Box) => Box;

/** What an element cuts off from what stands in it; nothing where it cuts nothing. */
export function cutBy(element: Element, style: CSSStyleDeclaration): Cut | undefined {
  const { clip, clipPath } = style;
  const overflow = [style.overflowX, style.overflowY];
  const clips = style.display !== "inline" && overflow.some((one) => one !== "visible");
  if (clip !== "auto" && /absolute|fixed/.test(style.position) && isClippedAway(clip)) return () => [0, 0, 0, 0];
  if (!clips && clipPath === "none") return undefined;
  const own = boxOf(element.getBoundingClientRect());
  const shape: Box = clipPath === "none" ? [-far, -far, far, far] : shapeBox(clipPath, own);
  if (!clips) return (text) => meet(text, shape);
  const lengths = [element.scrollWidth, element.scrollHeight];
  const begins = [own[0] - element.scrollLeft, own[1] - element.scrollTop];
  if (style.direction === "rtl") begins[0]! += own[2] - own[0] - lengths[0]!;
  return (text) => {
    const seen = meet(shape, text);
    for (const axis of [0, 1]) {
      const [from, to, begin] = [own[axis]!, own[axis + 2]!, begins[axis]!];
      if (overflow[axis] === "visible") continue;
      const isReached = text[axis + 2]! > begin && text[axis]! < begin + lengths[axis]!;
      // What can be scrolled to stands at the edge then.
      if (/auto|scroll/.test(overflow[axis]!) && isReached)
        [seen[axis], seen[axis + 2]] = [from, Math.min(to, from + text[axis + 2]! - text[axis]!)];
      else [seen[axis], seen[axis + 2]] = [Math.max(seen[axis]!, from), Math.min(seen[axis + 2]!, to)];
    }
    return seen;
  };
}

/** What of a document can be scrolled to: not what stands before its beginning, or beyond an edge that is held. */
export function cutByPage({ documentElement: root, body, defaultView: view }: Document): Cut {
  const style = getComputedStyle(body ?? root);
  const isHeld = /hidden|clip/.test(style.overflowX + getComputedStyle(root).overflowX);
  const width = isHeld ? root.clientWidth : Math.max(root.scrollWidth, root.clientWidth);
  const isTurned = style.direction === "rtl" || style.writingMode === "vertical-rl";
  // Where the body scrolls instead of the window, only it knows how far.
  const left = (isTurned ? root.clientWidth - width : 0) - (view?.scrollX || (body?.scrollLeft ?? 0));
  return intoFrame(view, [left, -(view?.scrollY || (body?.scrollTop ?? 0)), left + width, far]);
}

/** What is in the viewport of a document, where a fixed element stands for ever. */
export const cutByViewport = ({ defaultView: view }: Document): Cut =>
  intoFrame(view, [0, 0, view?.innerWidth ?? 0, view?.innerHeight ?? 0]);

/** What of a document is in `reach`, as a box of the page around its frame: it can be scrolled into that. */
function intoFrame(view: Window | null, reach: Box): Cut {
  // What stands around the page itself is none of ours.
  const frame = view?.document === document ? null : view?.frameElement;
  return (text) => {
    const [left, top, right, bottom] = meet(text, reach);
    if (!frame || right < left || bottom < top) return [left, top, right, bottom];
    const box = boxOf(frame.getBoundingClientRect());
    return meet(box, [box[0], box[1], box[0] + right - left, box[1] + bottom - top]);
  };
}
