import { runLater } from "./timers.ts";

/** The first pause before a question is asked again, and the longest; ms. */
const firstRetry = 1000;
const lastRetry = 60_000;

/**
 * Asks again after each lost answer, with exponential backoff, until `signal` ends.
 *
 * @returns to be told of each answer; tells whether `again` will be called
 */
export function createRetry(again: () => void, signal: AbortSignal): (answered: boolean) => boolean {
  let pause = firstRetry;
  return (answered) => {
    if (!answered) runLater(again, pause, signal);
    pause = answered ? firstRetry : Math.min(2 * pause, lastRetry);
    return !answered;
  };
}

/** An error with its stack, for the extension's console: what Firefox calls a stack does not name it. */
export const failureOf = (error: unknown): string =>
  `${String(error)}\n${(error as Partial<Error> | null)?.stack ?? ""}`.slice(0, 2000);
