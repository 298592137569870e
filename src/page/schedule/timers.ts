interface Scheduler {
  postTask?: (run: () => void, options: { delay: number }) => unknown;
}

/**
 * Runs something after some ms, unless `signal` has aborted. It uses a scheduled task if the browser has them: a page would
 * notice the missing id of a timer, and a page that clears all its timers would clear ours.
 *
 * @returns has it not run any more
 */
export function runLater(run: () => void, ms = 0, signal?: AbortSignal): () => void {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  let timer: number | undefined;
  let isOver = false;
  const due = () => void (isOver || signal?.aborted || run());
  if (scheduler?.postTask) scheduler.postTask(due, { delay: Math.max(0, ms) });
  // oxlint-disable-next-line no-restricted-globals -- there is nothing else in Safari
  else timer = setTimeout(due, ms) as unknown as number;
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** The time in ms, of a clock that only goes forward. */
export const clock = (): number => performance.now();

/** Runs something once before the next frame is painted, or soon if the page cancels that or nothing is painted. */
export function onNextFrame(run: () => void, view: Window = window): void {
  let isDone = false;
  const once = () => {
    if (!isDone) run();
    isDone = true;
  };
  view.requestAnimationFrame(once);
  runLater(once, 200);
}

/** The first pause before a question is asked again, and the longest; ms. */
const firstRetry = 1000;
const lastRetry = 60_000;

/**
 * Asks again after each lost answer, with exponential backoff, until `signal` ends.
 *
 * @returns takes whether an answer came
 */
export function createRetry(again: () => void, signal: AbortSignal): (answered: boolean) => void {
  let pause = firstRetry;
  return (answered) => {
    if (!answered) runLater(again, pause, signal);
    pause = answered ? firstRetry : Math.min(2 * pause, lastRetry);
  };
}

/** An error with its stack, for the extension's console. Firefox's `stack` does not contain the message. */
export const failureOf = (error: unknown): string =>
  `${String(error)}\n${(error as Partial<Error> | null)?.stack ?? ""}`.slice(0, 2000);
