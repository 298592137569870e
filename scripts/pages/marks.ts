import { setTimeout } from "node:timers/promises";

import type { Frame, Page } from "puppeteer-core";

/** A mark on the page: its words, and a point on it in CSS px of the viewport. */
export interface MarkPoint {
  text: string;
  /** Whether it stands in a paragraph, where a card covers less than in a headline. */
  inParagraph: boolean;
  x: number;
  y: number;
}

/** The marks that are painted, in the order of the document. Chromium only: Firefox keeps other worlds' highlights apart. */
export function paintedMarks(page: Page | Frame): Promise<MarkPoint[]> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith("sidelight"));
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

/**
 * Rests the pointer on a point until a card is open there. It comes from the corner of the page, since a card that was
 * dismissed opens again only to a pointer that was elsewhere. It trembles by a pixel, as a hand does: the script that
 * listens comes only after the first mark, and what moved before it was there was not seen.
 */
export async function restOn(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const end = performance.now() + OPENS_WITHIN_MS;
  if (!(await hasOpenCard(page))) await page.mouse.move(1, 1);
  for (let step = 0; !(await hasOpenCard(page)); step++) {
    if (performance.now() > end) throw new Error("No card has opened at a mark.");
    await page.mouse.move(x - (step % 2), y);
    await setTimeout(NUDGE_EVERY_MS);
  }
}

/** Our host is the only open popover. */
const hasOpenCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.querySelector(":popover-open")?.getBoundingClientRect().height ?? 0) > 0);
