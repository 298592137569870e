import { runLater, clock } from "./timers.ts";
import { onTrusted, onAbort } from "../dom/trusted-events.ts";

/** The share of a busy page's time that goes into reading its changes. */
const share = 0.02;
/** What may be spent at once before that share is held, in ms: most pages change now and then. */
const credit = 150;
/** Changes that come within this time are read together, in ms. */
const gathers = 50;

/** Says when work on a page may go on. */
export interface CpuBudget {
  /** Waits while the tab is hidden, unless somebody waits for the end; false when the reading is over. */
  mayRun: () => Promise<boolean>;
  /** Waits until changes may be read: till more have come, and till the page had its share of the time. */
  rest: () => Promise<void>;
  /** Told how long reading changes held the page, in ms. */
  spent: (ms: number) => void;
  /** Told how long the page is to rest before it asks again, in ms. */
  owe: (ms: number) => void;
  /** Somebody waits for the end: nothing holds it up until the function that this gives is called. */
  hurry(): () => void;
}

/** @param alive whether the extension is still there; where it is not, `life` ends */
export function createCpuBudget(page: Document, alive: () => boolean, life: AbortController): CpuBudget {
  /** Ends all waits. Replaced once nobody waits for the end any more. */
  let hurried = new AbortController();
  onAbort(life.signal, () => hurried.abort(life.signal.reason));
  let waiting = 0;
  let left = credit;
  let counted = clock();
  let owed = 0;
  const earn = () => {
    const now = clock();
    left = Math.min(credit, left + (now - counted) * share);
    counted = now;
  };
  return {
    async mayRun() {
      if (page.hidden) await untilShown(page, hurried.signal);
      if (!alive()) life.abort();
      return !life.signal.aborted;
    },
    rest() {
      earn();
      return pause(Math.max(gathers, gathers - left / share, owed - counted), hurried.signal);
    },
    owe(ms) {
      owed = clock() + ms;
    },
    spent(ms) {
      earn();
      left -= ms;
    },
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
