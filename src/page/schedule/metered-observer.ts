import { charge, createAllowance } from "./cpu-budget.ts";
import { clock, runLater } from "./timers.ts";
import { onAbort } from "../dom/trusted-events.ts";

/** The share of a page's time that all observers together may spend, and their credit at the beginning, in ms. */
const share = 0.01;
const credit = 20;
/** How long the browser needs to record a change and to deliver a batch, in ms. Our clock can't measure it. */
const perRecord = 0.002;
const perBatch = 0.02;
/** The shortest and longest pause after that share is spent, in ms. A person waits for the marks meanwhile. */
const shortest = 1000;
const longest = 4000;

/** For observers that watch no text. They leave three quarters of the credit to those that do, whose pause removes marks. */
export const minor = { least: 15, most: 5000 };

/** Reports a page's changes, unless the page changes too much. */
export interface MeteredObserver {
  observe(node: Node, options: MutationObserverInit): void;
  disconnect(): void;
  /** Whether it is paused, so that what is known of the page may be out of date. */
  isBlind: () => boolean;
  /** Ends a pause at once, when somebody asks what is on the page now. */
  resume: () => void;
}

interface MeteredOptions {
  heard: (records: MutationRecord[]) => void;
  /** Called when a pause begins. */
  lost?: () => void;
  /** Called when a pause ends: observe again, and read everything observed. */
  again: () => void;
  /** The credit at which it pauses, and the longest pause; in ms. */
  least?: number;
  most?: number;
  signal: AbortSignal;
}

/** What all observers of this script may spend together. */
let allowance = /* @__PURE__ */ createAllowance(share, credit);
let observers = 0;

/**
 * A `MutationObserver` with a budget. When observing takes too large a share of a page's time, it pauses, so that not
 * even the browser notes changes.
 */
export function observeMetered({
  heard,
  lost,
  again,
  least = 0,
  most = longest,
  signal,
}: MeteredOptions): MeteredObserver {
  /** Cancels the end of the pause. Undefined while it is not paused. */
  let cancelPause: (() => void) | undefined;
  if (observers++ === 0) allowance = createAllowance(share, credit);
  const resume = () => {
    if (!cancelPause || signal.aborted) return;
    cancelPause();
    cancelPause = undefined;
    again();
  };
  const observer = new MutationObserver((records) => {
    const begun = clock() - records.length * perRecord - perBatch;
    heard(records);
    const owed = allowance(clock() - begun) + least / share;
    if (owed > 0 && !signal.aborted) {
      observer.disconnect();
      cancelPause = runLater(resume, Math.min(most, Math.max(shortest, owed)), signal);
      lost?.();
    }
    charge(clock() - begun);
  });
  onAbort(signal, () => {
    observers--;
    observer.disconnect();
  });
  return {
    observe(node, options) {
      if (!cancelPause && !signal.aborted) observer.observe(node, options);
    },
    disconnect: () => observer.disconnect(),
    isBlind: () => Boolean(cancelPause),
    resume,
  };
}
