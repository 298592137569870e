import { runLater } from "./timers.ts";

/** The share of a page's time spent on observing it, and the credit at the beginning, in ms. */
const share = 0.01;
const credit = 100;
/** What the browser itself takes to note a change and to deliver a batch, in ms. No clock of ours sees it. */
const perRecord = 0.002;
const perBatch = 0.02;
/** The shortest and longest pause once that share is spent, in ms. A reader waits for the page's marks. */
const least = 1000;
const most = 2000;

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
  signal: AbortSignal;
}

/**
 * A `MutationObserver` with a budget. When observing takes too large a share of a page's time, it pauses, so that not
 * even the browser notes changes.
 */
export function observeMetered({ heard, lost, again, signal }: MeteredOptions): MeteredObserver {
  let left = credit;
  let counted = performance.now();
  /** Takes back that it is heard of again after a while; nothing while it is heard. */
  let cancelPause: (() => void) | undefined;
  const resume = () => {
    if (!cancelPause || signal.aborted) return;
    cancelPause();
    cancelPause = undefined;
    // What a pause of that length did not pay for is forgiven.
    left = Math.max(left, -most * share);
    again();
  };
  const observer = new MutationObserver((records) => {
    const begun = performance.now();
    heard(records);
    const now = performance.now();
    left = Math.min(credit, left + (now - counted) * share) - (now - begun + records.length * perRecord + perBatch);
    counted = now;
    if (left >= 0 || signal.aborted) return;
    observer.disconnect();
    cancelPause = runLater(resume, Math.min(most, Math.max(least, -left / share)), signal);
    lost?.();
  });
  const disconnect = () => observer.disconnect();
  signal.addEventListener("abort", disconnect);
  return {
    observe(node, options) {
      if (!cancelPause && !signal.aborted) observer.observe(node, options);
    },
    disconnect,
    isBlind: () => Boolean(cancelPause),
    resume,
  };
}
