import { setTimeout } from "node:timers/promises";

import type { Frame, Page } from "puppeteer-core";

/** A mark on the page: its words, and a point on it in CSS px of the viewport. */
export interface MarkPoint {
  text: string;
  /** Whether it is in a paragraph, where a card covers less than in a headline. */
  inParagraph: boolean;
  x: number;
  y: number;
}

/** The painted marks in document order. Chromium only: Firefox hides highlights of other worlds. */
export function paintedMarks(page: Page | Frame): Promise<MarkPoint[]> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter((name) => /^h\d{6,}$/.test(name));
    const ranges = names
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return range;
      });
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return ranges.flatMap((range) => {
      const line = range.getClientRects()[0];
      return line === undefined
        ? []
        : [
            {
              text: range.toString(),
              inParagraph: range.startContainer.parentElement?.closest("p") !== null,
              x: line.x + line.width / 2,
              y: line.y + line.height / 2,
            },
          ];
    });
  });
}

const OPENS_WITHIN_MS = 15_000;
const NUDGE_EVERY_MS = 50;
/** How often it moves before it comes from the corner again: longer than any dwell. */
const NUDGES = 60;

/**
 * Rests the pointer on a point until a card opens there. It comes from the corner of the page, since a dismissed card
 * opens again only for a pointer that was elsewhere; again and again, since a busy browser makes one move of two that
 * come close together. It moves by a pixel, since the listening script comes after the first mark.
 */
export async function restOn(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const end = performance.now() + OPENS_WITHIN_MS;
  for (let step = 0; !(await hasOpenCard(page)); step++) {
    if (performance.now() > end) throw new Error("No card has opened at a mark.");
    await (step % NUDGES === 0 ? page.mouse.move(1, 1) : page.mouse.move(x - (step % 2), y));
    await setTimeout(NUDGE_EVERY_MS);
  }
}

/** Our host is the only open popover. */
const hasOpenCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.querySelector(":popover-open")?.getBoundingClientRect().height ?? 0) > 0);
