import type { Page } from "puppeteer-core";

import type { Extension } from "../../../scripts/browsers/extension.ts";

/** Events in a page, in ms of its own clock, so that delays between tool and page do not count. */
export interface CardTimes {
  /** Each move of the pointer. */
  moves: { x: number; y: number; at: number }[];
  /** Each time a card opened or closed. */
  changes: { open: boolean; at: number }[];
}

/** Starts recording when cards open and close and when the pointer moves. Clears earlier records. */
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

/** The speed below which a pointer rests, in px/ms. */
const CALM = 0.5;

/** How long the pointer had rested when a card first opened or closed, in ms; undefined if none did. */
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

/** Has every delay that our scripts in a page ask for from now on pass so many times faster. */
export async function hasten({ page: own }: Extension, tabId: number, times: number): Promise<void> {
  await own.evaluate(
    async (id, factor) => {
      await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [factor],
        func: (faster) => {
          type Tasks = { postTask(run: () => void, options: { delay: number }): Promise<unknown> };
          const { scheduler: real } = globalThis as unknown as { scheduler: Tasks };
          const scheduler: Tasks = { postTask: (run, { delay }) => real.postTask(run, { delay: delay / faster }) };
          // Seen by our scripts alone.
          Object.defineProperty(globalThis, "scheduler", { value: scheduler, configurable: true });
        },
      });
    },
    tabId,
    times,
  );
}
