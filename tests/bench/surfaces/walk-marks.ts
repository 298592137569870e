import type { Page } from "puppeteer-core";

/** A painted mark: its number among those of the page, its words, and what it stands in. */
export interface SeenMark {
  number: number;
  text: string;
  inHeading: boolean;
  /** Where the page is scrolled to show it. */
  top: number;
}

type Walking = typeof globalThis & { seenMarks?: Range[] };

/** How often a page is walked at most: what comes into view is painted a moment later, and later still on a busy machine. */
const WALKS = 8;

/**
 * Scrolls through a page and notes each mark once: only what is near the viewport is painted.
 *
 * @param count how many there are, as the reader says
 */
export async function walkMarks(page: Page, count: number): Promise<SeenMark[]> {
  const marks: SeenMark[] = [];
  for (let walk = 0; walk < WALKS && marks.length < count; walk++) marks.push(...(await walkOnce(page, 40)));
  return marks.toSorted((one, other) => one.top - other.top);
}

/** Notes the marks that no earlier walk has met. */
async function walkOnce(page: Page, screens: number): Promise<SeenMark[]> {
  return page.evaluate(async (most) => {
    const kept = ((globalThis as Walking).seenMarks ??= []);
    const marks: SeenMark[] = [];
    for (
      let screen = 0;
      screen < most && screen * innerHeight * 0.7 < document.documentElement.scrollHeight;
      screen++
    ) {
      scrollTo({ top: screen * innerHeight * 0.7, behavior: "instant" });
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      for (const [name, highlight] of CSS.highlights) {
        if (!/^h\d{6,}$/.test(name)) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          if (kept.some((one) => one.startContainer === startContainer && one.startOffset === startOffset)) continue;
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const { top } = range.getBoundingClientRect();
          const inHeading = startContainer.parentElement?.closest("h1, h2, h3") != null;
          marks.push({ number: kept.push(range) - 1, text: range.toString(), inHeading, top: top + scrollY });
        }
      }
    }
    return marks;
  }, screens);
}

/** Scrolls a mark to a height of the viewport, from 0 to 1, and gives a point on its first line. */
export async function bringTo(page: Page, number: number, height: number) {
  return page.evaluate(
    async (at, part) => {
      const range = (globalThis as Walking).seenMarks![at]!;
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight * part, behavior: "instant" });
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      const line = range.getClientRects()[0];
      const isHit = (x: number, y: number) =>
        range.startContainer.parentElement?.contains(document.elementFromPoint(x, y));
      if (!line || line.top < 0 || line.bottom > innerHeight) return undefined;
      const [x, y] = [line.x + Math.min(line.width / 2, 20), line.y + line.height / 2];
      return isHit(x, y) ? { x, y } : undefined;
    },
    number,
    height,
  );
}

/** Where the first line of a mark ends now: what comes late, as pictures do, moves it. */
export const lineEnd = (page: Page, number: number): Promise<number> =>
  page.evaluate((at) => (globalThis as Walking).seenMarks![at]!.getClientRects()[0]!.bottom, number);

/** How many words the page shows in all. */
export const wordsOnPage = (page: Page): Promise<number> =>
  page.evaluate(() => (document.body.innerText.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length);
