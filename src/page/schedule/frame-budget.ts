import { clock, onNextFrame } from "./timers.ts";

/**
 * A budget for what follows the page while a card is open: after each piece of work comes a pause 50 times as long. So it
 * takes 2 % of a page's time, and reading 3 % (`cpu-budget.ts`).
 */
const pauseFactor = 50;
/** What may be spent at once, in ms, so that a short movement is followed in each frame. */
const credit = 10;
/** What a piece of work counts at most, in ms. If a sleeping machine interrupts it, it seems to last hours. */
const most = 200;
/** How long a page goes on moving after the last event of a hand, in ms: browsers scroll smoothly. */
const handLasts = 300;

let paid = 0;
let handEnds = 0;

/** A person moves the page: for a moment nothing waits. */
export const movedByHand = (): void => void (handEnds = clock() + handLasts);

/** Counts work that has followed the page, in ms. */
export function spent(ms: number): void {
  paid = Math.max(paid, clock() - credit * pauseFactor) + Math.min(ms, most) * pauseFactor;
}

/** Runs something once in the next frame in which all that was spent is paid, unless `signal` has aborted. */
export function onAffordableFrame(run: () => void, signal: AbortSignal, view?: Window): void {
  const inFrame = () => {
    const begun = clock();
    if (signal.aborted) return;
    if (begun < paid && begun > handEnds) return onNextFrame(inFrame, view);
    run();
    spent(clock() - begun);
  };
  onNextFrame(inFrame, view);
}
