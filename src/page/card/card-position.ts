import type { Point } from "./heads-for.ts";
import type { Box } from "./line-box.ts";

/** The host's clear rim around the card, in px; the card's style sheet has the same. It keeps the card from the edges. */
export const rim = 8;

/** How the text runs that a card belongs to, and whether the card stands beside its line. */
export interface Running {
  /** From the right, so the card begins where the line does, at its right. */
  rtl: boolean;
  beside: boolean;
}

/**
 * Where the upper left corner of the host stands, in CSS px of the viewport: below the line, or at its right, else on the
 * other side, with the side that has more room where neither is enough; then shifted into the room. The host has a clear
 * rim, by which it stands out, so that the card itself begins where the text does.
 */
export function cardPosition(
  line: Box,
  room: Box,
  { width, height }: { width: number; height: number },
  { rtl, beside }: Running,
): Point {
  return beside
    ? {
        x: choose(line.left, line.right, room.left, room.right, width),
        y: shift(line.top - rim, room.top, room.bottom, height),
      }
    : {
        x: shift(rtl ? line.right + rim - width : line.left - rim, room.left, room.right, width),
        y: choose(line.top, line.bottom, room.top, room.bottom, height),
      };
}

/** After the line where there is room for it, or no more before it. */
function choose(from: number, to: number, low: number, high: number, length: number): number {
  return to + length <= high || high - to >= from - low ? to : from - length;
}

function shift(at: number, low: number, high: number, length: number): number {
  return Math.max(low, Math.min(at, high - length));
}
