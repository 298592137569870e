import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from "@floating-ui/dom";

import { limitHeight, moveHost, type CardHost } from "./card-host.ts";

/** How far the card keeps from the edges of the viewport, in px. */
const edge = 8;

/** The host's clear rim around the card, in px; the card's style sheet has the same. */
const rim = 8;

/**
 * Keeps the card at a mention until `signal` ends: below the line box that was pointed at, else above it, then shifted.
 * The mention is measured as a live range each time, since the page moves.
 */
export function placeCard(
  host: CardHost,
  range: Range,
  at: { x: number; y: number } | undefined,
  signal: AbortSignal,
): void {
  const mention: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(range.startContainer.parentElement && { contextElement: range.startContainer.parentElement }),
  };
  const place = async () => {
    const { x, y } = await computePosition(mention, host.element, {
      strategy: "fixed",
      placement: "bottom-start",
      // The host has a clear rim of its own, so nothing lies between text and card that the pointer could fall through.
      middleware: [
        inline(at ?? {}),
        offset({ crossAxis: -rim }),
        flip({ padding: edge - rim, fallbackStrategy: "bestFit" }),
        shift({ padding: edge - rim }),
        size({ padding: edge - rim, apply: ({ availableHeight }) => limitHeight(host, availableHeight - 2 * rim) }),
      ],
    });
    if (!signal.aborted) moveHost(host, x, y);
  };
  const stop = autoUpdate(mention, host.element, () => void place());
  signal.addEventListener("abort", stop);
}
