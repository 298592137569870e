import { setTimeout as wait } from "node:timers/promises";

import type { Page } from "puppeteer-core";

/** In ms. */
const PATIENCE = 30_000;

/** In ms: a document that is left may take its answer with it, and then the question is put once more. */
const PATIENCE_FOR_ONE_ANSWER = 5000;

const PAUSE = 50;

/**
 * Asks again and again, and gives the first answer that is neither false, zero, empty nor nothing. A question that fails
 * is one that cannot be answered yet. It goes on across the documents that a page is led to, where Puppeteer's own
 * waiting ends for ever, and silently, in one that has no element yet; nor does it need an animation frame or a timer, of
 * which a tab behind has few.
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
