import { runLater } from "./timers.ts";

/** The share of a page's time spent on observing it, and the credit at the beginning, in ms: for all observers together. */
const share = 0.01;
const credit = 100;
/** What the browser itself takes to note a change and to deliver a batch, in ms. No clock of ours sees it. */
const perRecord = 0.002;
const perBatch = 0.02;
/** The shortest and longest pause once that share is spent, in ms. A reader waits for the page's marks. */
const shortest = 1000;
const longest = 2000;

/** For what hears of no text: half of the credit is left to what does, since marks go while that pauses. */
export const minor = { least: 50, most: 5000 };

/** Hears of a page's changes, as long as the page does not change too much. */
export interface MeteredObserver {
  observe(node: Node, options: MutationObserverInit): void;
  disconnect(): void;
  /** Paused: what is known of the page may be out of date. */
  isBlind: () => boolean;
  /** Ends a pause at once: somebody asks what is on the page now. */
  resume: () => void;
}

export interface MeteredOptions {
  heard: (records: MutationRecord[]) => void;
  /** Called when a pause begins. */
  lost?: () => void;
  /** Called when a pause ends: observe again, and read everything observed. */
  again: () => void;
  /** What is to be left when it is paused, and the longest pause; in ms. */
  least?: number;
  most?: number;
  signal: AbortSignal;
}

/** What may be spent now, by all observers of this script: a page has one budget, in however many ways it changes. */
let left = credit;
let counted = 0;
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
  /** Takes back that it is heard of again after a while; nothing while it is heard. */
  let cancelPause: (() => void) | undefined;
  if (observers++ === 0) {
    left = credit;
    counted = performance.now();
  }
  const resume = () => {
    if (!cancelPause || signal.aborted) return;
    cancelPause();
    cancelPause = undefined;
    // What a pause of that length did not pay for is forgiven.
    left = Math.max(left, -longest * share);
    again();
  };
  const observer = new MutationObserver((records) => {
    const begun = performance.now();
    heard(records);
    const now = performance.now();
    left = Math.min(credit, left + (now - counted) * share) - (now - begun + records.length * perRecord + perBatch);
    counted = now;
    if (left >= least || signal.aborted) return;
    observer.disconnect();
    cancelPause = runLater(resume, Math.min(most, Math.max(shortest, (least - left) / share)), signal);
    lost?.();
  });
  signal.addEventListener("abort", () => {
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
