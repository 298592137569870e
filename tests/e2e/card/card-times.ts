import type { Page } from "puppeteer-core";

/** What happened in a page, in ms by its own clock, so that a busy machine between the tool and the page does not count. */
export interface CardTimes {
  /** Each move of the pointer. */
  moves: { x: number; y: number; at: number }[];
  /** Each time a card came or went. */
  changes: { open: boolean; at: number }[];
}

/** Begins to note when cards come and go, and when the pointer moves; what was noted before is forgotten. */
export async function recordCards(page: Page): Promise<void> {
  await page.evaluate(() => {
    const holder = window as { cardTimes?: CardTimes };
    const isFirst = holder.cardTimes === undefined;
    holder.cardTimes = { moves: [], changes: [] };
    if (!isFirst) return;
    const moved = ({ clientX: x, clientY: y, timeStamp: at }: PointerEvent) => {
      holder.cardTimes!.moves.push({ x, y, at });
    };
    addEventListener("pointermove", moved, true);
    let open = document.querySelector(":popover-open") !== null;
    new MutationObserver(() => {
      const now = document.querySelector(":popover-open") !== null;
      if (now !== open) holder.cardTimes!.changes.push({ open: now, at: performance.now() });
      open = now;
    }).observe(document.documentElement, { childList: true });
  });
}

export const cardTimes = (page: Page): Promise<CardTimes> =>
  page.evaluate(() => (window as { cardTimes?: CardTimes }).cardTimes!);

/** Slower than this, in px/ms, a pointer rests. */
const CALM = 0.5;

/** How long the pointer had rested when a card first came or went, in ms; undefined where none did. */
export function restedBefore({ moves, changes }: CardTimes, open: boolean): number | undefined {
  const at = changes.find((change) => change.open === open)?.at;
  if (at === undefined) return undefined;
  const before = moves.filter((move) => move.at <= at);
  const arrivals = before.filter((move, n) => {
    const last = before[n - 1];
    return !last || Math.hypot(move.x - last.x, move.y - last.y) / Math.max(1, move.at - last.at) > CALM;
  });
  return at - arrivals.at(-1)!.at;
}
