import { later } from "./timers.ts";

/** How long it waits before it asks again where no answer came, in ms: the first time, and at most. */
const firstRetry = 1000;
const lastRetry = 60_000;

/** Calls `again` after a lost answer, with exponential backoff. */
export function createRetry(again: () => void, signal: AbortSignal) {
  let pause = firstRetry;
  let isLost = false;
  return {
    waits: () => isLost,
    told(answered: boolean) {
      isLost = !answered;
      if (!isLost) pause = firstRetry;
      else {
        later(again, pause, signal);
        pause = Math.min(2 * pause, lastRetry);
      }
    },
  };
}

/** An error with its stack, for the extension's console: what Firefox calls a stack does not name it. */
export const failureOf = (error: unknown): string =>
  `${String(error)}\n${(error as Partial<Error> | null)?.stack ?? ""}`.slice(0, 2000);
