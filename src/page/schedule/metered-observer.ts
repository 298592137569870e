import { later } from "./timers.ts";

/** Of a page's time this share goes into hearing of its changes; so much may be spent before that is held, in ms. */
const share = 0.01;
const credit = 100;
/** What the browser takes to note a change and to hand over many at once, in ms: no clock of ours sees it. */
const perRecord = 0.002;
const perBatch = 0.02;
/** How long it hears of nothing at the least once that share is spent, and at most: a reader waits for the page's marks; ms. */
const least = 1000;
const most = 2000;

/** Hears of a page's changes, as long as the page does not change too much. */
export interface MeteredObserver {
  observe(node: Node, options: MutationObserverInit): void;
  disconnect(): void;
  /** Nothing is heard at present: what is known of the page may be out of date. */
  isBlind: () => boolean;
  /** Somebody asks for what is on the page now: it is heard of again at once. */
  resume: () => void;
}

export interface MeteredOptions {
  heard: (records: MutationRecord[]) => void;
  /** Told that from now on nothing is heard. */
  lost?: () => void;
  /** Told that it is time to observe again, and to look at all that was observed. */
  again: () => void;
  signal: AbortSignal;
}

/**
 * A `MutationObserver` that a page cannot make dear: where hearing of its changes takes more than a small share of its time,
 * it is told nothing for a while, so that not even the browser notes them.
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
    cancelPause = later(resume, Math.min(most, Math.max(least, -left / share)), signal);
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
