import { computePosition, flip, shift, type Dimensions, type Platform } from "@floating-ui/core";

import { limitHeight, moveHost, type CardHost } from "./card-host.ts";
import { boxOnPage, frameOffset } from "./frame-offset.ts";
import type { Point } from "./heads-for.ts";
import { lineBox, type Box } from "./line-box.ts";

/** The host's clear rim around the card, in px; the card's style sheet has the same. It keeps the card from the edges. */
const rim = 8;

/** With less room than this below and above the line, in px, the card stands beside it where it can. */
const little = 180;

/**
 * Keeps the card at a mention until `signal` ends: below the line that was pointed at, else above it (beside it where
 * text runs vertically, or the viewport is low), then shifted. The mention is measured as a live range in each frame, since a page scrolls,
 * grows, transforms and animates without telling; nothing is done where all stayed in place.
 */
export function placeCard(host: CardHost, range: Range, at: Point | undefined, signal: AbortSignal): void {
  const { element } = host;
  const around = range.startContainer.parentElement!;
  const { writingMode, direction } = getComputedStyle(around);
  const text = { vertical: /^[vs]/.test(writingMode), rtl: direction === "rtl" };
  // Where the pointer was, from the mention's corner: the page may scroll away under it.
  const corner = boxOnPage(frameOffset(around.ownerDocument, element.ownerDocument), range.getBoundingClientRect());
  const inside = at && { x: at.x - corner.left, y: at.y - corner.top };
  let before = "";
  const place = () => {
    if (signal.aborted) return;
    // A frame's document, while that alone is in fullscreen.
    const page = element.ownerDocument;
    const view = page.defaultView!;
    view.requestAnimationFrame(place);
    const frame = frameOffset(around.ownerDocument, page);
    const { left, top } = boxOnPage(frame, range.getBoundingClientRect());
    const boxes = Array.from(range.getClientRects(), (box) => boxOnPage(frame, box));
    const line = lineBox(boxes, inside && { x: inside.x + left, y: inside.y + top }, text.vertical);
    if (!line) return;
    const room = visibleBox(view);
    const now = JSON.stringify([line, room, element.offsetWidth, element.offsetHeight]);
    if (now === before) return;
    before = now;
    void move(host, line, room, text, signal);
  };
  place();
}

/** How the text runs that a card belongs to. */
interface Running {
  vertical: boolean;
  /** From the right, so the card begins where the line does, at its right. */
  rtl: boolean;
}

async function move(
  host: CardHost,
  line: Box,
  room: Box,
  { vertical, rtl }: Running,
  signal: AbortSignal,
): Promise<void> {
  const across = Math.max(line.top - room.top, room.bottom - line.bottom) - 2 * rim;
  const fitsBeside = Math.max(line.left - room.left, room.right - line.right) >= host.element.offsetWidth;
  const beside = fitsBeside && (vertical || across < little);
  // The larger side at least has room for it, so the card nowhere covers its line.
  limitHeight(host, beside ? room.bottom - room.top - 2 * rim : across);
  // The host has a clear rim of its own, so nothing lies between text and card that the pointer could fall through; by
  // the rim it stands out, so that the card itself begins where the text does.
  const start = beside ? { top: line.top - rim } : { left: line.left - rim, right: line.right + rim };
  const { x, y } = await computePosition({ getBoundingClientRect: () => rectOf({ ...line, ...start }) }, host.element, {
    placement: `${beside ? "right" : "bottom"}-start`,
    platform: platformOf(room, rtl),
    middleware: [flip({ fallbackStrategy: "bestFit" }), shift()],
  });
  if (!signal.aborted) moveHost(host, x, y);
}

/** All that Floating UI asks of a page, for a host in the top layer: nothing clips it but the viewport. */
function platformOf(room: Box, rtl: boolean): Platform {
  return {
    getDimensions,
    isRTL: () => rtl,
    getClippingRect: () => rectOf(room),
    getElementRects: ({ reference, floating }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...getDimensions(floating) },
    }),
  };
}

function getDimensions({ offsetWidth, offsetHeight }: HTMLElement): Dimensions {
  return { width: offsetWidth, height: offsetHeight };
}

/** What can be seen: a page that was zoomed with two fingers shows a part of its viewport. */
function visibleBox(view: Window): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = view.visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}

function rectOf({ left, top, right, bottom }: Box): DOMRect {
  return new DOMRect(left, top, right - left, bottom - top);
}
