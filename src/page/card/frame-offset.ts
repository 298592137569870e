import type { Point } from "./heads-for.ts";
import type { Box } from "./line-box.ts";

/** How a frame's viewport lies in the page's: CSS px of the frame times `scale`, then moved. */
export interface FrameOffset {
  scale: number;
  x: number;
  y: number;
}

/** Where the viewport of a document is in that of the page: at its origin, or in the box of its frame. */
export function frameOffset(inside: Document, page: Document): FrameOffset {
  const frame = inside === page ? null : (inside.defaultView?.frameElement as HTMLElement | null | undefined);
  if (!frame) return { scale: 1, x: 0, y: 0 };
  const outer = frameOffset(frame.ownerDocument, page);
  const { left, top, width } = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView!.getComputedStyle(frame);
  // A page can have scaled the frame.
  const scale = width / frame.offsetWidth || 1;
  return {
    scale: outer.scale * scale,
    x: outer.x + outer.scale * (left + scale * (frame.clientLeft + parseFloat(style.paddingLeft))),
    y: outer.y + outer.scale * (top + scale * (frame.clientTop + parseFloat(style.paddingTop))),
  };
}

export function onPage({ scale, x, y }: FrameOffset, point: Point): Point {
  return { x: x + scale * point.x, y: y + scale * point.y };
}

export function boxOnPage({ scale, x, y }: FrameOffset, { left, right, top, bottom }: Box): Box {
  return { left: x + scale * left, right: x + scale * right, top: y + scale * top, bottom: y + scale * bottom };
}
