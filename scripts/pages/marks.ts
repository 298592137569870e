import type { Page } from "puppeteer-core";

/** A mark on the page: its words, and a point on it in CSS px of the viewport. */
export interface MarkPoint {
  text: string;
  /** Whether it stands in a paragraph, where a card covers less than in a headline. */
  inParagraph: boolean;
  x: number;
  y: number;
}

/** The marks that are painted, in the order of the document. Chromium only: Firefox keeps other worlds' highlights apart. */
export function paintedMarks(page: Page): Promise<MarkPoint[]> {
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

/** Rests the pointer on a mark until its card is there: our host is the only open popover right under the root. */
export async function restOn(page: Page, { x, y }: MarkPoint): Promise<void> {
  // Two steps: the first brings the pointer near, the second is the slow one that counts as resting.
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await page.waitForFunction(
    () => {
      const host = document.querySelector(":root > :popover-open");
      return host !== null && host.getBoundingClientRect().height > 0;
    },
    { timeout: 10_000 },
  );
}
