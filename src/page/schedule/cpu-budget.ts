import { runLater, clock } from "./timers.ts";
import { onTrusted, onAbort } from "../dom/trusted-events.ts";

/**
 * How much of a busy page's time our work on its changes may take: a share, and a credit in ms for pages that change now and
 * then. It is never more than 5 % of one and a half seconds (75 ms): 45 are earned, 5 are credit, 20 are the observers'
 * credit (`metered-observer.ts`), and a slice that has begun takes 5.
 */
const share = 0.03;
const credit = 5;
/** Changes within this time are read together, in ms. */
const batchPause = 50;

/**
 * How many times longer than a look the pause after it is, for each kind of look that does not wait until all is paid: at what
 * is hidden, at what can be seen, at colours. With hearing of changes they take at most 2.5 % of the time, which reading
 * leaves them of its share; what follows an open card has 2 % (`frame-budget.ts`).
 */
export const pauseAfterLook = 200;
/** The longest pause, and the longest wait for time that was overspent, in ms. Work that a sleeping machine interrupts seems to last hours. */
export const longestPause = 10_000;

/**
 * Allows a share of the time, and a credit in ms. Overspent time is owed until it is earned.
 *
 * @returns takes the ms just spent; returns in how many ms all is paid, or less than zero while there is credit left
 */
export function createAllowance(of: number, most: number): (ms: number) => number {
  let paid = -Infinity;
  return (ms) => {
    const now = clock();
    paid = Math.min(now + longestPause, Math.max(paid, now - most / of) + ms / of);
    return paid - now;
  };
}

/** Counts all our work on a page's changes, in ms. Reading them waits until it is paid for. */
export let charge = /* @__PURE__ */ createAllowance(share, credit);

/** Says when work on a page may go on. */
export interface CpuBudget {
  /**
   * Waits while the tab is hidden and until the time spent is paid, unless somebody waits for the result. False when reading
   * has ended.
   */
  mayRun: () => Promise<boolean>;
  /** Waits a moment, so that more changes are read together. */
  rest: () => Promise<void>;
  /** Takes how long reading changes held the page, in ms. */
  spent: (ms: number) => unknown;
  /** Takes how long the page must wait before it asks again, in ms. */
  owe: (ms: number) => void;
  /** Skips all waits until the returned function is called, since somebody waits for the result. */
  hurry(): () => void;
}

/** @param alive whether the extension is still there; where it is not, `life` ends */
export function createCpuBudget(page: Document, alive: () => boolean, life: AbortController): CpuBudget {
  /** Ends all waits. Replaced when nobody waits for the result any more. */
  let hurried = new AbortController();
  // With a reason, as in `entrypoints/prefilter.ts`.
  onAbort(life.signal, () => hurried.abort(null));
  let waiting = 0;
  let owed = 0;
  charge = createAllowance(share, credit);
  return {
    async mayRun() {
      if (page.hidden) await untilShown(page, hurried.signal);
      // Something else may have spent meanwhile.
      while (charge(0) > 0 && !hurried.signal.aborted) await pause(Math.ceil(charge(0)), hurried.signal);
      if (!alive()) life.abort();
      return !life.signal.aborted;
    },
    rest: () => pause(Math.max(batchPause, owed - clock()), hurried.signal),
    owe(ms) {
      owed = clock() + ms;
    },
    spent: charge,
    hurry() {
      waiting++;
      hurried.abort();
      return () => {
        if (--waiting === 0 && !life.signal.aborted) hurried = new AbortController();
      };
    },
  };
}

/** Resolves after some ms, or at `until`. */
function pause(ms: number, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      until.removeEventListener("abort", end);
      resolve();
    };
    const cancel = runLater(end, until.aborted ? 0 : ms);
    onAbort(until, end);
  });
}

/** Resolves when a hidden tab is shown, or at `until`. */
function untilShown(page: Document, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const check = () => {
      if (page.hidden && !until.aborted) return;
      listening.abort();
      resolve();
    };
    onTrusted(page, "visibilitychange", check, { signal: listening.signal });
    until.addEventListener("abort", check, { signal: listening.signal });
    check();
  });
}
