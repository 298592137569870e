/** How long one slice of work may hold the page, in ms: half a frame at 60 Hz. */
const sliceLength = 8;

/**
 * Runs `work` in slices that yield to the page between them. Before each slice it waits for `gate`, which tells whether
 * to go on (a hidden tab holds it, an end says no). Gives what the work has returned, if it came to its end.
 *
 * @param spent told of each slice how long it held the page, in ms
 */
export async function runInSlices<Result>(
  work: Iterator<unknown, Result>,
  gate: () => Promise<boolean>,
  spent: (ms: number) => void = () => {},
): Promise<Result | undefined> {
  while (await gate()) {
    const begin = performance.now();
    let now = begin;
    do {
      const { done, value } = work.next();
      now = performance.now();
      if (!done) continue;
      spent(now - begin);
      // What the caller does next has a task of its own.
      if (now > begin + sliceLength / 2) await yieldToPage();
      return value;
    } while (now < begin + sliceLength);
    spent(now - begin);
    await yieldToPage();
  }
  return undefined;
}

/** Lets the page work: `scheduler.yield` where it is there, else an idle moment, else the next task. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 200 });
    else {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve());
      port1.start();
      port2.postMessage(null);
    }
  });
}
