import { setTimeout as wait } from "node:timers/promises";

import type { Page } from "puppeteer-core";

/** In ms. */
const PATIENCE = 30_000;

/** How long one answer may take, in ms: it is lost if its document closes, and then it is asked again. */
const PATIENCE_FOR_ONE_ANSWER = 5000;

const PAUSE = 50;

/**
 * Polls until an answer is truthy, and returns it. An error counts as no answer yet. Unlike Puppeteer's own waiting it
 * survives navigations, and needs no animation frames or timers, which background tabs throttle.
 * @param what is waited for, as the end of "There was no …"
 * @throws {Error} after 30 s
 */
export async function until<Answer>(what: string, ask: () => Promise<Answer>): Promise<NonNullable<Answer>> {
  let cause: unknown;
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await wait(PAUSE)) {
    try {
      const answer = await Promise.race([ask(), wait(PATIENCE_FOR_ONE_ANSWER, undefined)]);
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`There was no ${what} within ${PATIENCE / 1000} s.`, { cause });
}

/** Waits for an element in a page. */
export const untilShown = (page: Page, selector: string): Promise<boolean> =>
  until(`${selector} in the page`, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
