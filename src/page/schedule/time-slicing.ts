import { runLater, clock } from "./timers.ts";

/** How long one slice may hold the page, in ms. With its last step and the paint it causes, that is half a frame at 60 Hz. */
const sliceLength = 5;

/** After this much work, in ms, all queued tasks of the page run once before ours. */
const queuesAfter = 50;

/** Runs work in slices. Undefined when reading has ended. */
export type Run = <Result>(work: Iterator<unknown, Result>) => Promise<Result | undefined>;

/**
 * Runs `work` in slices that yield to the page between them. Before each slice it waits for `gate`, which a hidden tab
 * holds back, and which is false when reading has ended. Returns the result of the work if it was completed.
 *
 * @param spent told of each slice how long it held the page, in ms
 */
export async function runInSlices<Result>(
  work: Iterator<unknown, Result>,
  gate: () => Promise<boolean>,
  spent: (ms: number) => void = () => {},
): Promise<Result | undefined> {
  let queued = clock();
  while (await gate()) {
    const begin = clock();
    let now = begin;
    do {
      const { done, value } = work.next();
      now = clock();
      if (!done) continue;
      spent(now - begin);
      // The caller's next step gets a task of its own.
      if (now > begin + sliceLength / 2) await yieldToPage();
      return value;
    } while (now < begin + sliceLength);
    spent(now - begin);
    if (now < queued + queuesAfter) await yieldToPage();
    else {
      await yieldToQueue();
      queued = clock();
    }
  }
  return undefined;
}

/** Yields to the page, with `scheduler.yield` if the browser has it. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? yieldToQueue();
}

/**
 * Resumes behind all queued tasks, and after the next paint. `scheduler.yield` alone would run before the page's timers
 * and all messages, so a long page would answer nobody. Before a paint, layout reads would force a reflow.
 */
export function yieldToQueue(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    const last = () => port2.postMessage(null);
    if (typeof requestAnimationFrame === "function" && !document.hidden) {
      requestAnimationFrame(last);
      // A window that is covered paints no frame.
      runLater(last, 200);
    } else last();
  });
}

/** How many items are processed between two checks of the clock. */
const itemsAPause = 50;

/** Like `map`, in small steps. */
export function* mapInSteps<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item) => Result,
): Generator<undefined, Result[]> {
  const made: Result[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % itemsAPause === 0) yield;
  }
  return made;
}
